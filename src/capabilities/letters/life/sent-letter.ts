import type { Day, Instant } from '../../../platform/clock/index.ts'
import type { Language } from '../../../platform/messages/index.ts'
import type { RecipientKind } from '../addressee.ts'
import type { LetterState, Move } from './life.ts'

/** Who wrote, and confirms once, for a letter to one or the same to several. Personal, and scrubbed in the end. */
export interface LetterWriter {
  id: string
  campaignId: string
  language: Language
  name: string | null
  email: string | null
  /** An HMAC of the address: to count by, and to find a writer by who types it. */
  emailHash: string | null
  /** Only where the recipient needs to know that she lives there; goes when the letter was delivered. */
  address: string | null
  /** She lets answers come to the letter's own address, which passes them on. */
  sharesAnswerOn: string | null
  writtenAt: Instant
  confirmedAt: Instant | null
  codeTries: number
  scrubbedAt: Instant | null
}

/** One letter to one recipient; without a writer it is a joint letter. */
export interface SentLetter {
  id: string
  writerId: string | null
  campaignId: string
  actionId: string
  placeKey: string
  councilCode: string
  /** Of the writer, as her place has it: a joint letter says where its signers live. */
  wardName: string | null
  bodyId: string
  bodyName: string
  recipientKind: RecipientKind
  /** Whom it greets: a person who was elected, an office, or the body. */
  recipientName: string
  postId: string | null
  holderId: string | null
  toAddress: string
  /** An organiser put in the address for this letter alone; it goes there whatever the directory says. */
  correctedOn: string | null
  subject: string | null
  /** Without the name at its foot, which stands with the writer. */
  text: string | null
  ownWords: string | null
  /** What it is compared by once it is confirmed; see `likeness.ts`. */
  likeness: string | null
  state: LetterState
  stateAt: Instant
  /** How many events there are of it. */
  moves: number
  /** Why it is where it is: a code. */
  reason: string | null
  writtenAt: Instant
  confirmedAt: Instant | null
  sentAt: Instant | null
  /** The joint letter that this one is a part of. */
  jointId: string | null
  /** Her choice, when she wrote it, to sign with others. */
  joinsOn?: Day | null
  /** She lets her name and her ward be shown in it. */
  namedOn?: Day | null
  /** Why an organiser is to look at it once it is confirmed: known when it was written. */
  holdFor?: string | null
  /** Of a joint letter: until when it gathers. */
  closesAt: Instant | null
  askedAt: Instant | null
  answer: LetterAnswer | null
  answeredAt: Instant | null
  scrubbedAt: Instant | null
}

export type LetterAnswer = 'yes' | 'holding' | 'no'

export interface LetterEvent {
  letterId: string
  number: number
  at: Instant
  move:
    | Move
    | 'write'
    | 'ask'
    | 'answer'
    | 'scrub'
    | 'correct'
    | 'delay'
    | 'autoReply'
    | 'challenge'
    | 'complaint'
    | 'reply'
  reason: string | null
  /** Of the organisers, where one did it. */
  personId: string | null
}

/** An answer that came to a letter's own address. */
export interface LetterReply {
  id: string
  letterId: string
  receivedAt: Instant
  fromName: string | null
  fromAddress: string | null
  subject: string | null
  text: string | null
  /** JSON of what else came with it; see `receiving/reply.ts`. */
  rest: string | null
  scrubbedAt: Instant | null
}
