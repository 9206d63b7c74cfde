import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { linkIn } from '../../../platform/http/index.ts'
import * as life from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { queueLetters, type QueueParts } from '../sending/queue-letters.ts'
import { FEWEST_SIGNERS, type Signer } from './joint.ts'
import { jointSubject, jointText } from './joint-text.ts'
import * as queries from './queries-joint.ts'
import { replyToken } from './reply-token.ts'

export interface JointParts extends QueueParts {
  mail: {
    linkKey: Buffer
    /** The public address of this site. */
    url: string
    campaignName(): string
  }
}

/** Joint letters whose time to gather is over go; looked at every minute, and as often as one likes. */
export async function closeDueJoints(db: AnyDb, parts: JointParts, now: Instant): Promise<void> {
  const due = await queries.listDue(db, now)
  for (const joint of due) {
    await db.transaction().execute(async (trx: AnyDb) => closeJoint(trx, parts, joint, now))
  }
  if (due.length > 0) parts.outbox.wake()
}

/**
 * Sends it: who has signed is in it from here on, and its text is theirs. Of fewer than two, each letter goes by
 * itself. What another process has closed meanwhile stays closed.
 */
export async function closeJoint(
  trx: AnyDb,
  parts: JointParts,
  joint: SentLetter,
  at: Instant,
): Promise<void> {
  if (!(await queries.lockJoint(trx, joint.id))) return
  const signed = (await queries.listSignedIds(trx, joint.id, 'confirmed')).map(({ id }) => id)
  if (signed.length < FEWEST_SIGNERS) return sendApart(trx, parts, { joint, signed, at })
  const joined = await life.moveLetters(trx, signed, { move: 'join', at })
  const signers = (await queries.listSigners(trx, joined)).filter(
    (one): one is Signer => one.text !== null,
  )
  await queries.saveText(trx, {
    id: joint.id,
    subject: jointSubject(joint.subject ?? '', signers.length),
    text: jointText({
      signers,
      campaign: parts.mail.campaignName(),
      replyLink: replyLink(parts, joint.id),
    }),
  })
  await queueLetters(trx, parts, [joint], { move: 'queue', at })
}

async function sendApart(
  trx: AnyDb,
  parts: JointParts,
  { joint, signed, at }: { joint: SentLetter; signed: string[]; at: Instant },
): Promise<void> {
  await life.moveLetters(trx, [joint.id], { move: 'stop', at, reason: 'tooFew' })
  for (const id of signed) await queries.saveLeft(trx, id)
  if (signed.length > 0) {
    const letters = await life.listLetters(trx, signed)
    await queueLetters(trx, parts, letters, { move: 'queue', at })
  }
}

function replyLink({ mail }: JointParts, jointId: string): string {
  const path = linkIn('en', `/letters/replies/${replyToken(mail.linkKey, jointId)}`)
  return new URL(path, mail.url).href
}
