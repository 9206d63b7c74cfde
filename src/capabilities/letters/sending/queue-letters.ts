import type { AnyDb } from '../../../platform/db/index.ts'
import { hashAddress, type Outbox } from '../../../platform/mail/index.ts'
import * as life from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'

export interface QueueParts {
  outbox: Outbox
  /** The key that addresses are known by. */
  mailKey: Buffer
}

/** Puts letters in the queue by one of the moves that lead there, each at its recipient's pace. */
export async function queueLetters(
  trx: AnyDb,
  { outbox, mailKey }: QueueParts,
  letters: readonly Pick<SentLetter, 'id' | 'toAddress'>[],
  moving: life.Moving & { move: 'queue' | 'release' | 'retry' },
): Promise<string[]> {
  const ids = await life.moveLetters(
    trx,
    letters.map(({ id }) => id),
    moving,
  )
  const going = letters.filter(({ id }) => ids.includes(id))
  await outbox.add(
    trx,
    going.map(({ id, toAddress }) => ({
      kind: 'letter',
      ref: id,
      paceKey: hashAddress(mailKey, toAddress),
    })),
  )
  return ids
}
