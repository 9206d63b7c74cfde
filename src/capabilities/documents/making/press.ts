import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Job } from './form.ts'
import { workerFile, type Maker, type Making } from './maker.ts'
import { keyOf, type Shelf } from './shelf.ts'

export interface Press {
  /** What tells this document in this form from all others: its tag for browsers, its name on the disk. */
  key(job: Job): string
  make(job: Job): Promise<Making>
  /** For somebody's own words: made, sent, and not kept. */
  makeOnce(job: Job): Promise<Making>
}

/** Makes each document once: those that ask together wait for one, and later ones have it from the disk. */
export function openPress({ maker, shelf }: { maker: Maker; shelf: Shelf }): Press {
  const edition = editionOf(workerFile())
  const making = new Map<string, Promise<Making>>()
  const key = (job: Job) => keyOf(edition, job)

  const makeNew = async (own: string, job: Job): Promise<Making> => {
    const kept = await shelf.find(own)
    if (kept) return { ok: true, bytes: kept }
    const made = await maker.make(job)
    if (made.ok) await shelf.put(own, made.bytes)
    return made
  }

  return {
    key,
    makeOnce: (job) => maker.make(job),
    make: (job) => {
      const own = key(job)
      const begun = making.get(own)
      if (begun) return begun
      const begin = makeNew(own, job).finally(() => making.delete(own))
      making.set(own, begin)
      return begin
    },
  }
}

/**
 * Another build may make it otherwise, so what an earlier one made is not found again. A build is one file with the
 * marks of the others in it; the sources are many.
 */
function editionOf(file: string): string {
  const folder = path.dirname(path.dirname(file))
  const files = file.endsWith('.ts')
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      )
    : [file]
  return String(Math.max(...files.map(changedAt)))
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
