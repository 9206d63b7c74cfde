import type { Readable } from 'node:stream'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { PlainError } from '../../../platform/errors.ts'
import { isWanted, type Download, type Item } from './download.ts'

/** A tar archive can only be read from its beginning, so it is listed once and then read in its own order. */
export async function openTar(file: string, open: () => Readable): Promise<Download> {
  const isZipped = !/\.tar$/i.test(file)
  const items: Item[] = []
  for await (const { item } of entries(open(), isZipped)) items.push(item)
  let walk: AsyncGenerator<Entry> | undefined
  let place = -1

  async function* read(wanted: Item): AsyncGenerator<Buffer> {
    const position = items.findIndex(({ name }) => name === wanted.name)
    if (!walk || position <= place) {
      walk = entries(open(), isZipped)
      place = -1
    }
    for (let next = await walk.next(); !next.done; next = await walk.next()) {
      place++
      if (place === position) return yield* next.value.bytes()
    }
  }
  return { name: path.basename(file), items, read, close: async () => void (await walk?.return(0)) }
}

interface Entry {
  item: Item
  bytes(): AsyncGenerator<Buffer>
}

async function* entries(file: Readable, isZipped: boolean): AsyncGenerator<Entry> {
  const tar = extract()
  const unzipped = isZipped ? file.pipe(createGunzip()) : file
  for (const part of [file, unzipped]) part.on('error', (error) => tar.destroy(error))
  unzipped.pipe(tar)
  try {
    for await (const entry of tar) {
      const { name, size = 0, mtime = new Date(0) } = entry.header
      if (!isWanted(name)) {
        entry.resume()
        continue
      }
      yield {
        item: { name, bytes: size, modified: mtime },
        bytes: () => blocks(entry as AsyncIterable<Buffer>),
      }
      entry.resume()
    }
  } catch (error) {
    if (error instanceof PlainError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new PlainError(`The archive is damaged or cut short (${reason}). Download it again.`)
  } finally {
    file.destroy()
  }
}

/** Stepped by hand, so that a reader who stops early does not destroy the archive behind the entry. */
async function* blocks(entry: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = entry[Symbol.asyncIterator]()
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
}
