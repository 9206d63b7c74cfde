import { ATTACHMENT_LENGTHS } from './attachment.ts'
import { MESSAGE_LENGTHS } from './message.ts'
import { STORY_LENGTHS } from './story.ts'

export type SealedKind = 'story' | 'message' | 'attachment'

/**
 * On the server, which opens nothing: whether this has the length and the first lines of an age file for as
 * many hybrid recipients as it should have, and none of another kind. Words in the clear do not pass.
 */
export function isSealed(kind: SealedKind, bytes: Uint8Array): boolean {
  const { lengths, recipients } = {
    story: { lengths: STORY_LENGTHS, recipients: 1 },
    message: { lengths: MESSAGE_LENGTHS, recipients: 2 },
    attachment: { lengths: ATTACHMENT_LENGTHS, recipients: 1 },
  }[kind]
  if (!lengths.includes(bytes.length)) return false
  const start = String.fromCharCode(...bytes.subarray(0, 4000))
  const stanza = '-> mlkem768x25519 [A-Za-z0-9+/]{1494}\\n[A-Za-z0-9+/]{43}\\n'
  const header = `^age-encryption\\.org/v1\\n(?:${stanza}){${recipients}}--- [A-Za-z0-9+/]{43}\\n`
  return new RegExp(header).test(start)
}
