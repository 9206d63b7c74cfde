import type { Day } from '../../platform/clock/index.ts'

/** The kinds of public body that answer for health care somewhere. */
export const bodyKinds = [
  'council',
  'county',
  'combined',
  'icb',
  'subIcb',
  'healthBoard',
  'trust',
  'gpPractice',
  'parliament',
] as const

export type BodyKind = (typeof bodyKinds)[number]

/** A public body (Popolo's Organization), as its source gave it on the day `asOf`. */
export interface Body {
  id: string
  kind: BodyKind
  /** The source's own word for the kind of council, such as `NMD`, a district below a county. */
  type: string | null
  name: string
  /** The short name of a council's area, such as Southwark. */
  areaName: string | null
  /** The council's three letters, or the organisation's ODS code. */
  code: string | null
  /** The area's code at the Office for National Statistics. */
  gss: string | null
  /** Codes the area had before, with commas between. */
  formerGss: string | null
  /** The county's three letters above a district; the ICB's ODS code above a sub-ICB or practice. */
  parentCode: string | null
  /** Lines of the address, with line breaks between. */
  address: string | null
  postcode: string | null
  lat: number | null
  long: number | null
  startOn: Day | null
  endOn: Day | null
  source: string
  asOf: Day
}

/**
 * Whether a body exists on a day. It still does on the day that its source calls its last; should its successor
 * begin that same day, the successor answers (see `succession.ts`).
 */
export function standing(body: Pick<Body, 'startOn' | 'endOn'>, today: Day) {
  if (body.startOn && body.startOn > today) return 'upcoming'
  if (body.endOn && body.endOn < today) return 'ended'
  return 'current'
}

export type Standing = ReturnType<typeof standing>

/** The identifier of a body, made of its source's own code so that the next edition meets it again. */
export function bodyId(kind: BodyKind, code: string) {
  return `${idPrefix[kind]}-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

const idPrefix: Record<BodyKind, string> = {
  council: 'council',
  county: 'council',
  combined: 'council',
  icb: 'icb',
  subIcb: 'sub-icb',
  healthBoard: 'board',
  trust: 'trust',
  gpPractice: 'practice',
  parliament: 'parliament',
}

/** The House of Commons: the one body that every constituency's Member sits in. */
export const PARLIAMENT = 'parliament-commons'
