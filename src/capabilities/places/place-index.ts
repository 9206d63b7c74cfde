import { editionTitle, type Edition } from './edition.ts'
import { NOWHERE, RUN_SHIFT, STEPS, unpackIndex, WORDS, type IndexArrays, type IndexText } from './index-file.ts'
import type { Area, AreaKind, Areas, Place, Point } from './place.ts'
import { PlaceTable, type Found, type Successors } from './place-table.ts'
import {
  formatPostcode,
  isCrownDependency,
  isForcesPost,
  isNorthernIreland,
  parsePostcode,
} from './postcode.ts'
import {
  CHARACTER_PLACE,
  inwardText,
  OUTWARD_CODES,
  outwardNumber,
  UNIT_LETTERS,
  UNIT_PLACE,
  UNITS,
} from './postcode-number.ts'

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

/** A postcode directory, ready to answer. Nothing of it is copied out of the bytes it was opened on. */
export class PlaceIndex {
  readonly edition: Edition
  readonly title: string
  private readonly text: IndexText
  private readonly arrays: IndexArrays
  private readonly outwardIds = new Uint16Array(OUTWARD_CODES)
  private readonly table: PlaceTable
  private readonly odd: Map<string, IndexText['odd'][number]>
  readonly coversNorthernIreland: boolean

  constructor(bytes: Buffer) {
    const { text, arrays } = unpackIndex(bytes)
    this.text = text
    this.arrays = arrays
    this.edition = text.edition
    this.title = editionTitle(text.edition)
    this.table = new PlaceTable(text, arrays)
    this.odd = new Map(text.odd.map((odd) => [odd.postcode, odd]))
    this.coversNorthernIreland = text.outwards.some(isNorthernIreland)
    for (const [i, outward] of text.outwards.entries()) {
      // Jersey, Guernsey and the Isle of Man are in the directory, without a single area: they are not looked up.
      if (!isCrownDependency(outward)) this.outwardIds[outwardNumber(outward)] = i + 1
    }
  }

  /** What is known of a postcode, as typed. */
  lookup(typed: string): Lookup {
    const direct = this.direct(typed)
    if (direct) return direct
    const parsed = parsePostcode(typed)
    if (isForcesPost(typed)) return { status: 'forcesPost', postcode: null }
    if (!parsed) return { status: 'notAPostcode', postcode: null }
    const postcode = formatPostcode(parsed)
    if (isCrownDependency(parsed.outward)) return { status: 'crownDependency', postcode }
    const found = this.direct(postcode) ?? this.oddOne(postcode)
    if (found) return found
    const outside = isNorthernIreland(parsed.outward) && !this.coversNorthernIreland
    return { status: outside ? 'northernIreland' : 'unknown', postcode }
  }

  /** The place of a key; or where an old key leads today; or nothing. */
  find(key: string, successors?: Successors): Found | undefined {
    return this.table.find(key, successors)
  }

  places(): Iterable<Place> {
    return this.table.places()
  }

  /** The nearest other places that have a ward, nearest first: for whoever says "that is not my ward". */
  neighbours(key: string, limit = 12): Place[] {
    return this.table.neighbours(key, limit)
  }

  /** Every area of a kind that has a live postcode, by code. */
  areas(kind: AreaKind): Area[] {
    return this.table.areasOf(kind)
  }

  /** What areas are called, by code. */
  get names(): Readonly<Record<string, string>> {
    return this.text.names
  }

  outwards(): readonly string[] {
    return this.text.outwards
  }

  outward(outcode: string): OutwardCode | undefined {
    const id = this.outwardIds[outwardNumber(outcode)]! - 1
    if (id < 0 || this.text.outwards[id] !== outcode) return undefined
    const places = new Map<string, number>()
    const live: OutwardCode['live'] = {}
    const retired: OutwardCode['retired'] = {}
    for (let digit = 0; digit < 10; digit++) {
      const sector = this.sector(id, digit)
      if (sector < 0) continue
      for (let unit = 0; unit < UNITS; unit++) {
        if (!this.has('known', sector, unit)) continue
        const inward = inwardText(digit, unit)
        const rank = this.rank('known', sector, unit)
        if (this.has('retired', sector, unit)) {
          retired[inward] = this.retiredIn(sector, unit)
          continue
        }
        const key = this.table.keyOf(this.tuple(sector, rank))
        if (key !== null && !places.has(key)) places.set(key, places.size)
        live[inward] = key === null ? null : places.get(key)!
      }
    }
    const { month } = this.edition
    return { outcode, edition: this.title, month, places: [...places.keys()], live, retired }
  }

