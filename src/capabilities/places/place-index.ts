import { editionTitle, type Edition } from './edition.ts'
import { drawGround, type Ground } from './ground.ts'
import { unpackIndex, type IndexText } from './index-file.ts'
import type { KnownPostcode, Lookup, OutwardCode } from './lookup.ts'
import type { Area, AreaKind, Place } from './place.ts'
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
import { Sectors } from './sectors.ts'
import { TupleAreas } from './tuple-areas.ts'

/** A postcode directory, ready to answer. Nothing of it is copied out of the bytes it was opened on. */
export class PlaceIndex {
  readonly edition: Edition
  readonly title: string
  private readonly text: IndexText
  private readonly sectors: Sectors
  private readonly outwardIds = new Uint16Array(OUTWARD_CODES)
  private readonly tuples: TupleAreas
  private readonly table: PlaceTable
  private readonly odd: Map<string, IndexText['odd'][number]>
  readonly coversNorthernIreland: boolean
  private drawn: Ground | undefined

  constructor(bytes: Buffer) {
    const { text, arrays } = unpackIndex(bytes)
    this.text = text
    this.sectors = new Sectors(arrays)
    this.edition = text.edition
    this.title = editionTitle(text.edition)
    this.tuples = new TupleAreas(text, arrays)
    this.table = new PlaceTable(this.tuples)
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
    return this.tuples.ofKind(kind)
  }

  /** The ground of a map: where its postcodes are, and each council's middle. Drawn once. */
  ground(): Ground {
    return (this.drawn ??= drawGround(
      (visit) => this.sectors.eachLive(visit),
      this.tuples.middlesOf('council'),
    ))
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
      const sector = this.sectors.sector(id, digit)
      if (sector < 0) continue
      for (let unit = 0; unit < UNITS; unit++) {
        if (!this.sectors.has('known', sector, unit)) continue
        const inward = inwardText(digit, unit)
        const rank = this.sectors.rank('known', sector, unit)
        if (this.sectors.has('retired', sector, unit)) {
          retired[inward] = this.sectors.retiredIn(sector, unit)
          continue
        }
        const key = this.tuples.keyOf(this.sectors.tuple(sector, rank))
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
    const sector = this.sectors.sector(id, digit)
    const unit = first * UNIT_LETTERS.length + second
    if (sector < 0 || !this.sectors.has('known', sector, unit)) return undefined
    return this.known(text, sector, unit)
  }

  private known(postcode: string, sector: number, unit: number): KnownPostcode {
    const rank = this.sectors.rank('known', sector, unit)
    const tuple = this.sectors.tuple(sector, rank)
    const isRetired = this.sectors.has('retired', sector, unit)
    const point = this.sectors.point(sector, rank)
    return {
      status: isRetired ? 'retired' : 'live',
      postcode,
      retiredIn: isRetired ? this.sectors.retiredIn(sector, unit) : null,
      place: this.tuples.keyOf(tuple),
      areas: this.tuples.areas(tuple),
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
      place: this.tuples.keyOf(odd.tuple),
      areas: this.tuples.areas(odd.tuple),
      lat: isNowhere ? null : odd.lat / 1e6,
      long: isNowhere ? null : odd.long / 1e6,
    }
  }
}

/** Opens an index; throws when the bytes are not one, or are not whole. */
export function openIndex(bytes: Buffer) {
  return new PlaceIndex(bytes)
}
