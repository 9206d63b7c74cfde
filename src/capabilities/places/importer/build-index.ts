import type { Edition } from '../edition.ts'
import {
  ARRAYS,
  NOWHERE,
  packIndex,
  RUN_SHIFT,
  STEPS,
  WORDS,
  type IndexArrays,
} from '../index-file.ts'
import { AREA_KINDS, coarseness, placeCodes, type AreaCodes, type AreaKind } from '../place.ts'
import { UNITS } from '../postcode-number.ts'
import { LIVE, SLOTS, type Collection } from './collection.ts'
import { NO_DEGREES } from './field.ts'
import { sortedRows } from './sorted-rows.ts'

export interface Build {
  collection: Collection
  tuples: AreaCodes[]
  names: Map<string, string>
  source: Edition['source']
  month: string
  rows: number
  importedAt: string
}

/** The index of a directory as bytes, and the edition that stands in it. */
export function buildIndex(build: Build): { bytes: Buffer; edition: Edition } {
  const { collection } = build
  const outwards = [...collection.outwards].sort()
  const rows = sortedRows(collection, outwards)
  const arrays = { ...sectors(collection, rows, outwards.length), ...tupleArrays(build, rows) }
  const edition = editionOf(build, arrays, rows.length + collection.odd.length)
  const codes = codeLists(build.tuples)
  const names = knownNames(codes, build.names)
  const text = { edition, outwards, codes, names, odd: collection.odd }
  return { bytes: packIndex(text, arrays), edition }
}

type SortedRows = ReturnType<typeof sortedRows>
type SectorArrays = Omit<IndexArrays, 'tuples' | 'levels' | 'lives' | 'located' | 'middles'>

function sectors(
  collection: Collection,
  { order, keys }: SortedRows,
  outwards: number,
): SectorArrays {
  const count = countSectors(keys)
  const arrays: SectorArrays = {
    sectorMasks: new Uint16Array(outwards),
    sectorFirsts: new Uint32Array(outwards),
    known: new Uint32Array(count * WORDS),
    retired: new Uint32Array(count * WORDS),
    bases: new Uint32Array(count + 1),
    retiredBases: new Uint32Array(count + 1),
    runFirsts: new Uint32Array(count + 1),
    boxes: new Int32Array(count * 4),
    offsets: new Uint8Array(keys.length * 2),
    years: new Uint8Array(0),
    runs: new Uint32Array(0),
  }
  const runs: number[] = []
  const years: number[] = []
  let sector = -1
  for (let from = 0, to = 0; from < keys.length; from = to) {
    sector++
    const number = Math.floor(keys[from]! / UNITS)
    while (to < keys.length && Math.floor(keys[to]! / UNITS) === number) to++
    const outward = Math.floor(keys[from]! / SLOTS)
    if (arrays.sectorMasks[outward] === 0) arrays.sectorFirsts[outward] = sector
    arrays.sectorMasks[outward]! |= 1 << (number % 10)
    arrays.bases[sector] = from
    arrays.retiredBases[sector] = years.length
    arrays.runFirsts[sector] = runs.length
    locate(collection, order.subarray(from, to), arrays, sector)
    let last = -1
    for (let i = from; i < to; i++) {
      const row = order[i]!
      const unit = keys[i]! % UNITS
      arrays.known[sector * WORDS + (unit >> 5)]! |= 1 << (unit & 31)
      if (collection.years[row] !== LIVE) {
        arrays.retired[sector * WORDS + (unit >> 5)]! |= 1 << (unit & 31)
        years.push(collection.years[row]!)
      }
      const tuple = collection.tuples[row]!
      if (tuple !== last) runs.push(((i - from) << RUN_SHIFT) | (last = tuple))
    }
  }
  arrays.bases[count] = keys.length
  arrays.retiredBases[count] = years.length
  arrays.runFirsts[count] = runs.length
  return { ...arrays, years: ARRAYS.years.from(years), runs: ARRAYS.runs.from(runs) }
}

function countSectors(keys: Uint32Array) {
  let count = 0
  for (let i = 0; i < keys.length; i++) {
    if (i === 0 || Math.floor(keys[i]! / UNITS) !== Math.floor(keys[i - 1]! / UNITS)) count++
  }
  return count
}

