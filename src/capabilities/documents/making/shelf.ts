import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { newId } from '../../../platform/ids.ts'

const MOST_BYTES = 512 * 1024 * 1024

interface Kept {
  bytes: number
  usedAt: number
}

export interface Shelf {
  find(key: string): Promise<Buffer | undefined>
  put(key: string, bytes: Buffer): Promise<void>
  /** How much lies on it. */
  size(): Promise<number>
}

/** A key that changes with anything that goes into it. */
export function keyOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)
}

/**
 * Documents that were made, on the disk, until there is no room: then what was asked for longest ago goes. It is a
 * cache and no more: whatever is not there is made again.
 */
export function openShelf(folder: string, mostBytes = MOST_BYTES): Shelf {
  return new FolderShelf(folder, mostBytes)
}

class FolderShelf implements Shelf {
  readonly #folder: string
  readonly #most: number
  #kept: Promise<Map<string, Kept>> | undefined
  #bytes = 0
  #uses = 0

  constructor(folder: string, most: number) {
    this.#folder = folder
    this.#most = most
  }

  async find(key: string): Promise<Buffer | undefined> {
    const kept = (await this.#all()).get(key)
    if (!kept) return undefined
    kept.usedAt = this.#use()
    try {
      const bytes = await readFile(this.#file(key))
      return bytes.length === kept.bytes ? bytes : undefined
    } catch {
      return undefined
    }
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    if (bytes.length > this.#most / 4) return
    const all = await this.#all()
    const own = this.#file(`${key}-${newId()}`)
    try {
      await writeFile(own, bytes, { mode: 0o600 })
      await rename(own, this.#file(key))
    } catch {
      // A full disk keeps nobody from her document.
      await rm(own, { force: true }).catch(() => {})
      return
    }
    this.#bytes += bytes.length - (all.get(key)?.bytes ?? 0)
    all.set(key, { bytes: bytes.length, usedAt: this.#use() })
    await this.#makeRoom(all)
  }

  async size(): Promise<number> {
    await this.#all()
    return this.#bytes
  }

  /** A tenth more goes than must, so that not every new one throws an old one out. */
  async #makeRoom(all: Map<string, Kept>): Promise<void> {
    if (this.#bytes <= this.#most) return
    const oldest = [...all].sort(([, one], [, other]) => one.usedAt - other.usedAt)
    for (const [key, { bytes }] of oldest) {
      if (this.#bytes <= this.#most * 0.9) break
      all.delete(key)
      this.#bytes -= bytes
      await rm(this.#file(key), { force: true }).catch(() => {})
    }
  }

  #all(): Promise<Map<string, Kept>> {
    return (this.#kept ??= this.#look())
  }

  async #look(): Promise<Map<string, Kept>> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const found: [string, Kept][] = []
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name)
      if (!/^[0-9a-f]{40}$/.test(name)) {
        await rm(file, { force: true, recursive: true }).catch(() => {})
        continue
      }
      const { size, mtimeMs } = await stat(file)
      found.push([name, { bytes: size, usedAt: mtimeMs }])
      this.#bytes += size
    }
    found.sort(([, one], [, other]) => one.usedAt - other.usedAt)
    return new Map(found.map(([key, { bytes }]) => [key, { bytes, usedAt: this.#use() }]))
  }

  /** The order of uses, which is all that matters; no clock is asked. */
  #use(): number {
    return (this.#uses += 1)
  }

  #file(name: string): string {
    return path.join(this.#folder, name)
  }
}
