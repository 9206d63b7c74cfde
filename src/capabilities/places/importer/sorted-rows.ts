import { LIVE, SLOTS, type Collection } from './collection.ts'

/**
 * The rows in the order of their postcodes, each postcode once: where a directory has one twice, the live row
 * stands, else the later one. `keys` are the numbers of the postcodes with their outward codes sorted.
 */
export function sortedRows(collection: Collection, outwards: string[]) {
  const place = new Map(outwards.map((outward, i) => [outward, i]))
  const places = Uint32Array.from(collection.outwards, (outward) => place.get(outward)!)
  const { count, postcodes } = collection
  // A postcode's number has at most 25 bits and a row's 23, so both fit exactly into one double.
  const packed = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const outward = Math.floor(postcodes[i]! / SLOTS)
    packed[i] = (places[outward]! * SLOTS + (postcodes[i]! % SLOTS)) * ROWS + i
  }
  packed.sort()
  return withoutTwins(collection, packed)
}

const ROWS = 2 ** 24

function withoutTwins({ years }: Collection, packed: Float64Array) {
  const order = new Uint32Array(packed.length)
  const keys = new Uint32Array(packed.length)
  let length = 0
  for (const value of packed) {
    const key = Math.floor(value / ROWS)
    const row = value % ROWS
    const isTwin = length > 0 && keys[length - 1] === key
    if (isTwin && years[row] !== LIVE && years[order[length - 1]!] === LIVE) continue
    if (isTwin) length--
    keys[length] = key
    order[length++] = row
  }
  return { order: order.subarray(0, length), keys: keys.subarray(0, length), length }
}
