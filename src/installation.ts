import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { migrations } from '../migrations/index.ts'
import { openPlaceStore, type PlaceHome } from './capabilities/places/index.ts'
import { clockStartingAt, systemClock, type Clock } from './platform/clock/index.ts'
import { installationSecret, type Config } from './platform/config/index.ts'
import {
  copySqlite,
  migrate,
  openDatabase,
  SQLITE_NAME,
  type Database,
} from './platform/db/index.ts'

/** What every command works on: the settings, the clock, the secret and a database that is up to date. */
export interface Installation {
  config: Config
  clock: Clock
  secret: string
  /** The data folder, as an absolute path. */
  folder: string
  database: Database
}

/** Opens it, and brings the schema up to date; an SQLite file that holds something is copied first. */
export async function openInstallation(config: Config): Promise<Installation> {
  const folder = path.resolve(config.CLARION_DATA)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const url = config.DATABASE_URL
  const database = await openDatabase({ folder, ...(url ? { url } : {}) })
  await migrate(database, migrations, (last) => {
    if (database.kind !== 'sqlite') return
    copySqlite(
      path.join(folder, SQLITE_NAME),
      path.join(folder, `before-${last}-was-changed.sqlite`),
    )
  })
  return {
    config,
    folder,
    database,
    clock: config.CLARION_CLOCK ? clockStartingAt(config.CLARION_CLOCK) : systemClock,
    secret: installationSecret(config.CLARION_SECRET, folder),
  }
}

export function placeHome({ database, folder }: Installation): PlaceHome {
  return { db: database.db, kind: database.kind, folder }
}

/** The postcode directory in use, if one is. */
export async function placeIndex(installation: Installation) {
  return (await openPlaceStore(placeHome(installation))).current()
}