  /** The way most postcodes come in: written as they should be, read without making a single string. */
  private direct(text: string): KnownPostcode | undefined {
    const space = text.length - 4
    if (space < 2 || space > 4 || text.charCodeAt(space) !== 32) return undefined
    let outward = 0
    for (let i = 0; i < space; i++) {
      const place = CHARACTER_PLACE[text.charCodeAt(i)] ?? 0
      if (place === 0) return undefined
      outward = outward * 37 + place
    }
    const id = this.outwardIds[outward]! - 1
    const digit = text.charCodeAt(space + 1) - 48
    const first = UNIT_PLACE[text.charCodeAt(space + 2)] ?? -1
    const second = UNIT_PLACE[text.charCodeAt(space + 3)] ?? -1
    if (id < 0 || digit < 0 || digit > 9 || first < 0 || second < 0) return undefined
    const sector = this.sector(id, digit)
    const unit = first * UNIT_LETTERS.length + second
    if (sector < 0 || !this.has('known', sector, unit)) return undefined
    return this.known(text, sector, unit)
  }

  private known(postcode: string, sector: number, unit: number): KnownPostcode {
    const rank = this.rank('known', sector, unit)
    const tuple = this.tuple(sector, rank)
    const isRetired = this.has('retired', sector, unit)
    const point = this.point(sector, rank)
    return {
      status: isRetired ? 'retired' : 'live',
      postcode,
      retiredIn: isRetired ? this.retiredIn(sector, unit) : null,
      place: this.table.keyOf(tuple),
      areas: this.table.areas(tuple),
      lat: point ? point.lat : null,
      long: point ? point.long : null,
    }
  }

  private oddOne(postcode: string): KnownPostcode | undefined {
    const odd = this.odd.get(postcode)
    if (!odd) return undefined
    const isNowhere = Math.abs(odd.lat) >= 99e6
    return {
      status: odd.year > 0 ? 'retired' : 'live',
      postcode,
      retiredIn: odd.year > 0 ? odd.year + 1900 : null,
      place: this.table.keyOf(odd.tuple),
      areas: this.table.areas(odd.tuple),
      lat: isNowhere ? null : odd.lat / 1e6,
      long: isNowhere ? null : odd.long / 1e6,
    }
  }

  private sector(outward: number, digit: number) {
    const mask = this.arrays.sectorMasks[outward]!
    if ((mask & (1 << digit)) === 0) return -1
    return this.arrays.sectorFirsts[outward]! + ones(mask & ((1 << digit) - 1))
  }

  private has(set: 'known' | 'retired', sector: number, unit: number) {
    return (this.arrays[set][sector * WORDS + (unit >> 5)]! & (1 << (unit & 31))) !== 0
  }

  /** How many postcodes of the set come before this one in its sector. */
  private rank(set: 'known' | 'retired', sector: number, unit: number) {
    const words = this.arrays[set]
    const start = sector * WORDS
    const last = start + (unit >> 5)
    let rank = ones(words[last]! & ((1 << (unit & 31)) - 1))
    for (let i = start; i < last; i++) rank += ones(words[i]!)
    return rank
  }

  private retiredIn(sector: number, unit: number) {
    const at = this.arrays.retiredBases[sector]! + this.rank('retired', sector, unit)
    return this.arrays.years[at]! + 1900
  }

  /** The last run that begins at or before the postcode. */
  private tuple(sector: number, rank: number) {
    const { runs, runFirsts } = this.arrays
    let low = runFirsts[sector]!
    let high = runFirsts[sector + 1]! - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle]! >>> RUN_SHIFT <= rank) low = middle
      else high = middle - 1
    }
    return runs[low]! & ((1 << RUN_SHIFT) - 1)
  }

  private point(sector: number, rank: number): Point | null {
    const { offsets, boxes, bases } = this.arrays
    const at = (bases[sector]! + rank) * 2
    if (offsets[at] === NOWHERE) return null
    const box = sector * 4
    const lat = boxes[box]! + (boxes[box + 2]! * offsets[at]!) / STEPS
    const long = boxes[box + 1]! + (boxes[box + 3]! * offsets[at + 1]!) / STEPS
    return { lat: Math.round(lat) / 1e6, long: Math.round(long) / 1e6 }
  }
}

/** How many bits of a 32-bit word are set. */
function ones(word: number) {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Opens an index; throws when the bytes are not one, or are not whole. */
export function openIndex(bytes: Buffer) {
  return new PlaceIndex(bytes)
}
