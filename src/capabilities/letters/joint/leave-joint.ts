import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import * as life from '../life/queries-life.ts'
import { queueLetters, type QueueParts } from '../sending/queue-letters.ts'
import * as queries from './queries-joint.ts'

/** What becomes of a letter whose writer leaves the joint letter: it goes by itself, or not at all. */
export type Leaving = 'alone' | 'stop'

/** Takes a letter out of a joint letter that has not gone yet; false when it has. */
export async function leaveJoint(
  trx: AnyDb,
  parts: QueueParts,
  { letterId, instead, at }: { letterId: string; instead: Leaving; at: Instant },
): Promise<boolean> {
  const letter = await life.findLetterById(trx, letterId)
  if (!letter?.jointId || !(await queries.lockJoint(trx, letter.jointId))) return false
  if (!(await queries.saveLeft(trx, letterId))) return false
  if (instead === 'alone') await queueLetters(trx, parts, [letter], { move: 'queue', at })
  else await life.moveLetters(trx, [letterId], { move: 'stop', at, reason: 'byWriter' })
  return true
}
