// One whole import into a fresh data folder, as `clarion places import` does it: prints seconds and memory.
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrations } from '../migrations/index.ts'
import { importPlaces } from '../src/capabilities/places/import-places.ts'
import { systemClock } from '../src/platform/clock/index.ts'
import { migrate, openDatabase } from '../src/platform/db/index.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'clarion-bench-'))
const database = await openDatabase({ folder })
await migrate(database, migrations)
const home = { db: database.db, kind: database.kind, folder }

const begun = performance.now()
const { edition } = await importPlaces(home, process.argv[2]!, { clock: systemClock })
const seconds = (performance.now() - begun) / 1000

const { size } = await stat(path.join(folder, 'places.idx'))
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpu = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpu, rows: edition.rows, size, peak: maxRSS / 1024 }))
await database.close()
await rm(folder, { recursive: true })
