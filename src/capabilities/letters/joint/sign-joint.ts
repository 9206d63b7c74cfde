import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { closeJoint, type JointParts } from './close-joint.ts'
import { closesAt, MOST_SIGNERS } from './joint.ts'
import { isNearlySame } from './likeness.ts'
import * as queries from './queries-joint.ts'

/**
 * Signs the joint letter that gathers for this recipient, or begins one, in the transaction that confirms her
 * letter. False when hers is too unlike it, or it has just gone: then it goes by itself.
 */
export async function signJoint(
  trx: AnyDb,
  parts: JointParts,
  letter: SentLetter,
  at: Instant,
): Promise<boolean> {
  const joint = (await queries.findGathering(trx, letter)) ?? (await begin(trx, letter, at))
  if (!joint?.likeness || !letter.likeness) return false
  if (!isNearlySame(joint.likeness, letter.likeness)) return false
  if (!(await queries.lockJoint(trx, joint.id))) return false
  if (!(await queries.saveSigned(trx, letter.id, joint.id))) return false
  const signed = await queries.listSignedIds(trx, joint.id, 'confirmed')
  if (signed.length >= MOST_SIGNERS) await closeJoint(trx, parts, joint, at)
  return true
}

async function begin(trx: AnyDb, letter: SentLetter, at: Instant) {
  await queries.addJoint(trx, jointOf(letter, at))
  return queries.findGathering(trx, letter)
}

/** As the first to sign it wrote, but for her own words; its text is made when it goes, out of all of theirs. */
function jointOf(letter: SentLetter, at: Instant): SentLetter {
  return {
    ...letter,
    id: newId(),
    writerId: null,
    text: null,
    ownWords: null,
    wardName: null,
    state: 'confirmed',
    stateAt: at,
    moves: 1,
    reason: null,
    writtenAt: at,
    confirmedAt: at,
    closesAt: closesAt(at),
    jointId: null,
    joinsOn: null,
    namedOn: null,
    holdFor: null,
  }
}
