import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { PlainError } from '../../../platform/errors.ts'
import { readBlocks } from './blocks.ts'
import { isWanted, type Download } from './download.ts'
import { openTar } from './tar-download.ts'
import { openZip } from './zip-download.ts'

export async function openDownload(given: string): Promise<Download> {
  const found = await stat(given).catch(() => undefined)
  if (!found) throw new PlainError(`There is nothing at ${given}.`)
  if (found.isDirectory()) return openFolder(given)
  if (/\.zip$/i.test(given)) return openZip(given)
  if (/\.(tar\.gz|tgz|tar)$/i.test(given)) return openTar(given, () => createReadStream(given))
  if (/\.csv$/i.test(given)) return openCsv(given)
  throw new PlainError('Give a .zip, a .tar.gz, a folder or a .csv of a postcode directory.')
}

async function openFolder(folder: string): Promise<Download> {
  const names = (await readdir(folder, { recursive: true })).filter(isWanted).sort()
  return files(path.basename(path.resolve(folder)), folder, names)
}

/** One file by itself; the names are taken from the Documents folder beside its Data folder, if it lies so. */
async function openCsv(file: string): Promise<Download> {
  const folder = path.dirname(path.resolve(file))
  const documents = path.join(path.dirname(folder), 'Documents')
  const isInData = path.basename(folder).toLowerCase() === 'data'
  const listed = isInData ? await readdir(documents).catch(() => []) : []
  const names = listed.filter(isWanted).map((name) => path.join('..', 'Documents', name))
  return files(path.basename(file), folder, [path.basename(file), ...names.sort()])
}

async function files(name: string, folder: string, names: string[]): Promise<Download> {
  const items = await Promise.all(
    names.map(async (name) => {
      const { size, mtime } = await stat(path.join(folder, name))
      return { name, bytes: size, modified: mtime }
    }),
  )
  return {
    name,
    items,
    read: (item) => readBlocks(path.join(folder, item.name)),
    close: async () => {},
  }
}
