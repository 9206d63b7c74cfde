import { deflateSync } from 'node:zlib'

/** A picture as a phone makes it, and the words that are written into it in five places. */
export interface MarkedImage {
  name: string
  mimeType: string
  buffer: Buffer
  /** Found nowhere in what is made of it. */
  mark: string
}

/**
 * Puts EXIF with a place and a serial number, XMP, what an editor notes, and a comment into a JPEG (its plain bytes
 * are `picture`); into a PNG the same as chunks. Each image has a mark of its own.
 */
export function markedImages(picture: Buffer, count: number): MarkedImage[] {
  return Array.from({ length: count }, (_, at) => {
    const mark = `MARK-${at}-${(at * 7919 + 104_729).toString(36)}`
    return at % 3 === 2
      ? { name: `${mark}.png`, mimeType: 'image/png', buffer: markedPng(mark), mark }
      : { name: `${mark}.jpg`, mimeType: 'image/jpeg', buffer: markedJpeg(picture, mark), mark }
  })
}

/** What no picture that was sealed may hold. */
export const METADATA = [
  'Exif',
  'GPS',
  'http://ns.adobe.com',
  'xmpmeta',
  'Photoshop',
  'iTXt',
  'MARK-',
]

function markedJpeg(picture: Buffer, mark: string): Buffer {
  const segments = [
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(mark)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp(mark)}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${mark}`)),
    segment(0xfe, Buffer.from(`a comment with ${mark}`)),
  ]
  const behind = Buffer.from(`behind the picture ${mark}`)
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2), behind])
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const xmp = (mark: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="51,28.1N" dc:creator="${mark}"/></x:xmpmeta>`

/** A TIFF of one directory: how the picture lies, who made it, and where the GPS directory is. EXIF 2.32, 4.5. */
function exif(mark: string): Buffer {
  const name = Buffer.from(`${mark}\0`)
  const gps = 8 + 2 + 3 * 12 + 4
  const text = gps + 2 + 12 + 4
  const tiff = Buffer.alloc(text + name.length)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(3, 8)
  entry(tiff, 10, { tag: 0x0112, type: 3, count: 1, value: 6 })
  entry(tiff, 22, { tag: 0x013b, type: 2, count: name.length, value: text })
  entry(tiff, 34, { tag: 0x8825, type: 4, count: 1, value: gps })
  tiff.writeUInt16LE(1, gps)
  entry(tiff, gps + 2, { tag: 1, type: 2, count: 2, value: 0x4e })
  name.copy(tiff, text)
  return tiff
}

interface Entry {
  tag: number
  type: number
  count: number
  value: number
}

function entry(tiff: Buffer, at: number, { tag, type, count, value }: Entry): void {
  tiff.writeUInt16LE(tag, at)
  tiff.writeUInt16LE(type, at + 2)
  tiff.writeUInt32LE(count, at + 4)
  tiff.writeUInt32LE(value, at + 8)
}

/** Eight by eight black points, with its words in chunks before them: PNG, third edition, 11.3. */
function markedPng(mark: string): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(8, 0)
  size.writeUInt32BE(8, 4)
  size[8] = 8
  const points = deflateSync(Buffer.alloc(8 * 9))
  const chunks: [string, Buffer][] = [
    ['IHDR', size],
    ['eXIf', exif(mark)],
    ['iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp(mark)}`)],
    ['tEXt', Buffer.from(`Author\0${mark}`)],
    ['IDAT', points],
    ['IEND', Buffer.alloc(0)],
  ]
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, ...chunks.map(([type, body]) => chunk(type, body))])
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), body])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(body.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A second of sound with a tag behind it, as a phone's recorder writes one. */
export function markedSound(mark: string): Buffer {
  const rate = 8000
  const samples = Buffer.alloc(rate * 2)
  for (let at = 0; at < rate; at++) {
    samples.writeInt16LE(Math.round(8000 * Math.sin((at * 440 * 2 * Math.PI) / rate)), at * 2)
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  const said = Buffer.from(`IART${mark.padEnd(16, ' ')}`)
  const list = Buffer.alloc(8)
  list.write('LIST', 0)
  list.writeUInt32LE(said.length, 4)
  const whole = Buffer.concat([head, samples, list, said])
  whole.writeUInt32LE(whole.length - 8, 4)
  return whole
}
