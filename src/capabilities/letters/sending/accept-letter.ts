import { dayOf, type Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newNeighbourId } from '../../../platform/ids.ts'
import { hashAddress, type Outbox } from '../../../platform/mail/index.ts'
import { spendProof, type Proof } from '../../../platform/proof/index.ts'
import { useMessages } from '../messages/index.ts'
import type { Language } from '../../../platform/messages/index.ts'
import { nameOf } from '../addressee-words.ts'
import type { LetterMail } from '../letter-writing.ts'
import * as queries from '../life/queries-life.ts'
import type { LetterWriter, SentLetter } from '../life/sent-letter.ts'
import type { HoldReason } from '../spam/standing.ts'
import { needsAddress, type NewWriting } from './new-writing.ts'

export interface AcceptParts {
  db: AnyDb
  clock: Clock
  outbox: Outbox
  /** The key that addresses are known by. */
  mailKey: Buffer
}

/** Everything of a letter that its address and the place it is from decide. */
export interface Accepting {
  campaignId: string
  actionId: string
  language: Language
  place: { key: string; councilCode: string; wardName: string | null }
  /** One for each who can be reached by e-mail from here. */
  mails: LetterMail[]
  /** What the form proved; a second letter with the same is not taken in. */
  proof?: Proof | undefined
  /** Why an organiser is to look at it once it is confirmed. */
  holdFor?: HoldReason | undefined
}

/**
 * Takes in what somebody wrote: when this resolves it is on the disk, with the mail that asks her to confirm it.
 * Gives the id of the writing; nothing when its proof was used before.
 */
export async function acceptLetter(
  { db, clock, outbox, mailKey }: AcceptParts,
  form: NewWriting,
  about: Accepting,
): Promise<string | undefined> {
  const now = clock.now()
  const writer: LetterWriter = {
    id: newNeighbourId(),
    campaignId: about.campaignId,
    language: about.language,
    name: form.name,
    email: form.email,
    emailHash: hashAddress(mailKey, form.email),
    address: needsAddress(about.mails.map(({ addressee }) => addressee))
      ? (form.address ?? null)
      : null,
    sharesAnswerOn: form.shareAnswer ? clock.today() : null,
    writtenAt: now,
    confirmedAt: null,
    codeTries: 0,
    scrubbedAt: null,
  }
  const letters = about.mails.map((mail) => letterOf(mail, { writer, about, form }))
  const isIn = await db.transaction().execute(async (trx: AnyDb) => {
    if (about.proof && !(await spendProof(trx, about.proof))) return false
    await queries.addWriting(trx, writer, letters)
    await outbox.add(trx, [{ kind: 'confirmation', ref: writer.id }])
    return true
  })
  if (!isIn) return undefined
  outbox.wake()
  return writer.id
}

interface Whole {
  writer: LetterWriter
  about: Accepting
  form: NewWriting
}

function letterOf(
  { addressee, toAddress, letter }: LetterMail,
  { writer, about, form }: Whole,
): SentLetter {
  const { kind, bodyId, bodyName, postId, holderId } = addressee
  const writtenOn = dayOf(writer.writtenAt)
  return {
    id: newNeighbourId(),
    writerId: writer.id,
    campaignId: about.campaignId,
    actionId: about.actionId,
    placeKey: about.place.key,
    councilCode: about.place.councilCode,
    wardName: about.place.wardName,
    bodyId,
    bodyName,
    recipientKind: kind,
    recipientName: nameOf(addressee, useMessages.in('en')),
    postId,
    holderId,
    toAddress: toAddress.toLowerCase(),
    subject: letter.subject,
    text: letter.text,
    ownWords: form.words || null,
    // Only what is confirmed is compared.
    likeness: null,
    joinsOn: form.joint === 'join' ? writtenOn : null,
    namedOn: form.joint === 'join' && form.shareName ? writtenOn : null,
    holdFor: about.holdFor ?? null,
    state: 'written',
    stateAt: writer.writtenAt,
    moves: 1,
    reason: null,
    writtenAt: writer.writtenAt,
    ...untouched,
  }
}

const untouched = {
  correctedOn: null,
  confirmedAt: null,
  sentAt: null,
  jointId: null,
  closesAt: null,
  askedAt: null,
  answer: null,
  answeredAt: null,
  scrubbedAt: null,
} as const
