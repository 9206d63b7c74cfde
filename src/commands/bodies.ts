import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { dayOf, type Clock, type Day } from '../platform/clock/index.ts'
import { PlainError } from '../platform/errors.ts'
import {
  importBodies,
  locateBodies,
  namedAreas,
  Refusal,
  type BodiesDb,
  type FindArea,
  type ImportReport,
} from '../capabilities/bodies/index.ts'
import type { PlaceIndex } from '../capabilities/places/index.ts'

interface Parts {
  db: BodiesDb
  clock: Clock
  /** The postcode directory in use, if there is one: it says where postcodes are and what areas are called. */
  index?: PlaceIndex | undefined
  out: { print(line: string): void }
}

/** Bodies that came in before the postcode directory did are put where their postcodes are. */
export async function locateKnownBodies(
  db: BodiesDb,
  index: PlaceIndex | undefined,
  out: Parts['out'],
) {
  const moved = await locateBodies(db, (postcode) => pointOf(index, postcode))
  if (moved > 0)
    out.print(`${moved.toLocaleString('en-GB')} trusts and practices have a point now.`)
}

interface Arguments {
  paths: readonly string[]
  council?: string
  asOf?: Day
}

/** `clarion bodies import PATH… [--council CODE] [--as-of DAY]`. A refused file throws a `PlainError` with the reason. */
export async function importBodiesCommand(parts: Parts, { paths, council, asOf }: Arguments) {
  const { db, clock, index, out } = parts
  if (paths.length === 0) throw new PlainError('Say which files: clarion bodies import PATH…')
  if (asOf && !isDay(asOf)) throw new PlainError(`${asOf} is not a day like 2026-05-01.`)
  if (!index) out.print('No postcode directory is imported yet, so distances will be unknown.')
  const area = areasOf(index)
  for (const file of paths) {
    const { bytes, day } = await open(file, clock.today())
    try {
      const report = await importBodies(db, bytes, {
        asOf: asOf ?? day,
        now: clock.now(),
        locate: (postcode) => pointOf(index, postcode),
        area,
        ...(council ? { council } : {}),
      })
      say(out, file, report)
    } catch (error) {
      if (error instanceof Refusal) throw new PlainError(`${file}: ${error.message}`)
      throw error
    }
  }
}

/** What each file of bodies is called when it has come in. */
const TITLES: Record<ImportReport['kind'], string> = {
  etr: 'NHS trusts (etr)',
  epraccur: 'GP practices (epraccur)',
  eccg: 'clinical commissioning groups and sub-ICB locations (eccg)',
  councils: 'councils',
  councillors: 'councillors',
  councilSites: 'the sites where councils list their councillors',
  modernGov: 'councillors from ModernGov',
  members: 'Members of Parliament',
  icbNames: 'names and codes of integrated care boards',
  icbSuccession: 'which integrated care board followed which',
  icbSplit: 'where the parts of split integrated care boards went',
  shipped: 'boards that come with Clarion',
}

function say(out: Parts['out'], file: string, report: ImportReport) {
  const { kind, asOf, added, changed, ended, unchanged, skipped, problems } = report
  const counts = { added, changed, ended, unchanged, 'left out': skipped }
  const words = Object.entries(counts).map(
    ([name, count]) => `${count.toLocaleString('en-GB')} ${name}`,
  )
  out.print(`${file}: ${TITLES[kind]}, as of ${asOf}: ${words.join(', ')}.`)
  for (const problem of problems.slice(0, 20)) out.print(`  ${problem}`)
  if (problems.length > 20) out.print(`  … and ${problems.length - 20} more.`)
}

async function open(file: string, today: Day) {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)])
    return { bytes, day: editionOf(path.basename(file), dayOf(mtime), today) }
  } catch (error) {
    throw new PlainError(`${file} cannot be read: ${(error as Error).message}`)
  }
}

/**
 * The day a file speaks of, when nobody said: a date in its name, such as `etr-2026-04.csv`, else the day it was
 * last written. The name decides only that, never what the file is.
 */
export function editionOf(name: string, written: Day, today: Day): Day {
  const [, year, month, day = '01'] =
    /(20\d\d)[-_]?(0[1-9]|1[0-2])(?:[-_]?([0-3]\d))?/.exec(name) ?? []
  const named = year ? `${year}-${month}-${day}` : undefined
  const edition = named && isDay(named) ? named : written
  return edition > today ? today : edition
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

function pointOf(index: PlaceIndex | undefined, postcode: string) {
  const found = index?.lookup(postcode)
  if (found?.status !== 'live' && found?.status !== 'retired') return undefined
  const { lat, long } = found
  return lat === null || long === null ? undefined : { lat, long }
}

/** Wards by their council, divisions by their county, constituencies by themselves. */
function areasOf(index: PlaceIndex | undefined): FindArea {
  const named: Parameters<typeof namedAreas>[0] = []
  for (const { areas } of index?.places() ?? []) {
    const { ward, council, division, county, constituency } = areas
    if (ward && council) named.push({ kind: 'ward', ...ward, council: council.code })
    if (division && county) named.push({ kind: 'division', ...division, council: county.code })
    if (constituency) named.push({ kind: 'constituency', ...constituency })
  }
  return namedAreas(named)
}
