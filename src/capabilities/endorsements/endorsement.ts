import { BODY_KINDS } from '../documents/index.ts'
import type { Day, Instant } from '../../platform/clock/index.ts'
import type { EndorsementState, Move } from './life.ts'

/** The kinds of group that stand up for a campaign: those a motion can be made for, and others. */
export const GROUP_KINDS = [...BODY_KINDS, 'community-group', 'health-group', 'other'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** Passed in a meeting, or said in a statement. */
export const ACTS = ['motion', 'statement'] as const
export type EndorsementAct = (typeof ACTS)[number]

/** A group, or a branch of one. One that was merged into another is shown as that one. */
export interface Organisation {
  id: string
  campaignId: string
  name: string
  branch: string | null
  kind: GroupKind
  /** The council area it meets in, by its GSS code; nothing for the whole country, or an area we do not know. */
  areaCode: string | null
  areaName: string | null
  mergedInto: string | null
  createdOn: Day
}

export interface Endorsement {
  id: string
  campaignId: string
  organisationId: string
  state: EndorsementState
  /** Why it was held, refused or withdrawn: a code (see `HOLD_REASONS`) or a sentence by an organiser. */
  reason: string | null
  /** How many events it has; the number of the last one. */
  events: number
  act: EndorsementAct
  /** The day it was passed or said. */
  madeOn: Day
  /** The name of the pack's text it was made from. */
  modelText: string | null
  /** The exact text. */
  text: string | null
  /** Ids of the demands it supports, as JSON. */
  asks: string
  /** Where it can be read, shown to everybody. */
  link: string | null
  /** How it can be checked, for organisers alone: whose minutes, which item. */
  evidence: string | null
  /** A person who agreed to be named, such as the mover; nobody who did not is written down. */
  speaker: string | null
  language: string
  contactName: string | null
  contactEmail: string | null
  /** The address as a hash that stays, so that the same sender is known again. */
  contactHash: string | null
  /** What will hold it once it is confirmed. */
  holdFor: string | null
  reportedAt: Instant
  confirmedAt: Instant | null
  publishedOn: Day | null
  /** The day it was refused or withdrawn. */
  endedOn: Day | null
}

/** One thing that happened to it. Events are only ever added. */
export interface EndorsementEvent {
  endorsementId: string
  number: number
  at: Instant
  move: Move | 'report'
  reason: string | null
  /** Of an amendment, JSON of `Changes`. */
  detail: string | null
  /** The organiser; nothing when the contact did it. */
  personId: string | null
}

/** The facts that may be changed, each with what it was and what it is. */
export const FACTS = ['act', 'madeOn', 'text', 'link', 'speaker', 'asks'] as const
export type Fact = (typeof FACTS)[number]
/** And those of its group, which all that the group ever endorsed is shown with. */
export const GROUP_FACTS = ['name', 'branch', 'kind', 'areaName'] as const
export type GroupFact = (typeof GROUP_FACTS)[number]
export interface Change {
  before: string | null
  after: string | null
}
export type Changes = Partial<Record<Fact | GroupFact, Change>>

/** Minutes or a photograph, for organisers alone. */
export interface EndorsementFile {
  id: string
  endorsementId: string
  name: string
  /** As names end in it: `pdf`, `jpg`, `txt`. */
  type: string
  bytes: Uint8Array
  addedOn: Day
}

/** “Report or correct this”: from anybody, or from the contact's own page. */
export interface EndorsementReport {
  id: string
  campaignId: string
  endorsementId: string
  isFrom: 'public' | 'contact'
  text: string
  createdOn: Day
  handledOn: Day | null
  handledBy: string | null
  decision: 'accepted' | 'dismissed' | null
  reason: string | null
}

/** Why one is held without an organiser having looked. */
export const HOLD_REASONS = ['links', 'disposable', 'flood', 'sameSender'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/** “Unison, Southwark branch”: as a list shows it. */
export function nameOf({ name, branch }: Pick<Organisation, 'name' | 'branch'>): string {
  return branch ? `${name}, ${branch}` : name
}

export function asksOf({ asks }: Pick<Endorsement, 'asks'>): string[] {
  return JSON.parse(asks) as string[]
}
