import type { InboxKey, RollEntry } from '../../../platform/sealing/index.ts'

/** Bytes stand in JSON as base64url without padding (RFC 4648, section 5). */
export type Base64 = string

/** What a browser needs to seal to the campaign, and to see for itself that the key is the caseworkers'. */
export interface InboxAnswer {
  campaign: string
  /** In London. */
  today: string
  isOpen: boolean
  roll: RollEntry[]
  /** Of this month and those ahead. */
  keys: InboxKey[]
}

/** A sealed story and the public side of its receipt. `proof…` as in `platform/proof`. */
export interface NewStoryRequest {
  lookup: string
  authorisationHash: string
  epoch: string
  sealed: Base64
  proof?: string
  proofWork?: string
  proofAnswer?: string
}

/**
 * Why the server did not do it. `closed`: there is no key to seal to, or the way here is not safe. `taken`: another
 * story has this lookup id. `unknown`: no such story, or the receipt is not its own.
 */
export type RefusalCode =
  | 'closed'
  | 'taken'
  | 'unknown'
  | 'notSealed'
  | 'notReadable'
  | 'wrongEpoch'
  | 'tooMany'
  | 'conflict'
  | 'notSigned'
  | 'brokenRoll'
  | 'notOnTheRoll'
  | 'proofMissing'
  | 'proofWrong'
  | 'proofOld'
  | 'proofUsed'

export type Side = 'witness' | 'caseworkers'
export type StoryState = 'open' | 'aside' | 'merged'

export interface MessageAnswer {
  id: string
  /** From 1, in the order they came. */
  number: number
  from: Side
  epoch: string
  week: string
  sealed: Base64
}

export interface ThreadAnswer {
  week: string
  /** The month in which all of it is deleted. */
  expires: string
  epoch: string
  state: StoryState
  messages: MessageAnswer[]
  attachments: { id: string }[]
  inbox: InboxAnswer
}
