import type { Day, Instant } from '../../platform/clock/index.ts'
import { newId } from '../../platform/ids.ts'
import { areaKey } from './area-name.ts'
import type { Body } from './body.ts'
import type { FindArea } from './imports/councillors.ts'
import type { FileKind, Found, Locate } from './imports/found.ts'
import { shippedBodies } from './imports/icbs.ts'
import { hostOf } from './imports/modern-gov.ts'
import { readFile } from './imports/read-file.ts'
import { applyFound, scopeOf, type Counts } from './apply-found.ts'
import * as queries from './queries.ts'
import type { BodiesDb } from './queries.ts'

/** What came of importing one file. */
export interface ImportReport extends Counts {
  kind: FileKind
  asOf: Day
  skipped: number
  problems: string[]
}

export interface ImportOptions {
  /** The edition: the day the file's facts were so. */
  asOf: Day
  now: Instant
  /** The council a ModernGov file is of, by its three letters or ONS code. */
  council?: string
  /** Where a postcode is, from the place index. */
  locate?: Locate
  /** The code of a named area, from the place index. */
  area?: FindArea
}

/**
 * Imports one file, recognised by what it holds, in one transaction. A file that cannot be read, or that would
 * undo what a newer one said, throws a `Refusal` with the reason and changes nothing.
 */
export async function importBodies(
  db: BodiesDb,
  file: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> {
  await installShippedBodies(db, options.now)
  const bodies = await queries.listBodiesOfKinds(db, [
    'council',
    'county',
    'combined',
    'icb',
    'subIcb',
  ])
  const found = readFile(file, {
    asOf: options.asOf,
    locate: options.locate ?? (() => undefined),
    area: options.area ?? (() => undefined),
    councilOfFile: options.council,
    council: councilFinder(bodies),
    councilAt: await councilByHost(db, bodies),
    bodies,
  })
  return record(db, found, options.now)
}

/** Records what was found, and the edition it is from. */
export async function record(db: BodiesDb, found: Found, now: Instant): Promise<ImportReport> {
  const counts = await db.transaction().execute(async (trx) => {
    const counts = await applyFound(trx, found)
    const scope = scopeOf(found)
    const { kind, asOf, skipped } = found
    await queries.addImport(trx, {
      id: newId(),
      kind,
      scope,
      asOf,
      importedAt: now,
      skipped,
      ...counts,
    })
    await queries.announceBodies(trx)
    return counts
  })
  return {
    kind: found.kind,
    asOf: found.asOf,
    ...counts,
    skipped: found.skipped,
    problems: found.problems,
  }
}

/** Puts in the boards that ship with Clarion, once for each edition of them. */
export async function installShippedBodies(db: BodiesDb, now: Instant) {
  const found = shippedBodies()
  const newest = await queries.findNewestImport(db, 'shipped', null)
  if (newest && newest.asOf >= found.asOf) return
  await record(db, found, now)
}

/** A council by its three letters, its ONS code now or before, or its identifier. */
function councilFinder(bodies: readonly Body[]) {
  const councils = bodies.filter((one) => one.kind === 'council' || one.kind === 'county')
  const byCode = new Map<string, Body>()
  for (const council of councils) {
    const codes = [...(council.formerGss?.split(',') ?? []), council.gss, council.code, council.id]
    for (const code of codes) if (code) byCode.set(code.trim().toLowerCase(), council)
  }
  return (code: string) => byCode.get(code.trim().toLowerCase())
}

async function councilByHost(db: BodiesDb, bodies: readonly Body[]) {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const hosts = new Map<string, Body>()
  for (const contact of await queries.listCouncilSites(db)) {
    const host = hostOf(contact.value)
    const body = byId.get(contact.bodyId)
    if (host && body) hosts.set(host, body)
  }
  return (host: string) => hosts.get(host)
}

export interface NamedArea {
  kind: 'ward' | 'division' | 'constituency'
  code: string
  name: string
  /** The ONS code of the council that a ward or division is of. */
  council?: string
}

/** Finds areas by their names, however those are spelt. */
export function namedAreas(areas: NamedArea[]): FindArea {
  const key = (kind: string, name: string, council = '') => `${kind}|${council}|${areaKey(name)}`
  const codes = new Map(areas.map((area) => [key(area.kind, area.name, area.council), area.code]))
  return (kind, name, council) => codes.get(key(kind, name, council))
}
