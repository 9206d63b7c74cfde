import {
  currentKey,
  entryOf,
  newReceipt,
  random,
  Receipt,
  requireInboxKey,
  Roll,
  sealAttachment,
  sealStory,
  storyRoom,
  toText,
  type InboxKey,
} from '../../../../platform/sealing/index.ts'
import { plainForm, typedAt } from '../../anonymiser/plain-form.ts'
import { findStructured } from '../../anonymiser/structured.ts'
import type { InboxAnswer } from '../../wire/index.ts'
import type { GivenStory } from '../answers.ts'
import type { Kept } from './files.ts'

// Loaded when somebody goes on from the first page: it is most of what these pages weigh.

export interface Inbox {
  today: string
  key: InboxKey
}

/** What stories are sealed to today, checked line by line; nothing while the inbox is closed. */
export async function readInbox(answer: unknown): Promise<Inbox | undefined> {
  const { today, isOpen, roll: entries, keys: given } = answer as InboxAnswer
  if (!isOpen) return undefined
  const roll = await Roll.read(entries)
  const keys = given.map((key) => requireInboxKey(key, roll))
  const key = currentKey({ today, keys, roll })
  return key && { today, key }
}

export interface Sealed {
  /** Of whoever wanted no receipt, nothing. */
  code: string | undefined
  story: { lookup: string; authorisationHash: string; epoch: string; sealed: string }
  /** Opens the thread for what is sent after the story. */
  authorisation: string
  attachments: { id: string; bytes: Uint8Array<ArrayBuffer> }[]
}

/** Locks a story and what belongs to it. From here on only caseworkers can open them. */
export async function seal(
  given: GivenStory,
  { files, inbox, hasReceipt }: { files: Kept[]; inbox: Inbox; hasReceipt: boolean },
): Promise<Sealed> {
  const code = await newReceipt()
  const receipt = await Receipt.read(code)
  const attachments = []
  const refs = []
  for (const { kind, type, bytes } of files) {
    const { sealed, ref } = await sealAttachment({ kind, type, bytes }, inbox.key)
    attachments.push({ id: randomId(), bytes: sealed })
    refs.push(ref)
  }
  const story = { ...given, attachments: refs, receipt: hasReceipt ? receipt.card : null }
  const sealed = await sealStory(story, inbox.key)
  const made = {
    code: hasReceipt ? code : undefined,
    story: {
      ...(await entryOf(receipt)),
      epoch: inbox.key.epoch,
      sealed: toText(sealed),
    },
    authorisation: `Receipt ${receipt.card.lookup}.${await receipt.authorisation()}`,
    attachments,
  }
  receipt.clear()
  return made
}

/** A card as long as any; only its length is used. */
const SOME_CARD = {
  lookup: 'x'.repeat(22),
  recipient: `age1pq1${'q'.repeat(1959)}`,
  signingKey: 'x'.repeat(43),
}
const SOME_REF = { kind: 'photograph', type: 'image/jpeg', hash: 'x'.repeat(43) } as const

/** How many bytes more the words may have. */
export function roomFor(given: GivenStory, files: number): number {
  const attachments = Array.from({ length: files }, () => SOME_REF)
  return storyRoom({ ...given, attachments, receipt: SOME_CARD })
}

/** What in a text can be known for an identifier by its form alone. */
export function pointers(text: string): { type: string; text: string }[] {
  const plain = plainForm(text)
  return findStructured(plain).map(({ type, start, end }) => {
    const at = typedAt(plain, start, end)
    return { type, text: text.slice(at.start, at.end) }
  })
}

const randomId = (): string => toText(random(16))
