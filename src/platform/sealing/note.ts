import type { Bytes } from './bytes.ts'
import { pack, room, TEXT_SIZES, unpack } from './container.ts'
import { SealingError } from './error.ts'
import { encryptTo, type Opener, type Recipient } from './hybrid.ts'
import { LINE, read, record, text, written, type Of } from './shape.ts'

const FORMAT = 'clarion/note'

const Note = record({
  /** What it is a note of: one that is put in the place of another is `mismatched`. */
  about: LINE,
  text: text(65_536),
})
type Note = Of<typeof Note>

/** Seals what somebody is in the middle of writing: to herself, or to the inbox. It is signed by nobody. */
export async function sealNote(note: Note, to: { recipient: Recipient }): Promise<Bytes> {
  if (room(TEXT_SIZES, written(FORMAT, note)) < 0) throw new SealingError('tooLong')
  return encryptTo([to.recipient], pack(TEXT_SIZES, written(FORMAT, Note(note))))
}

export async function openNote(sealed: Uint8Array, by: Opener, about: string): Promise<string> {
  const note = read(FORMAT, Note, unpack(TEXT_SIZES, await by.open(sealed)).json)
  if (note.about !== about) throw new SealingError('mismatched')
  return note.text
}
