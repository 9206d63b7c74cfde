import {
  Agreement,
  exactWords,
  openNote,
  propose,
  Proposal,
  sealMessage,
  sealNote,
  SealingError,
  signReading,
  signRecorded,
  type InboxKey,
  type Message,
  type Reading,
} from '../../../platform/sealing/index.ts'
import { newName, toText, fromText } from '../desk/page/base64.ts'
import { weekOf } from '../desk/page/week.ts'
import type { OpenedStory, Unlocked } from '../desk/unlocked.ts'
import { usesIn } from '../receipt/uses.ts'
import { allowedBy, consentsOf } from './consents.ts'
import { readShown } from './shown.ts'
import { forgetReading, messagesAt, PUBLICATIONS, READINGS, sealedReadings } from './waiting.ts'

/** Which explanation stands beside the words when she is asked. */
const WORDING = 'publishing.proposal.1'

/** What a first reader leaves for the second, sealed to the inbox: the words are not public yet. */
export interface Waiting {
  id: string
  lookup: string
  proposal: Proposal
  /** None where it was recorded by caseworkers. */
  agreement: Agreement | null
  reading: Reading
}

function inboxNow({ inboxes }: Unlocked): InboxKey {
  const key = inboxes.current()
  if (!key) throw new SealingError('cannotOpen')
  return key
}

export interface Words {
  words: string
  language: string
  /** With her first name, or without. */
  use: 'published' | 'firstName'
}

/** Makes a proposal, and sends it to the receipt with the token that takes the words down again. */
export async function sendProposal(
  unlocked: Unlocked,
  { lookup, story }: OpenedStory,
  { text, ...words }: Words & { text: string },
): Promise<Proposal> {
  const { receipt } = story
  if (receipt === null) throw new SealingError('mismatched')
  const { proposal, token } = await propose({ ...words, wording: WORDING })
  const key = inboxNow(unlocked)
  const message: Message = {
    id: newName(),
    thread: lookup,
    from: 'caseworkers',
    week: weekOf(unlocked.today),
    language: story.language,
    text,
    attachments: [],
    matter: { kind: 'proposal', proposal, token },
  }
  const sealed = await sealMessage(message, unlocked.caseworker, { inbox: key, receipt })
  const body = { id: message.id, epoch: key.epoch, sealed: toText(sealed) }
  await unlocked.ask(messagesAt(lookup), { method: 'POST', body })
  return proposal
}

/** Without a receipt: what two caseworkers will sign that they heard. The token goes on paper. */
export const recordProposal = (words: Words) => propose({ ...words, wording: WORDING })

/** Whether the witness's last word about these words is yes. */
export function isAgreed(messages: readonly Message[], publication: string): boolean {
  return usesIn(messages).some(
    (use) => use.publication === publication && use.standing === 'agreed',
  )
}

export function agreementOf(
  messages: readonly Message[],
  publication: string,
): Agreement | undefined {
  return messages
    .flatMap(({ matter, from }) =>
      matter?.kind === 'agreement' && from === 'witness' ? [matter.agreement] : [],
    )
    .findLast((one) => one.publication === publication)
}

/** What the witness has taken back since, in her thread or by a consent: nobody signs it any more. */
export class TakenBack extends Error {
  readonly code = 'takenBack'
}

/**
 * Signs as a reader, having checked what only a caseworker can: that the yes comes from this receipt, and is the
 * witness's last word.
 */
export async function signed(
  unlocked: Unlocked,
  { story, messages }: OpenedStory,
  { proposal, agreement }: Pick<Waiting, 'proposal' | 'agreement'>,
) {
  const { receipt } = story
  const allowed = allowedBy(consentsOf(story, messages), unlocked.today)
  const isNamed = proposal.use === 'firstName'
  if (!allowed.published || (isNamed && !allowed.firstName)) throw new TakenBack()
  if (agreement === null) {
    if (receipt !== null) throw new SealingError('mismatched')
    return signRecorded(proposal, unlocked.caseworker)
  }
  if (receipt === null) throw new SealingError('mismatched')
  const made = await signReading(proposal, { agreement, card: receipt }, unlocked.caseworker)
  if (!isAgreed(messages, proposal.publication)) throw new TakenBack()
  return made
}

/** The first reader signs, and leaves it for another. */
export async function leaveReading(
  unlocked: Unlocked,
  opened: OpenedStory,
  asked: Pick<Waiting, 'proposal' | 'agreement'>,
): Promise<void> {
  const { reading } = await signed(unlocked, opened, asked)
  const { lookup } = opened
  const key = inboxNow(unlocked)
  const id = newName()
  const text = JSON.stringify({ lookup, ...asked, reading })
  const sealed = await sealNote({ about: aboutOf(id), text }, key)
  const body = { id, epoch: key.epoch, sealed: toText(sealed) }
  await unlocked.ask(READINGS, { method: 'POST', body })
}

/** What waits for a second reader. What cannot be opened is not among them. */
export async function listWaiting(unlocked: Unlocked): Promise<Waiting[]> {
  const readings = await sealedReadings(unlocked)
  const opened = await Promise.all(
    readings.map(async ({ id, epoch, sealed }) => {
      try {
        const inbox = await unlocked.inboxes.open(epoch)
        return readWaiting(id, await openNote(fromText(sealed), inbox, aboutOf(id)))
      } catch (error) {
        if (error instanceof SealingError && error.code !== 'locked') return undefined
        throw error
      }
    }),
  )
  return opened.filter((one) => one !== undefined)
}

/** The second reader signs what the first signed, and it is shown. The server checks all of it again. */
export async function publish(
  unlocked: Unlocked,
  opened: OpenedStory,
  waiting: Waiting,
): Promise<void> {
  const { publication, reading } = await signed(unlocked, opened, waiting)
  const readers = [waiting.reading, reading]
  const signatures = { witness: waiting.agreement?.signature ?? null, readers }
  const { title } = readShown(waiting.proposal.words)
  const body = { publication, signatures, place: null, title }
  await unlocked.ask(PUBLICATIONS, { method: 'POST', body })
  await forgetReading(unlocked, waiting.id)
}

const aboutOf = (id: string): string => `reading/${id}`

function readWaiting(id: string, text: string): Waiting {
  const { lookup, proposal, agreement, reading } = JSON.parse(text) as Waiting
  return {
    id,
    lookup,
    proposal: Proposal(proposal),
    agreement: agreement === null ? null : Agreement(agreement),
    reading,
  }
}

/** Words as they will be signed: a proposal of anything else would be refused. */
export const asShown = (draft: string): string => exactWords(draft).trim()
