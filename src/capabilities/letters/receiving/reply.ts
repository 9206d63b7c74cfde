import { createHash } from 'node:crypto'
import type { Instant } from '../../../platform/clock/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { Attachment, Reply } from '../../../platform/mail/index.ts'
import type { LetterReply } from '../life/sent-letter.ts'

/** What is kept of an answer until it has been passed on. The same mail has the same id, so a second copy is known. */
export function replyOf(reply: Reply, letterId: string, receivedAt: Instant): LetterReply {
  const { from, subject, text, attachments, messageId } = reply
  return {
    id: messageId ? idOf(letterId, messageId) : newId(),
    letterId,
    receivedAt,
    fromName: from.name ?? null,
    fromAddress: from.address,
    subject,
    text,
    attachments: attachments.length > 0 ? written(attachments) : null,
    scrubbedAt: null,
  }
}

function idOf(letterId: string, messageId: string): string {
  const hash = createHash('sha256').update(`${letterId}\n${messageId}`).digest()
  return hash.subarray(0, 16).toString('base64url')
}

function written(attachments: Attachment[]): string {
  return JSON.stringify(
    attachments.map((one) => ({ ...one, content: one.content.toString('base64') })),
  )
}

export function attachmentsIn(text: string | null): Attachment[] {
  if (!text) return []
  const all = JSON.parse(text) as { filename: string; contentType: string; content: string }[]
  return all.map((one) => ({ ...one, content: Buffer.from(one.content, 'base64') }))
}
