import type { AnyDb } from '../../../platform/db/index.ts'
import type { Outbox } from '../../../platform/mail/index.ts'
import type { LetterReply } from '../life/sent-letter.ts'
import { addReply } from '../receiving/queries-receiving.ts'
import { listReachable } from './queries-joint.ts'

/**
 * Keeps an answer to a joint letter, and puts a mail of its own for each signer in the queue: none of them sees who
 * else gets it, and who answered sees none of their addresses. Says to how many it goes.
 */
export async function passOnToSigners(
  trx: AnyDb,
  outbox: Outbox,
  reply: LetterReply,
): Promise<number> {
  const signers = await listReachable(trx, reply.letterId)
  if (signers.length === 0) return 0
  await addReply(trx, reply)
  await outbox.add(
    trx,
    signers.map((letterId) => ({ kind: 'reply', ref: `${reply.id}/${letterId}` })),
  )
  return signers.length
}
