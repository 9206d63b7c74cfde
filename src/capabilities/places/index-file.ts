import { crc32 } from 'node:zlib'
import type { Edition } from './edition.ts'
import type { AreaKind } from './place.ts'

// The index is one file that is used as it lies: eight bytes of name and version, a checksum of all that follows
// it, the length of a JSON text, the text, and then arrays, each beginning at a multiple of eight.
const MAGIC = Buffer.from('CLPLACE1')
const CHECKSUM_AT = 8
const LENGTH_AT = 12
const TEXT_AT = 16

/** The arrays, little-endian, in this order. A sector is an outward code and a digit: `SE15 5`. */
export const ARRAYS = {
  /** Which of its ten sectors an outward code has. */
  sectorMasks: Uint16Array,
  sectorFirsts: Uint32Array,
  /** Of a sector's 400 possible postcodes those that exist, and of these those that are retired: 13 words each. */
  known: Uint32Array,
  retired: Uint32Array,
  /** For each sector (and one past the last) its first postcode, retired postcode and run. */
  bases: Uint32Array,
  retiredBases: Uint32Array,
  runFirsts: Uint32Array,
  /** South, west, height and width of each sector in millionths of a degree. */
  boxes: Int32Array,
  /** How far north and east within that box each postcode lies, in 254ths; 255 when nobody knows. */
  offsets: Uint8Array,
  /** When each retired postcode was retired, counted from 1900. */
  years: Uint8Array,
  /** `rank << 23 | tuple`: from that postcode of the sector on, the areas are those of the tuple. */
  runs: Uint32Array,
  /** For each tuple eight places in the lists of codes; 0 is none. */
  tuples: Uint16Array,
  /** For each tuple how much its key leaves out, its live postcodes, those with coordinates, and their middle. */
  levels: Uint8Array,
  lives: Uint32Array,
  located: Uint32Array,
  middles: Int32Array,
} as const

export const WORDS = 13
export const RUN_SHIFT = 23
export const NOWHERE = 255
export const STEPS = 254

export type IndexArrays = { [Name in keyof typeof ARRAYS]: InstanceType<(typeof ARRAYS)[Name]> }

export interface IndexText {
  edition: Edition
  outwards: string[]
  /** The codes of each kind; the first is empty. */
  codes: Record<AreaKind, string[]>
  names: Record<string, string>
  odd: { postcode: string; tuple: number; year: number; lat: number; long: number }[]
}

type Lengths = Record<keyof IndexArrays, number>

export function packIndex(text: IndexText, arrays: IndexArrays): Buffer {
  const names = Object.keys(ARRAYS) as (keyof IndexArrays)[]
  const lengths = Object.fromEntries(names.map((name) => [name, arrays[name].length]))
  const json = Buffer.from(JSON.stringify({ ...text, lengths }))
  const size = names.reduce(
    (at, name) => eight(at + arrays[name].byteLength),
    eight(TEXT_AT + json.length),
  )
  const bytes = Buffer.alloc(size)
  MAGIC.copy(bytes)
  bytes.writeUInt32LE(json.length, LENGTH_AT)
  json.copy(bytes, TEXT_AT)
  let at = eight(TEXT_AT + json.length)
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = arrays[name]
    Buffer.from(buffer, byteOffset, byteLength).copy(bytes, at)
    at = eight(at + byteLength)
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(LENGTH_AT)), CHECKSUM_AT)
  return bytes
}

/** Opens the bytes in place. Throws when they are not an index, or not whole. */
export function unpackIndex(given: Buffer): { text: IndexText; arrays: IndexArrays } {
  if (given.length < TEXT_AT || !given.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new Error('This is not a place index of this version.')
  }
  if (crc32(given.subarray(LENGTH_AT)) !== given.readUInt32LE(CHECKSUM_AT)) {
    throw new Error('The place index is damaged.')
  }
  // Typed arrays need their bytes aligned; a buffer out of Node's pool may not be.
  const bytes = given.byteOffset % 8 === 0 ? given : Buffer.from(new Uint8Array(given).buffer)
  const end = TEXT_AT + bytes.readUInt32LE(LENGTH_AT)
  const text = JSON.parse(bytes.toString('utf8', TEXT_AT, end)) as IndexText & { lengths: Lengths }
  let at = eight(end)
  const arrays = Object.entries(ARRAYS).map(([name, Kind]) => {
    const length = text.lengths[name as keyof IndexArrays]
    const array = new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length)
    at = eight(at + array.byteLength)
    return [name, array]
  })
  return { text, arrays: Object.fromEntries(arrays) as IndexArrays }
}

function eight(at: number) {
  return (at + 7) & ~7
}
