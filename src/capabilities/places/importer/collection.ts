import { PlainError } from '../../../platform/errors.ts'
import { CHARACTER_PLACE, OUTWARD_CODES, UNIT_LETTERS, UNIT_PLACE } from '../postcode-number.ts'
import type { AreaCodes } from '../place.ts'
import { codeText, NO_DEGREES } from './field.ts'

export const LIVE = 0
/** Years are kept as one byte. */
export const FIRST_YEAR = 1900
/** A postcode is numbered `outward × SLOTS + sector × 400 + unit`. */
export const SLOTS = 10 * UNIT_LETTERS.length ** 2

/** A postcode whose last letters Royal Mail does not use; there should be none, and none is lost. */
export interface OddPostcode {
  postcode: string
  tuple: number
  year: number
  lat: number
  long: number
}

/** All rows of a directory, a few bytes each, in the order they came. */
export class Collection {
  count = 0
  postcodes = new Uint32Array(1 << 16)
  tuples = new Uint32Array(1 << 16)
  years = new Uint8Array(1 << 16)
  lats = new Int32Array(1 << 16)
  longs = new Int32Array(1 << 16)
  readonly odd: OddPostcode[] = []
  /** Outward codes in the order they were first seen. */
  readonly outwards: string[] = []
  private readonly outwardIds = new Uint16Array(OUTWARD_CODES)
  private readonly characters = new Uint8Array(8)

  add(
    text: Buffer,
    start: number,
    end: number,
    tuple: number,
    year: number,
    lat: number,
    long: number,
  ) {
    const length = this.read(text, start, end)
    const outward = this.outward(length - 3)
    const [digit, first, second] = this.characters.subarray(length - 3)
    const unit = UNIT_PLACE[first!]! * UNIT_LETTERS.length + UNIT_PLACE[second!]!
    if (UNIT_PLACE[first!]! < 0 || UNIT_PLACE[second!]! < 0) {
      const postcode = text.toString('latin1', start, end).replaceAll('"', '')
      this.odd.push({ postcode, tuple, year, lat, long })
      return
    }
    if (this.count === this.postcodes.length) this.grow()
    const i = this.count++
    this.postcodes[i] = outward * SLOTS + (digit! - 48) * UNIT_LETTERS.length ** 2 + unit
    this.tuples[i] = tuple
    this.years[i] = year
    this.lats[i] = lat
    this.longs[i] = long
  }

  /** Reads the letters and digits of a postcode into `characters` and says how many there are. */
  private read(text: Buffer, start: number, end: number) {
    let length = 0
    for (let i = start; i < end; i++) {
      const character = text[i]! & 127
      if (CHARACTER_PLACE[character]! > 0 && length < 8) this.characters[length++] = character
    }
    const digit = this.characters[length - 3]!
    if (length < 5 || length > 7 || digit < 48 || digit > 57) {
      const shown = text.toString('latin1', start, end)
      throw new PlainError(`A row has ${shown} where a postcode was expected: the file is damaged.`)
    }
    return length
  }

  private outward(length: number) {
    let number = 0
    for (let i = 0; i < length; i++) number = number * 37 + CHARACTER_PLACE[this.characters[i]!]!
    const known = this.outwardIds[number]!
    if (known > 0) return known - 1
    this.outwards.push(String.fromCharCode(...this.characters.subarray(0, length)))
    this.outwardIds[number] = this.outwards.length
    return this.outwards.length - 1
  }

  private grow() {
    const length = this.postcodes.length * 2
    this.postcodes = copied(this.postcodes, new Uint32Array(length))
    this.tuples = copied(this.tuples, new Uint32Array(length))
    this.years = copied(this.years, new Uint8Array(length))
    this.lats = copied(this.lats, new Int32Array(length))
    this.longs = copied(this.longs, new Int32Array(length))
  }
}

function copied<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T) {
  to.set(from)
  return to
}

/** The distinct combinations of areas, each numbered once. */
export class Tuples {
  readonly list: AreaCodes[] = []
  private readonly byCodes = new Map<string, number>()
  private readonly byColumns = new Map<string, number>()
  private last: Float64Array | undefined
  private lastId = 0

  /** The number of the combination that stands in these columns (as code numbers). */
  id(columns: Float64Array) {
    if (this.last && same(this.last, columns)) return this.lastId
    this.last ??= new Float64Array(columns.length)
    this.last.set(columns)
    const key = columns.join()
    let id = this.byColumns.get(key)
    if (id === undefined) this.byColumns.set(key, (id = this.intern(columns)))
    return (this.lastId = id)
  }

  private intern(columns: Float64Array) {
    const codes = areaCodes(columns)
    const key = Object.values(codes).join()
    let id = this.byCodes.get(key)
    if (id === undefined) {
      id = this.list.push(codes) - 1
      this.byCodes.set(key, id)
    }
    return id
  }
}

function same(a: Float64Array, b: Float64Array) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** The columns that say where a postcode is, in the order `Tuples` takes them. */
export const TUPLE_COLUMNS = [
  'country',
  'council',
  'county',
  'division',
  'ward',
  'constituency',
  'icb',
  'healthAuthority',
  'subIcb',
] as const

function areaCodes(columns: Float64Array): AreaCodes {
  const texts = [...columns].map((number) => code(codeText(number)))
  const [country, council, county, division, ward, constituency, icb, authority, subIcb] = texts
  return {
    country: country ?? null,
    council: council ?? null,
    // London and the metropolitan counties (E13, E11) stand in this column too, and have no council.
    county: starting(county, /^E10/),
    division: division ?? null,
    ward: ward ?? null,
    constituency: constituency ?? null,
    icb: starting(icb, /^E/),
    // In England the same column holds the strategic health authorities abolished in 2013.
    healthBoard: starting(authority, /^[WSNZ]/) ?? starting(subIcb, /^W11/),
  }
}

/** Pseudo codes such as E99999999 mean that there is none. */
function code(text: string) {
  return text === '' || /^[A-Z]99999999$/.test(text) ? undefined : text
}

function starting(text: string | undefined, pattern: RegExp) {
  return text !== undefined && pattern.test(text) ? text : null
}

/** Is this a place on Earth, or one of the ways to say that there are no coordinates? */
export function hasCoordinates(lat: number) {
  return lat > -NO_DEGREES && lat < NO_DEGREES
}
