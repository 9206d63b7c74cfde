import type { AnyDb } from '../../../platform/db/index.ts'
import * as life from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import * as queries from './queries-joint.ts'

/** A letter that waits in a joint one, and how far that has come. */
export interface Gathering {
  letterId: string
  recipientName: string
  signers: number
  closesAt: string
}

/** Which of a writer's letters wait for others to sign with her. */
export async function gatheringOf(db: AnyDb, letters: readonly SentLetter[]): Promise<Gathering[]> {
  const waiting = letters.filter(({ state, jointId }) => state === 'confirmed' && jointId)
  const all = await Promise.all(
    waiting.map(async ({ id, jointId, recipientName }) => {
      const joint = await life.findLetterById(db, jointId!)
      const signers = (await queries.listSignedIds(db, jointId!, 'confirmed')).length
      return joint?.closesAt
        ? [{ letterId: id, recipientName, signers, closesAt: joint.closesAt }]
        : []
    }),
  )
  return all.flat()
}
