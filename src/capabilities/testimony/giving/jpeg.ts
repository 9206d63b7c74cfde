const SOI = 0xd8
const START_OF_SCAN = 0xda
const COMMENT = 0xfe
const APP0 = 0xe0
const APP15 = 0xef

/**
 * A JPEG without all that is not the picture: EXIF and XMP (APP1), colour profiles (APP2), what editors note (APP13
 * and others), comments, and whatever stands after its end. What is no JPEG gives nothing: ITU-T T.81, B.1.1.
 */
export function withoutMetadata(jpeg: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (jpeg[0] !== 0xff || jpeg[1] !== SOI) return undefined
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!
    if (marker === START_OF_SCAN) {
      kept.push(jpeg.subarray(at, endOfPicture(jpeg, at)))
      return joined(kept)
    }
    const end = at + 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!)
    const isNote = marker === COMMENT || (marker > APP0 && marker <= APP15)
    if (!isNote) kept.push(jpeg.subarray(at, end))
    at = end
  }
  return undefined
}

/** In the picture's own bytes 0xFF is followed by 0 or by a restart marker; else a segment begins, or the end. */
function endOfPicture(jpeg: Uint8Array, from: number): number {
  for (let at = from + 2; at + 1 < jpeg.length; at++) {
    if (jpeg[at] === 0xff && jpeg[at + 1] === 0xd9) return at + 2
  }
  return jpeg.length
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
