import type { Areas } from './place.ts'

/** A postcode the directory knows. `place` and `areas` may be unknown although the postcode is live. */
export interface KnownPostcode {
  status: 'live' | 'retired'
  postcode: string
  retiredIn: number | null
  place: string | null
  areas: Areas
  lat: number | null
  long: number | null
}

/** Why there is no answer; each has its own sentence. */
export interface NoPostcode {
  status: 'notAPostcode' | 'forcesPost' | 'crownDependency' | 'northernIreland' | 'unknown'
  postcode: string | null
}

export type Lookup = KnownPostcode | NoPostcode

/** All postcodes of an outward code: live ones with the position of their place in `places`, retired ones with the year. */
export interface OutwardCode {
  outcode: string
  edition: string
  month: string
  places: string[]
  live: Record<string, number | null>
  retired: Record<string, number>
}
