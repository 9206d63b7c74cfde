import { AREA_WORDS, doubts, editionTitle, type Edition } from '../edition.ts'
import { PlainError } from '../../../platform/errors.ts'
import { AREA_KINDS } from '../place.ts'
import type { PlaceIndex } from '../place-index.ts'
import { buildIndex } from './build-index.ts'
import { contentsOf, type Contents } from './contents.ts'
import { openDownload } from './open-download.ts'
import { readDirectory, type OnProgress } from './read-directory.ts'

export interface MakeOptions {
  importedAt: string
  /** The index in use: its names fill gaps, and the new edition is checked against it. */
  last?: PlaceIndex | undefined
  /** Take the edition although its size is not what the last one makes us expect. */
  acceptChange?: boolean | undefined
  source?: Edition['source']
  onProgress?: OnProgress | undefined
}

export interface MadeEdition {
  bytes: Buffer
  edition: Edition
  /** What the host should know: areas this directory never names, names still missing. */
  notes: string[]
}

/** Reads a download into an index, or refuses it with the reason. Nothing is written anywhere. */
export async function makeEdition(path: string, options: MakeOptions): Promise<MadeEdition> {
  const download = await openDownload(path)
  try {
    const contents = await contentsOf(download)
    const read = await readDirectory(download, contents, options.onProgress)
    const names = new Map([...Object.entries(options.last?.names ?? {}), ...contents.names])
    const { bytes, edition } = buildIndex({
      collection: read.collection,
      tuples: read.tuples.list,
      names,
      source: options.source ?? contents.source,
      month: monthOf(contents, read.latest),
      rows: read.rows,
      importedAt: options.importedAt,
    })
    check(edition, options)
    return { bytes, edition, notes: notes(edition) }
  } finally {
    await download.close()
  }
}

function check(edition: Edition, { last, acceptChange }: MakeOptions) {
  const found = doubts(edition, last?.edition)
  const isEmpty = edition.live + edition.retired === 0
  if (found.length === 0 || (acceptChange && !isEmpty)) return
  const advice = isEmpty ? '' : ' If that is right, import it again with --accept-change.'
  throw new PlainError(`${editionTitle(edition)} is refused. ${found.join(' ')}${advice}`)
}

/** What the name says; else the newest month that any row speaks of; else when the file was made. */
function monthOf({ month }: Contents, latest: number) {
  const isMonth = latest >= 190001 && latest % 100 >= 1 && latest % 100 <= 12
  const inRows = isMonth
    ? `${Math.floor(latest / 100)}-${String(latest % 100).padStart(2, '0')}`
    : undefined
  return month.named ?? inRows ?? month.filed
}

function notes({ blank, source, retired }: Edition) {
  const missing = AREA_KINDS.filter((kind) => blank[kind] === 1).map((kind) => AREA_WORDS[kind])
  const found: string[] = []
  if (missing.length > 0)
    found.push(`${source} as given here names no ${missing.join(', no ')}: unknown everywhere.`)
  if (retired === 0)
    found.push('It has no retired postcodes: they will be called unknown, not retired.')
  return found
}
