import { NOWHERE, RUN_SHIFT, STEPS, WORDS, type IndexArrays } from './index-file.ts'
import type { Point } from './place.ts'

/** Reads the arrays of an index: which postcodes a sector has, and what is known of each. */
export class Sectors {
  private readonly arrays: IndexArrays

  constructor(arrays: IndexArrays) {
    this.arrays = arrays
  }

  sector(outward: number, digit: number) {
    const mask = this.arrays.sectorMasks[outward]!
    if ((mask & (1 << digit)) === 0) return -1
    return this.arrays.sectorFirsts[outward]! + ones(mask & ((1 << digit) - 1))
  }

  has(set: 'known' | 'retired', sector: number, unit: number) {
    return (this.arrays[set][sector * WORDS + (unit >> 5)]! & (1 << (unit & 31))) !== 0
  }

  /** How many postcodes of the set come before this one in its sector. */
  rank(set: 'known' | 'retired', sector: number, unit: number) {
    const words = this.arrays[set]
    const start = sector * WORDS
    const last = start + (unit >> 5)
    let rank = ones(words[last]! & ((1 << (unit & 31)) - 1))
    for (let i = start; i < last; i++) rank += ones(words[i]!)
    return rank
  }

  retiredIn(sector: number, unit: number) {
    const at = this.arrays.retiredBases[sector]! + this.rank('retired', sector, unit)
    return this.arrays.years[at]! + 1900
  }

  /** The last run that begins at or before the postcode. */
  tuple(sector: number, rank: number) {
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

  point(sector: number, rank: number): Point | null {
    const { offsets, boxes, bases } = this.arrays
    const at = (bases[sector]! + rank) * 2
    if (offsets[at] === NOWHERE) return null
    const box = sector * 4
    const lat = boxes[box]! + (boxes[box + 2]! * offsets[at]!) / STEPS
    const long = boxes[box + 1]! + (boxes[box + 3]! * offsets[at + 1]!) / STEPS
    return { lat: Math.round(lat) / 1e6, long: Math.round(long) / 1e6 }
  }

  /** Calls `visit` with the place of every live postcode that has one. */
  eachLive(visit: (lat: number, long: number) => void) {
    const { known, retired, offsets, boxes, bases } = this.arrays
    for (let word = 0; word < known.length; word++) {
      const sector = Math.floor(word / WORDS)
      let at = (bases[sector]! + this.rank('known', sector, (word % WORDS) * 32)) * 2
      const box = sector * 4
      for (let left = known[word]!; left !== 0; left &= left - 1, at += 2) {
        if ((retired[word]! & left & -left) !== 0 || offsets[at] === NOWHERE) continue
        const lat = boxes[box]! + (boxes[box + 2]! * offsets[at]!) / STEPS
        const long = boxes[box + 1]! + (boxes[box + 3]! * offsets[at + 1]!) / STEPS
        visit(lat / 1e6, long / 1e6)
      }
    }
  }
}

/** How many bits of a 32-bit word are set. */
function ones(word: number) {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
