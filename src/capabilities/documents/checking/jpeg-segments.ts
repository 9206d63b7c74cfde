const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const COMMENT = 0xfe

/** What says how colours are to be read, and no more: JFIF, ICC and Adobe. */
const KEPT_APPS: readonly number[] = [0xe0, 0xe2, 0xee]

/**
 * A JPEG without what a camera or a program wrote into it, and without what follows its end, pixel for pixel the same:
 * ISO/IEC 10918-1, annex B. `undefined` when it is none.
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (marker === SCAN) {
      kept.push(bytes.subarray(at, endOf(bytes, at)))
      return Buffer.concat(kept)
    }
    const length = 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!
    if (!isNote(marker)) kept.push(bytes.subarray(at, at + length))
    at += length
  }
  return undefined
}

function isNote(marker: number): boolean {
  const isApp = marker >= 0xe0 && marker <= 0xef
  return marker === COMMENT || (isApp && !KEPT_APPS.includes(marker))
}

function endOf(bytes: Uint8Array, from: number): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(
    Buffer.from([0xff, END]),
    from,
  )
  return end < 0 ? bytes.length : end + 2
}
