import {
  currentKey,
  exactWords,
  isWithdrawal,
  openMessage,
  requireInboxKey,
  Roll,
  rollFingerprint,
  SealingError,
  type InboxKey,
  type Message,
  type Receipt,
  type SealingCode,
  type Thread,
} from '../../../platform/sealing/index.ts'
import { usesIn, type UseOfStory } from './uses.ts'

/** What lies on the server beneath a receipt, as it comes: nothing of it is believed yet. */
export interface SealedThread {
  /** The month in which it is deleted. */
  expires: string
  messages: { id: string; number: number; week: string; sealed: Uint8Array }[]
  inbox: { today: string; roll: unknown; keys: unknown[] }
}

/** One message, opened and its signature found good; or why not. */
export interface Entry {
  number: number
  /** The week in which the server says it came. */
  week: string
  message: Message | null
  problem: SealingCode | null
}

export interface OpenedThread {
  today: string
  expires: string
  entries: Entry[]
  uses: (UseOfStory & { isSound: boolean })[]
  /** Which of them everybody can read at this moment; nothing where that could not be seen. */
  shown: string[] | null
  /** What an answer is sealed to; none while the inbox is closed. */
  inboxKey: InboxKey | null
  /** Of the campaign's roll, to compare with what is printed. */
  fingerprint: string
}

/**
 * Opens all of it here, in the browser. `page` is the public page of stories. Throws where the roll of caseworkers
 * itself is not as it must be.
 */
export async function openThread(
  from: SealedThread,
  receipt: Receipt,
  page: string | null,
): Promise<OpenedThread> {
  const { today } = from.inbox
  const roll = await Roll.read(from.inbox.roll)
  const { lookup, signingKey: witness } = receipt.card
  const caseworkers = roll.everyone.flatMap(({ signingKey }) => signingKey ?? [])
  const entries = await openAll(from, receipt, { lookup, witness, caseworkers })
  const uses = usesIn(entries.flatMap(({ message }) => message ?? []))
  return {
    today,
    expires: from.expires,
    entries,
    uses: await Promise.all(uses.map(async (use) => ({ ...use, isSound: await isSound(use) }))),
    shown:
      page === null
        ? null
        : uses.map(publicationOf).filter((id) => page.includes(`/stories/${id}`)),
    inboxKey: openKey(from.inbox, roll),
    fingerprint: await rollFingerprint(roll),
  }
}

const publicationOf = ({ publication }: UseOfStory): string => publication

async function openAll(
  { messages }: SealedThread,
  receipt: Receipt,
  thread: Thread,
): Promise<Entry[]> {
  const inOrder = messages.toSorted((one, other) => one.number - other.number)
  const seen = new Set<string>()
  const entries: Entry[] = []
  for (const { sealed, number, week } of inOrder) {
    try {
      const message = await openMessage(sealed, receipt, thread)
      // One that was shown before, and is put in the thread again, says nothing new.
      if (seen.has(message.id)) throw new SealingError('mismatched')
      seen.add(message.id)
      entries.push({ number, week, message, problem: null })
    } catch (error) {
      const problem = error instanceof SealingError ? error.code : 'notReadable'
      entries.push({ number, week, message: null, problem })
    }
  }
  return entries
}

function openKey({ today, keys }: SealedThread['inbox'], roll: Roll): InboxKey | null {
  const sound = keys.flatMap((key) => {
    try {
      return requireInboxKey(key, roll)
    } catch {
      // A key that no caseworker of this roll has signed is as good as none.
      return []
    }
  })
  return currentKey({ today, keys: sound, roll }) ?? null
}

/** Whether the token really takes these words down, and they are written as they will be signed. */
async function isSound({ proposal, token }: UseOfStory): Promise<boolean> {
  const { words, withdrawal } = proposal
  return words === exactWords(words) && (await isWithdrawal(token, withdrawal))
}
