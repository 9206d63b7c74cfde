/** What an area is to the people who live in it, in the order the directory gives them. */
export const AREA_KINDS = [
  'country',
  'council',
  'county',
  'division',
  'ward',
  'constituency',
  'icb',
  'healthBoard',
] as const

export type AreaKind = (typeof AREA_KINDS)[number]

/** An area by its Government Statistical Service code; the name is the code when nobody told us it. */
export interface Area {
  code: string
  name: string
}

export type Areas = Record<AreaKind, Area | null>
export type AreaCodes = Record<AreaKind, string | null>

/** The codes in the order of a place's key; `health` is the integrated care board or health board. */
export const KEY_SLOTS = [
  'council',
  'county',
  'division',
  'ward',
  'constituency',
  'health',
] as const
export type KeySlot = (typeof KEY_SLOTS)[number]
export type PlaceCodes = Record<KeySlot, string | null>

/** What people who have a place's page open share: its areas, its middle, how many postcodes it holds. */
export interface Place {
  key: string
  areas: Areas
  middle: Point | null
  postcodes: number
}

export interface Point {
  lat: number
  long: number
}

const UNKNOWN = 'x'

export function placeCodes(codes: Omit<AreaCodes, 'country'>): PlaceCodes {
  const { council, county, division, ward, constituency } = codes
  return { council, county, division, ward, constituency, health: codes.icb ?? codes.healthBoard }
}

/** A place's key names areas and nothing smaller: it is what stands in addresses. */
export function placeKey(codes: PlaceCodes) {
  return KEY_SLOTS.map((slot) => codes[slot] ?? UNKNOWN).join('-')
}

/** The codes of a key, or `undefined` when it is not one or names nothing. */
export function parsePlaceKey(key: string): PlaceCodes | undefined {
  const parts = key.split('-')
  const wellFormed = parts.every((part) => part === UNKNOWN || /^[A-Z][A-Z0-9]{1,9}$/.test(part))
  if (parts.length !== KEY_SLOTS.length || !wellFormed) return undefined
  if (parts.every((part) => part === UNKNOWN)) return undefined
  const codes = parts.map((part) => (part === UNKNOWN ? null : part))
  return Object.fromEntries(KEY_SLOTS.map((slot, i) => [slot, codes[i]])) as PlaceCodes
}

/** A key shared by fewer live postcodes than this could point at a street, so it is made coarser. */
export const FEWEST_POSTCODES = 10

// What is dropped first is what is smallest. The council stays, whatever it holds: it is public that one
// lives in it, and without it a page would have nothing to say. Its county follows from it.
const DROPPED: KeySlot[] = ['ward', 'division', 'constituency', 'health']
export const COARSEST = DROPPED.length

export function coarsened(codes: PlaceCodes, level: number): PlaceCodes {
  const dropped = DROPPED.slice(0, level).map((slot) => [slot, null])
  return { ...codes, ...Object.fromEntries(dropped) }
}

/**
 * How much each combination of areas must drop from its key (0: nothing, 1: the ward, 2: the division too …)
 * so that the areas left hold at least ten live postcodes. A postcode is never the key, however few share it.
 */
export function coarseness(tuples: { codes: PlaceCodes; live: number }[]) {
  const levels = tuples.map(() => 0)
  for (let level = 0; level < COARSEST; level++) {
    const keys = tuples.map(({ codes }) => placeKey(coarsened(codes, level)))
    const held = new Map<string, number>()
    for (const [i, key] of keys.entries()) held.set(key, (held.get(key) ?? 0) + tuples[i]!.live)
    for (const [i, key] of keys.entries()) {
      if (levels[i] === level && held.get(key)! < FEWEST_POSTCODES) levels[i] = level + 1
    }
  }
  return levels
}

export const COUNTRIES: Record<string, string> = {
  E92000001: 'England',
  W92000004: 'Wales',
  S92000003: 'Scotland',
  N92000002: 'Northern Ireland',
  L93000001: 'Channel Islands',
  M83000003: 'Isle of Man',
}
