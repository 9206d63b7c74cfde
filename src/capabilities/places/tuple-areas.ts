import type { IndexArrays, IndexText } from './index-file.ts'
import {
  AREA_KINDS,
  coarsened,
  COUNTRIES,
  KEY_SLOTS,
  placeKey,
  type Area,
  type AreaKind,
  type Areas,
  type KeySlot,
  type PlaceCodes,
  type Point,
} from './place.ts'

/** The distinct combinations of areas in an index: their codes, names and keys. */
export class TupleAreas {
  private readonly text: IndexText
  private readonly arrays: IndexArrays
  private readonly keys: (string | null | undefined)[]
  private readonly areaLists: (Areas | undefined)[]
  private readonly known = new Map<string, Area>()

  constructor(text: IndexText, arrays: IndexArrays) {
    this.text = text
    this.arrays = arrays
    this.keys = Array.from({ length: arrays.levels.length })
    this.areaLists = Array.from({ length: arrays.levels.length })
  }

  get length() {
    return this.keys.length
  }

  /** The key people in this combination of areas share; null when none of its areas is known. */
  keyOf(tuple: number): string | null {
    const known = this.keys[tuple]
    if (known !== undefined) return known
    const codes = coarsened(this.codes(tuple), this.level(tuple))
    const isNowhere = KEY_SLOTS.every((slot) => codes[slot] === null)
    return (this.keys[tuple] = isNowhere ? null : placeKey(codes))
  }

  level(tuple: number) {
    return this.arrays.levels[tuple]!
  }

  areas(tuple: number): Areas {
    return (this.areaLists[tuple] ??= Object.fromEntries(
      AREA_KINDS.map((kind) => [kind, this.area(this.code(tuple, kind))]),
    ) as Areas)
  }

  live(tuples: Iterable<number>) {
    let sum = 0
    for (const tuple of tuples) sum += this.arrays.lives[tuple]!
    return sum
  }

  /** The mean of the live postcodes that have coordinates. */
  middle(tuples: number[]): Point | null {
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

  /** Those that have all of these codes, whatever else they have. */
  matching(wanted: PlaceCodes) {
    const slots = KEY_SLOTS.filter((slot) => wanted[slot] !== null)
    return [...this.keys.keys()].filter((tuple) =>
      slots.every((slot) => this.slot(tuple, slot) === wanted[slot]),
    )
  }

  /** Every area of a kind that has a live postcode, by code. */
  ofKind(kind: AreaKind): Area[] {
    const used = new Set<string>()
    for (const [tuple, live] of this.arrays.lives.entries()) {
      if (live > 0) used.add(this.code(tuple, kind) ?? '')
    }
    const codes = [...used].filter((code) => code !== '')
    return codes.sort().map((code) => this.area(code)!)
  }

  /** The areas of a kind that have a middle, with it. */
  middlesOf(kind: AreaKind): (Area & { middle: Point })[] {
    const tuples = new Map<string, number[]>()
    for (let tuple = 0; tuple < this.length; tuple++) {
      const code = this.code(tuple, kind)
      if (code !== null) tuples.set(code, [...(tuples.get(code) ?? []), tuple])
    }
    return [...tuples].flatMap(([code, of]) => {
      const middle = this.middle(of)
      return middle ? [{ ...this.area(code)!, middle }] : []
    })
  }

  private codes(tuple: number): PlaceCodes {
    return Object.fromEntries(KEY_SLOTS.map((slot) => [slot, this.slot(tuple, slot)])) as PlaceCodes
  }

  private slot(tuple: number, slot: KeySlot): string | null {
    if (slot !== 'health') return this.code(tuple, slot)
    return this.code(tuple, 'icb') ?? this.code(tuple, 'healthBoard')
  }

  private code(tuple: number, kind: AreaKind): string | null {
    const at = tuple * AREA_KINDS.length + AREA_KINDS.indexOf(kind)
    return this.text.codes[kind][this.arrays.tuples[at]!] || null
  }

  /** An unknown code stays visible as itself. */
  private area(code: string | null): Area | null {
    if (code === null) return null
    let area = this.known.get(code)
    if (!area) {
      area = { code, name: this.text.names[code] ?? COUNTRIES[code] ?? code }
      this.known.set(code, area)
    }
    return area
  }
}
