import path from 'node:path'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { PlainError } from '../../../platform/errors.ts'
import { isWanted, type Download, type Item } from './download.ts'

/** A zip as the ONS and Ordnance Survey publish it; read where it lies, never unpacked. */
export async function openZip(file: string): Promise<Download> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false }).catch(damaged)
  const entries = new Map<Item, yauzl.Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (!isWanted(entry.fileName)) continue
      const { fileName: name, uncompressedSize: bytes } = entry
      entries.set({ name, bytes, modified: entry.getLastModDate() }, entry)
    }
  } catch (error) {
    zip.close()
    damaged(error)
  }
  return {
    name: path.basename(file),
    items: [...entries.keys()],
    read: (item) => checked(zip, entries.get(item)!),
    close: async () => zip.close(),
  }
}

/** yauzl checks the length of what comes out; that it is what went in, only its checksum says. */
async function* checked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  let checksum = 0
  try {
    for await (const block of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(block as Buffer, checksum)
      yield block as Buffer
    }
  } catch (error) {
    if (error instanceof PlainError) throw error
    damaged(error)
  }
  if (checksum !== entry.crc32) damaged(new Error(`${entry.fileName} fails its checksum`))
}

function damaged(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  throw new PlainError(`The zip is damaged or cut short (${reason}). Download it again.`)
}
