import type { Day } from '../../platform/clock/index.ts'
import type { BodyKind, Standing } from './body.ts'
import type { ChargingRules } from './charging.ts'
import type { Route } from './contact.ts'

/** What of a place is asked about: its areas and its middle, as the place index gives them. */
export interface PlaceHere {
  key: string
  areas: Record<
    'country' | 'council' | 'county' | 'division' | 'ward' | 'constituency' | 'icb' | 'healthBoard',
    { code: string; name: string } | null
  >
  middle: { lat: number; long: number } | null
}

/** Why something is not known. Each has a sentence of its own: `unknown.<reason>`. */
export type Reason =
  | 'noPlace'
  | 'unknownCode'
  | 'noList'
  | 'notListed'
  | 'noAreaKnown'
  | 'noneNear'
  | 'vacant'
  | 'northernIreland'

export interface Unknown {
  known: false
  reason: Reason
  /** The area we asked about, so that an unknown code stays visible. */
  area?: { code: string; name: string }
  /** The day somebody last looked, where somebody did. */
  lookedOn?: Day
}

/** Something to say about a body beside what it is. */
export type Note =
  /** It takes over from `other` on the day. */
  | { kind: 'takesOver'; on: Day; other: string }
  /** It took over from `other`, which the postcode directory still names. */
  | { kind: 'tookOver'; on: Day; other: string }
  /** `other` was split; this is one of those that it can be. */
  | { kind: 'oneOf'; on: Day; other: string }
  | { kind: 'endsOn'; on: Day }

export interface NearBody {
  known: true
  id: string
  kind: BodyKind
  name: string
  standing: Standing
  notes: Note[]
  /** From the middle of the place; `null` for a body that has the place in its area. */
  distanceKm: number | null
  at: { lat: number; long: number } | null
  address: string | null
  phone: string | null
  route: Route
  posts: NearPost[]
  source: string
  asOf: Day
}

export interface Holder {
  id: string
  name: string
  party: string | null
  route: Route
  source: string
  asOf: Day
}

export interface NearPost {
  known: true
  id: string
  kind: 'councillor' | 'healthCabinet' | 'mp'
  bodyId: string
  bodyName: string
  title: string | null
  areaName: string | null
  holders: Holder[]
  /** How to write to the post when it has no holder that is known. */
  route: Route
  source: string
  asOf: Day
}

export type UnknownPost = Unknown & Pick<NearPost, 'kind' | 'bodyId' | 'bodyName' | 'route'>

/** Who answers for health care at one place on one day. */
export interface Near {
  key: string
  today: Day
  middle: { lat: number; long: number } | null
  charging: ChargingRules | undefined
  /** The council or councils: district and county, and those about to take over. */
  councils: (NearBody | Unknown)[]
  councillors: (NearPost | UnknownPost)[]
  healthCabinet: (NearPost | UnknownPost)[]
  mp: NearPost | UnknownPost
  /** The integrated care board or health board; more than one where a split leaves it open. */
  boards: (NearBody | Unknown)[]
  /** English NHS trusts; elsewhere the health board runs the hospitals, and this is empty. */
  trusts: NearBody[] | Unknown
  practices: NearBody[] | Unknown
}
