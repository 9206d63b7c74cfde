import type { Side, StoryState } from '../wire/index.ts'

/** A sealed story. The server has no key to it; what it can see of it is here, and nothing besides. */
export interface StoryRow {
  lookup: string
  campaignId: string
  authorisationHash: string
  epoch: string
  /** The ISO week in which it came: `2026-W18`. */
  week: string
  /** The month in which it is deleted: `2027-05`. */
  expires: string
  state: StoryState
  assignedTo: string | null
  mergedInto: string | null
  messages: number
  lastFrom: Side | null
  sealed: Uint8Array
}

export interface MessageRow {
  lookup: string
  number: number
  id: string
  sender: Side
  epoch: string
  week: string
  sealed: Uint8Array
}

export interface AttachmentRow {
  lookup: string
  id: string
  week: string
  length: number
  sealed: Uint8Array
}

export interface RollRow {
  campaignId: string
  number: number
  entry: string
}

/** Somebody's public card: on the roll, or waiting to be let in. */
export interface SeatRow {
  campaignId: string
  personId: string
  memberId: string
  card: string
}

export type FileKind = 'passphrase' | 'passkey' | 'recovery'

export interface FileRow {
  memberId: string
  kind: FileKind
  /** Of a passkey: which. */
  credential: string | null
  file: Uint8Array
}

export interface KeyRow {
  campaignId: string
  epoch: string
  key: string
}

export interface WrapRow {
  campaignId: string
  epoch: string
  member: string
  file: Uint8Array
}

export interface ReadingRow {
  campaignId: string
  id: string
  epoch: string
  sealed: Uint8Array
}

export interface PublicationRow {
  id: string
  campaignId: string
  /** JSON; none once it was withdrawn. */
  publication: string | null
  signatures: string | null
  /** How long the roll was when it was accepted. */
  rollLength: number
  /** When it was first shown: `2026-05`. */
  month: string
  area: string | null
  bodyId: string | null
  hiddenOn: string | null
  /** The month in which the witness took it back. */
  withdrawnIn: string | null
}

export interface ReportRow {
  id: string
  campaignId: string
  publicationId: string
  text: string
  week: string
  handledOn: string | null
  decision: 'kept' | 'hidden' | null
}

export interface CountRow {
  campaignId: string
  period: string
  tables: string
}