/** Writes where a sector's postcodes are: its box, and for each a step north and east in it. */
function locate(
  { lats, longs }: Collection,
  rows: Uint32Array,
  { boxes, offsets, bases }: Pick<IndexArrays, 'boxes' | 'offsets' | 'bases'>,
  sector: number,
) {
  let [south, west, north, east] = [NO_DEGREES, NO_DEGREES, -NO_DEGREES, -NO_DEGREES]
  for (const row of rows) {
    if (lats[row] === NO_DEGREES) continue
    south = Math.min(south, lats[row]!)
    north = Math.max(north, lats[row]!)
    west = Math.min(west, longs[row]!)
    east = Math.max(east, longs[row]!)
  }
  boxes.set([south, west, north - south, east - west], sector * 4)
  for (const [i, row] of rows.entries()) {
    const at = (bases[sector]! + i) * 2
    const nowhere = lats[row] === NO_DEGREES
    offsets[at] = nowhere ? NOWHERE : step(lats[row]! - south, north - south)
    offsets[at + 1] = nowhere ? NOWHERE : step(longs[row]! - west, east - west)
  }
}

function step(distance: number, span: number) {
  return span === 0 ? 0 : Math.round((distance / span) * STEPS)
}

function tupleArrays({ collection, tuples }: Build, { order }: SortedRows) {
  const lives = new Uint32Array(tuples.length)
  const located = new Uint32Array(tuples.length)
  const sums = new Float64Array(tuples.length * 2)
  const addLive = (tuple: number, lat: number, long: number) => {
    lives[tuple]!++
    if (lat === NO_DEGREES) return
    located[tuple]!++
    sums[tuple * 2]! += lat
    sums[tuple * 2 + 1]! += long
  }
  for (const row of order) {
    if (collection.years[row] !== LIVE) continue
    addLive(collection.tuples[row]!, collection.lats[row]!, collection.longs[row]!)
  }
  for (const odd of collection.odd) if (odd.year === LIVE) addLive(odd.tuple, odd.lat, odd.long)
  const middles = new Int32Array(sums.length)
  for (const [i, sum] of sums.entries()) middles[i] = Math.round(sum / (located[i >> 1]! || 1))
  const levels = coarseness(
    tuples.map((codes, i) => ({ codes: placeCodes(codes), live: lives[i]! })),
  )
  return { lives, located, middles, levels: Uint8Array.from(levels), tuples: packedTuples(tuples) }
}

function packedTuples(tuples: AreaCodes[]) {
  const lists = codeLists(tuples)
  const places = AREA_KINDS.map((kind) => new Map(lists[kind].map((code, i) => [code, i])))
  return ARRAYS.tuples.from(
    tuples.flatMap((codes) => AREA_KINDS.map((kind, i) => places[i]!.get(codes[kind] ?? '')!)),
  )
}

function codeLists(tuples: AreaCodes[]) {
  const list = (kind: AreaKind) => ['', ...new Set(tuples.map((codes) => codes[kind] ?? ''))]
  return Object.fromEntries(
    AREA_KINDS.map((kind) => [kind, [...new Set(list(kind))].sort()]),
  ) as Record<AreaKind, string[]>
}

function knownNames(codes: Record<AreaKind, string[]>, names: Map<string, string>) {
  const used = Object.values(codes).flat()
  return Object.fromEntries(
    used.flatMap((code) => (names.has(code) ? [[code, names.get(code)!]] : [])),
  )
}

function editionOf(build: Build, { lives }: IndexArrays, postcodes: number): Edition {
  const live = lives.reduce((sum, count) => sum + count, 0)
  const lacking = (kind: AreaKind) =>
    build.tuples.reduce((sum, codes, i) => sum + (codes[kind] === null ? lives[i]! : 0), 0)
  const { source, month, rows, importedAt } = build
  const blank = Object.fromEntries(
    AREA_KINDS.map((kind) => [kind, live ? lacking(kind) / live : 1]),
  )
  return {
    source,
    month,
    rows,
    live,
    retired: postcodes - live,
    blank: blank as Edition['blank'],
    importedAt,
  }
}
