import type { IndexArrays, IndexText } from './index-file.ts'
import {
  AREA_KINDS,
  coarsened,
  COUNTRIES,
  KEY_SLOTS,
  parsePlaceKey,
  placeCodes,
  placeKey,
  type Area,
  type AreaCodes,
  type AreaKind,
  type Areas,
  type KeySlot,
  type Place,
  type PlaceCodes,
  type Point,
} from './place.ts'

/** The codes that took the place of an area's code; none when nothing did. */
export type Successors = (code: string) => string[]

/** One place; or the one an old key leads to; or, where an area was split, all it may be. */
export type Found =
  | { kind: 'place'; place: Place }
  | { kind: 'redirect'; key: string }
  | { kind: 'candidates'; places: Place[] }

const NO_SUCCESSORS: Successors = () => []

/** The combinations of areas in an index, and the places their keys make of them. */
export class PlaceTable {
  private readonly text: IndexText
  private readonly arrays: IndexArrays
  private readonly keys: (string | null | undefined)[]
  private readonly tupleAreas: (Areas | undefined)[]
  private tuplesByKey: Map<string, number[]> | undefined
  private codesInUse: Set<string> | undefined

  constructor(text: IndexText, arrays: IndexArrays) {
    this.text = text
    this.arrays = arrays
    const count = arrays.levels.length
    this.keys = Array.from({ length: count })
    this.tupleAreas = Array.from({ length: count })
  }

  /** The key people in this combination of areas share; null when none of its areas is known. */
  keyOf(tuple: number): string | null {
    const known = this.keys[tuple]
    if (known !== undefined) return known
    const codes = coarsened(placeCodes(this.codes(tuple)), this.arrays.levels[tuple]!)
    const isNowhere = KEY_SLOTS.every((slot) => codes[slot] === null)
    return (this.keys[tuple] = isNowhere ? null : placeKey(codes))
  }

  areas(tuple: number): Areas {
    return (this.tupleAreas[tuple] ??= this.named(this.codes(tuple)))
  }

  find(key: string, successors: Successors = NO_SUCCESSORS): Found | undefined {
    const codes = parsePlaceKey(key)
    if (!codes) return undefined
    const known = this.exact(key) ?? this.wider(codes)
    if (known) return known.key === key ? { kind: 'place', place: known } : { kind: 'redirect', key: known.key }
    return this.succeeded(codes, successors)
  }

  *places(): Iterable<Place> {
    for (const key of this.byKey().keys()) yield this.exact(key)!
  }

  areasOf(kind: AreaKind): Area[] {
    const column = AREA_KINDS.indexOf(kind)
    const used = new Set<string>()
    for (const [tuple, live] of this.arrays.lives.entries()) {
      if (live > 0) used.add(this.text.codes[kind][this.arrays.tuples[tuple * AREA_KINDS.length + column]!]!)
    }
    return [...used].filter((code) => code !== '').sort().map((code) => this.area(code)!)
  }

