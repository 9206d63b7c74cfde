import { Refused } from './refused.ts'

/** The same words with Unix ends of line and no mark at the start; nothing in it but text. */
export function cleanText(bytes: Buffer): Buffer {
  const text = decoded(bytes)
  // oxlint-disable-next-line no-control-regex -- these are what no text has
  if (/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text)) throw new Refused('notText')
  return Buffer.from(text.replace(/\r\n?/g, '\n'))
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('notText')
  }
}
