import { createHash } from 'node:crypto'
import type { Instant } from '../../../platform/clock/index.ts'
import { newId } from '../../../platform/ids.ts'
import { passedOn, type Answer, type Reply } from '../../../platform/mail/index.ts'
import type { LetterReply } from '../life/sent-letter.ts'

/** What is kept of an answer until it has been passed on. The same mail has the same id, so a second copy is known. */
export function replyOf(reply: Reply, letterId: string, receivedAt: Instant): LetterReply {
  const { from, subject, text, messageId } = reply
  return {
    id: messageId ? idOf(letterId, messageId) : newId(),
    letterId,
    receivedAt,
    fromName: from.name ?? null,
    fromAddress: from.address,
    subject,
    text,
    rest: restOf(reply),
    scrubbedAt: null,
  }
}

function idOf(letterId: string, messageId: string): string {
  const hash = createHash('sha256').update(`${letterId}\n${messageId}`).digest()
  return hash.subarray(0, 16).toString('base64url')
}

interface Rest {
  messageId: string | null
  leftOut: number
  isCut: boolean
  /** `content` in base64. */
  files: { filename: string; contentType: string; content: string }[]
}

/** Of what is attached only what will be passed on is kept: no program, and nothing too big. */
function restOf({ messageId, leftOut, isCut, attachments }: Reply): string {
  const { passed, leftOut: names } = passedOn(attachments)
  const files = passed.map((one) => ({ ...one, content: one.content.toString('base64') }))
  return JSON.stringify({ messageId, leftOut: leftOut + names.length, isCut, files } satisfies Rest)
}

/** The answer as it came; nothing when it has been scrubbed. An answer typed on our own page has no rest. */
export function answerIn(reply: LetterReply): Answer | undefined {
  const { fromAddress, fromName, subject, text, rest } = reply
  if (text === null || fromAddress === null) return undefined
  const { files, ...more } = rest ? (JSON.parse(rest) as Rest) : { files: [], messageId: null }
  return {
    from: { address: fromAddress, ...(fromName && { name: fromName }) },
    subject: subject ?? '',
    text,
    attachments: files.map((one) => ({ ...one, content: Buffer.from(one.content, 'base64') })),
    ...more,
  }
}