  neighbours(key: string, limit: number): Place[] {
    const found = this.find(key)
    if (found?.kind !== 'place' || !found.place.middle) return []
    const { middle, areas } = found.place
    return [...this.places()]
      .filter((place) => place.key !== key && place.areas.ward && place.areas.ward.code !== areas.ward?.code)
      .map((place) => ({ place, distance: roughDistance(middle, place.middle) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, limit)
      .map(({ place }) => place)
  }

  private exact(key: string): Place | undefined {
    const tuples = this.byKey().get(key)
    if (!tuples) return undefined
    const codes = parsePlaceKey(key)!
    const isCoarse = tuples.some((tuple) => this.arrays.levels[tuple]! > 0)
    return this.placeOf(key, codes, isCoarse ? this.matching(codes) : tuples)
  }

  /** A key that leaves out more than any postcode's does, such as a council alone, holds all that fit it. */
  private wider(codes: PlaceCodes): Place | undefined {
    const tuples = this.matching(codes)
    const own = new Set(tuples.map((tuple) => this.keyOf(tuple)))
    // The full key of a place that too few share leads to the coarser key.
    const live = tuples.reduce((sum, tuple) => sum + this.arrays.lives[tuple]!, 0)
    if (own.size === 1 && live < 10) return this.exact([...own][0]!)
    return live > 0 ? this.placeOf(placeKey(codes), codes, tuples) : undefined
  }

  private succeeded(codes: PlaceCodes, successors: Successors): Found | undefined {
    const options = KEY_SLOTS.map((slot): [KeySlot, (string | null)[]] => {
      const code = codes[slot]
      if (code === null || this.inUse(code)) return [slot, [code]]
      const next = [...chain(code, successors)].filter((successor) => this.inUse(successor))
      // An area that nothing took the place of is left out, so that the rest of an old link still works.
      return [slot, next.length > 0 ? next : [null]]
    })
    const keys = combinations(options).map(placeKey)
    const places = keys.flatMap((key) => this.live(key))
    const distinct = [...new Map(places.map((place) => [place.key, place])).values()]
    if (distinct.length === 0) return undefined
    if (distinct.length === 1) return { kind: 'redirect', key: distinct[0]!.key }
    return { kind: 'candidates', places: distinct }
  }

  private live(key: string): Place[] {
    const codes = parsePlaceKey(key)
    const place = codes && (this.exact(key) ?? this.wider(codes))
    return place ? [place] : []
  }

  private placeOf(key: string, codes: PlaceCodes, tuples: number[]): Place {
    const areas = tuples.map((tuple) => this.areas(tuple))
    const kept = new Set(Object.values(codes))
    const common = AREA_KINDS.map((kind) => {
      const area = areas[0]?.[kind] ?? null
      const isShown = kind === 'country' || kind === 'county' || (area !== null && kept.has(area.code))
      const isCommon = areas.every((other) => other[kind]?.code === area?.code)
      return [kind, isShown && isCommon ? area : null]
    })
    const postcodes = tuples.reduce((sum, tuple) => sum + this.arrays.lives[tuple]!, 0)
    return { key, areas: Object.fromEntries(common) as Areas, middle: this.middle(tuples), postcodes }
  }

  private middle(tuples: number[]): Point | null {
    const { located, middles } = this.arrays
    let [count, lat, long] = [0, 0, 0]
    for (const tuple of tuples) {
      count += located[tuple]!
      lat += located[tuple]! * middles[tuple * 2]!
      long += located[tuple]! * middles[tuple * 2 + 1]!
    }
    if (count === 0) return null
    return { lat: Math.round(lat / count) / 1e6, long: Math.round(long / count) / 1e6 }
  }

  private matching(wanted: PlaceCodes) {
    const slots = KEY_SLOTS.filter((slot) => wanted[slot] !== null)
    const fits = (codes: PlaceCodes) => slots.every((slot) => codes[slot] === wanted[slot])
    return [...this.keys.keys()].filter((tuple) => fits(placeCodes(this.codes(tuple))))
  }

  private byKey() {
    if (this.tuplesByKey) return this.tuplesByKey
    const byKey = new Map<string, number[]>()
    for (const [tuple, live] of this.arrays.lives.entries()) {
      const key = live > 0 ? this.keyOf(tuple) : null
      if (key === null) continue
      const others = byKey.get(key)
      if (others) others.push(tuple)
      else byKey.set(key, [tuple])
    }
    return (this.tuplesByKey = byKey)
  }

  private inUse(code: string) {
    this.codesInUse ??= new Set(AREA_KINDS.flatMap((kind) => this.areasOf(kind).map((area) => area.code)))
    return this.codesInUse.has(code)
  }

  private codes(tuple: number): AreaCodes {
    const at = tuple * AREA_KINDS.length
    return Object.fromEntries(
      AREA_KINDS.map((kind, i) => [kind, this.text.codes[kind][this.arrays.tuples[at + i]!] || null]),
    ) as AreaCodes
  }

  private named(codes: AreaCodes): Areas {
    return Object.fromEntries(AREA_KINDS.map((kind) => [kind, this.area(codes[kind])])) as Areas
  }

  /** An unknown code stays visible as itself. */
  private area(code: string | null): Area | null {
    return code === null ? null : { code, name: this.text.names[code] ?? COUNTRIES[code] ?? code }
  }
}

/** All that came after a code, however many times it was succeeded. */
function chain(code: string, successors: Successors) {
  const found = new Set<string>()
  const open = [code]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const successor of successors(next)) {
      if (found.has(successor)) continue
      found.add(successor)
      open.push(successor)
    }
  }
  return found
}

function combinations(options: [KeySlot, (string | null)[]][]) {
  let made: Partial<PlaceCodes>[] = [{}]
  for (const [slot, codes] of options) {
    made = made.flatMap((codesSoFar) => codes.map((code) => ({ ...codesSoFar, [slot]: code })))
  }
  return made as PlaceCodes[]
}

/** Good enough to put places in order: degrees, with those of longitude shortened as the poles come nearer. */
function roughDistance(from: Point, to: Point | null) {
  if (!to) return Infinity
  return Math.hypot(from.lat - to.lat, (from.long - to.long) * Math.cos((from.lat * Math.PI) / 180))
}
