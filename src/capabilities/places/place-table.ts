import { NearestWards } from './nearest-wards.ts'
import {
  AREA_KINDS,
  FEWEST_POSTCODES,
  KEY_SLOTS,
  parsePlaceKey,
  placeKey,
  type Areas,
  type KeySlot,
  type Place,
  type PlaceCodes,
} from './place.ts'
import type { TupleAreas } from './tuple-areas.ts'

/** The codes that took the place of an area's code; none when nothing did. */
export type Successors = (code: string) => string[]

/** One place; or the one an old key leads to; or, where an area was split, all it may be. */
export type Found =
  | { kind: 'place'; place: Place }
  | { kind: 'redirect'; key: string }
  | { kind: 'candidates'; places: Place[] }

const NO_SUCCESSORS: Successors = () => []

/** The places of an index, by their keys. */
export class PlaceTable {
  private readonly tuples: TupleAreas
  private tuplesByKey: Map<string, number[]> | undefined
  private readonly known = new Map<string, Place>()
  private nearest: NearestWards | undefined
  private codesInUse: Set<string> | undefined

  constructor(tuples: TupleAreas) {
    this.tuples = tuples
  }

  find(key: string, successors: Successors = NO_SUCCESSORS): Found | undefined {
    const place = this.exact(key)
    if (place) return { kind: 'place', place }
    const codes = parsePlaceKey(key)
    if (!codes) return undefined
    const known = this.withCodes(codes)
    if (!known) return this.succeeded(codes, successors)
    return known.key === key
      ? { kind: 'place', place: known }
      : { kind: 'redirect', key: known.key }
  }

  *places(): Iterable<Place> {
    for (const key of this.byKey().keys()) yield this.exact(key)!
  }

  neighbours(key: string, limit: number): Place[] {
    const found = this.find(key)
    if (found?.kind !== 'place' || !found.place.middle) return []
    const { middle, areas } = found.place
    const keys = this.wards().keys(middle, areas.ward?.code, limit)
    return keys.map((other) => this.exact(other)!)
  }

  private withCodes(codes: PlaceCodes) {
    return this.exact(placeKey(codes)) ?? this.wider(codes)
  }

  private exact(key: string): Place | undefined {
    const known = this.known.get(key)
    if (known) return known
    const tuples = this.byKey().get(key)
    if (!tuples) return undefined
    const codes = parsePlaceKey(key)!
    const isCoarse = tuples.some((tuple) => this.tuples.level(tuple) > 0)
    const place = this.placeOf(codes, isCoarse ? this.tuples.matching(codes) : tuples)
    this.known.set(key, place)
    return place
  }

  /** A key that leaves out more than any postcode's does, such as a council alone, holds all that fit it. */
  private wider(codes: PlaceCodes): Place | undefined {
    const tuples = this.tuples.matching(codes)
    const live = this.tuples.live(tuples)
    if (live === 0) return undefined
    // The full key of a place that too few share leads to the key they share.
    const shared = new Set(tuples.map((tuple) => this.tuples.keyOf(tuple)))
    const only = shared.size === 1 ? [...shared][0] : undefined
    if (only && live < FEWEST_POSTCODES) return this.exact(only)
    return this.placeOf(codes, tuples)
  }

  private succeeded(codes: PlaceCodes, successors: Successors): Found | undefined {
    const options = KEY_SLOTS.map((slot): [KeySlot, (string | null)[]] => {
      const code = codes[slot]
      if (code === null || this.inUse(code)) return [slot, [code]]
      const next = [...chain(code, successors)].filter((successor) => this.inUse(successor))
      // An area that nothing took the place of is left out, so that the rest of an old link still works.
      return [slot, next.length > 0 ? next : [null]]
    })
    const named = combinations(options).filter((made) => parsePlaceKey(placeKey(made)))
    const places = named.flatMap((made) => this.withCodes(made) ?? [])
    const distinct = [...new Map(places.map((place) => [place.key, place])).values()]
    if (distinct.length === 0) return undefined
    if (distinct.length === 1) return { kind: 'redirect', key: distinct[0]!.key }
    return { kind: 'candidates', places: distinct }
  }

  /** The areas its key names, and those that follow from them. */
  private placeOf(codes: PlaceCodes, tuples: number[]): Place {
    const [first, ...others] = tuples.map((tuple) => this.tuples.areas(tuple))
    const named = Object.values(codes)
    const areas = { ...first } as Areas
    for (const kind of AREA_KINDS) {
      const code = areas[kind]?.code
      const follows = kind === 'country' || kind === 'county'
      const isNamed = follows || (code !== undefined && named.includes(code))
      const isCommon = others.every((other) => other[kind]?.code === code)
      if (!isNamed || !isCommon) areas[kind] = null
    }
    const [middle, postcodes] = [this.tuples.middle(tuples), this.tuples.live(tuples)]
    return { key: placeKey(codes), areas, middle, postcodes }
  }

  private byKey() {
    if (this.tuplesByKey) return this.tuplesByKey
    const byKey = new Map<string, number[]>()
    for (let tuple = 0; tuple < this.tuples.length; tuple++) {
      const key = this.tuples.live([tuple]) > 0 ? this.tuples.keyOf(tuple) : null
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), tuple])
    }
    return (this.tuplesByKey = byKey)
  }

  private wards() {
    return (this.nearest ??= new NearestWards(
      [...this.byKey()].flatMap(([key, tuples]) => {
        const ward = parsePlaceKey(key)?.ward
        const middle = this.tuples.middle(tuples)
        return ward && middle ? [{ key, ward, middle }] : []
      }),
    ))
  }

  private inUse(code: string) {
    this.codesInUse ??= new Set(
      AREA_KINDS.flatMap((kind) => this.tuples.ofKind(kind).map((area) => area.code)),
    )
    return this.codesInUse.has(code)
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
