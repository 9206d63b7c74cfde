import { ConsentEvent } from './consent-event.ts'
import { pack, room, TEXT_SIZES, unpack } from './container.ts'
import type { Bytes } from './bytes.ts'
import { SealingError } from './error.ts'
import { encryptTo, sealedLength, type Opener, type Recipient } from './hybrid.ts'
import { AttachmentRef } from './attachment.ts'
import { ReceiptCard } from './receipt.ts'
import {
  LANGUAGE,
  LINE,
  list,
  MONTH,
  oneOf,
  orNull,
  read,
  record,
  text,
  WEEK,
  written,
  type Of,
} from './shape.ts'

const FORMAT = 'clarion/story'

/** A story as it is before it is sealed: version 1 of the plain text format. */
export const Story = record({
  words: text(65_536),
  language: LANGUAGE,
  /** Which body it is about, as the witness put it. */
  body: orNull(LINE),
  month: orNull(MONTH),
  area: orNull(LINE),
  speaker: oneOf('self', 'withPermission', 'professional'),
  /** How it came to be sealed: by the witness's browser, by the server, by somebody who wrote it down. */
  sealedBy: oneOf('browser', 'server', 'assistant'),
  week: WEEK,
  consents: list(100, ConsentEvent),
  attachments: list(20, AttachmentRef),
  /** None when an assistant wrote it down for someone who wants no receipt. */
  receipt: orNull(ReceiptCard),
})
export type Story = Of<typeof Story>

/** How many bytes more the story may have; below zero it cannot be sealed. */
export const storyRoom = (story: Story): number => room(TEXT_SIZES, written(FORMAT, story))

/**
 * Seals a story to an inbox and to nothing else: the receipt does not open it, so that whoever finds the
 * card does not read the story. Three lengths in all. Throws `tooLong`; what has not the shape of a story
 * is refused here rather than when nobody can ask again.
 */
export async function sealStory(story: Story, inbox: { recipient: Recipient }): Promise<Bytes> {
  if (storyRoom(story) < 0) throw new SealingError('tooLong')
  return encryptTo([inbox.recipient], pack(TEXT_SIZES, written(FORMAT, Story(story))))
}

/** `lookup`, when given, is where the server says the story lies: a story put elsewhere is `mismatched`. */
export async function openStory(
  sealed: Uint8Array,
  inbox: Opener,
  lookup?: string,
): Promise<Story> {
  const { json } = unpack(TEXT_SIZES, await inbox.open(sealed))
  const story = read(FORMAT, Story, json)
  if (lookup !== undefined && story.receipt !== null && story.receipt.lookup !== lookup) {
    throw new SealingError('mismatched')
  }
  return story
}

/** The three lengths a sealed story has. */
export const STORY_LENGTHS = /* @__PURE__ */ TEXT_SIZES.map((size) => sealedLength(size, 1))
