import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the link in a joint letter carries: which letter it is, and a mark that only this installation can make. */
export function replyToken(key: Buffer, jointId: string): string {
  return `${jointId}.${mark(key, jointId).toString('base64url')}`
}

/** The joint letter a token is for; nothing for a forged one. */
export function readReplyToken(key: Buffer, token: string): string | undefined {
  const [, id = '', given = ''] = /^([\w-]{22})\.([\w-]{22})$/.exec(token) ?? []
  if (!id) return undefined
  return timingSafeEqual(Buffer.from(given, 'base64url'), mark(key, id)) ? id : undefined
}

function mark(key: Buffer, id: string): Buffer {
  return createHmac('sha256', key).update(`answer\n${id}`).digest().subarray(0, 16)
}
