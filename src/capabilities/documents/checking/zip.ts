import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile as Opened } from 'yauzl'
import { ZipFile } from 'yazl'
import { Refused } from './refused.ts'

export type Parts = Map<string, Buffer>

const MOST_PARTS = 3000
const MOST_BYTES = 150 * 1024 * 1024
/** XML packs to a fiftieth; what packs to less than this says nothing and means harm. */
const MOST_RATIO = 250
const SMALL = 1024 * 1024
const END_LENGTH = 22

/** The parts of a zip that is nothing but one, as long as they are as few and small as a document's. */
export async function readZip(bytes: Buffer): Promise<Parts> {
  refuseAround(bytes)
  const parts: Parts = new Map()
  const zip = await opened(bytes)
  const offsets: number[] = []
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      offsets.push(entry.relativeOffsetOfLocalHeader)
      refuseBomb(entry, parts.size, total)
      if (entry.isEncrypted()) throw new Refused('locked')
      const name = entry.fileName
      if (parts.has(name)) throw new Refused('broken')
      if (name.endsWith('/')) continue
      parts.set(name, await buffer(await zip.openReadStreamPromise(entry)))
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken')
  }
  if (Math.min(...offsets) !== 0) throw new Refused('around', 'zip')
  return parts
}

/** A zip is read from its end, so something else may stand before it, or hide in the comment after it. */
function refuseAround(bytes: Buffer): void {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Refused('cutShort')
  if (end !== bytes.length - END_LENGTH) throw new Refused('around', 'zip')
}

function refuseBomb(entry: Entry, before: number, total: number): void {
  const { uncompressedSize, compressedSize } = entry
  const isDense = uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO
  if (before >= MOST_PARTS || total > MOST_BYTES || isDense) throw new Refused('bomb')
}

async function opened(bytes: Buffer): Promise<Opened> {
  try {
    // What an entry says of its size is held to while it is unpacked.
    return await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true })
  } catch {
    throw new Refused('broken')
  }
}

/** A zip of these parts, with no day in it but the first that a zip can say. */
export async function writeZip(parts: Parts, stored: readonly string[] = []): Promise<Buffer> {
  const zip = new ZipFile()
  const mtime = new Date('1980-01-02T00:00:00Z')
  for (const [name, bytes] of parts) {
    zip.addBuffer(bytes, name, { mtime, compress: !stored.includes(name) })
  }
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}
