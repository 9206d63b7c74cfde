import { existsSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import type { Config } from '../../platform/config/index.ts'
import {
  appliedMigrations,
  openDatabase,
  SQLITE_NAME,
  type Database,
} from '../../platform/db/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

const about = 'Database'

export interface Opened {
  findings: Finding[]
  /** Only when it answers and its schema is this version's. */
  database?: Database
}

/** Opens the database as it is: nothing is made, and no step of the schema is run. */
export async function checkDatabase(
  { DATABASE_URL: url }: Config,
  folder: string,
  known: readonly string[],
): Promise<Opened> {
  if (!url && !existsSync(path.join(folder, SQLITE_NAME))) {
    return { findings: [advice(about, 'there is none yet.', 'clarion serve makes it.')] }
  }
  let database: Database | undefined
  try {
    database = await openDatabase({ folder, ...(url && { url }) })
    const findings = [await kindAndVersion(database), ...(await soundness(database))]
    const applied = await appliedMigrations(database.db)
    findings.push(schema(applied, known))
    if (known.every((name, at) => applied[at] === name)) return { findings, database }
    await database.close()
    return { findings }
  } catch (problem) {
    await database?.close().catch(() => {})
    return { findings: [unreachable(problem, url !== undefined)] }
  }
}

async function kindAndVersion({ db, kind }: Database): Promise<Finding> {
  const question =
    kind === 'sqlite'
      ? sql<{ version: string }>`SELECT sqlite_version() AS version`
      : sql<{ version: string }>`SELECT current_setting('server_version') AS version`
  const { rows } = await question.execute(db)
  return ok(about, `${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'} ${rows[0]!.version} answers.`)
}

async function soundness({ db, kind }: Database): Promise<Finding[]> {
  if (kind !== 'sqlite') return []
  const { rows } = await sql<{ quick_check: string }>`PRAGMA quick_check`.execute(db)
  if (rows[0]?.quick_check === 'ok') return [ok(about, 'the file is sound.')]
  return [broken]
}

const broken = error(
  about,
  'the file is damaged.',
  'Stop Clarion, keep the data folder as it is, and restore the last backup into a new one.',
)

function schema(applied: readonly string[], known: readonly string[]): Finding {
  const strange = applied.filter((name) => !known.includes(name))
  if (strange.length > 0) {
    return error(
      about,
      `a newer Clarion has changed it (${strange.join(', ')}).`,
      'Install that version again.',
    )
  }
  const pending = known.length - applied.length
  if (pending === 0) return ok(about, `the schema is up to date (${known.at(-1)}).`)
  return advice(
    about,
    `${pending} ${pending === 1 ? 'step' : 'steps'} of the schema will run at the next start.`,
    'Take a backup first: clarion backup FILE',
  )
}

function unreachable(problem: unknown, isServer: boolean): Finding {
  const code = (problem as { code?: unknown }).code
  const reason = typeof code === 'string' ? ` (${code})` : ''
  return isServer
    ? error(
        about,
        `PostgreSQL does not answer${reason}.`,
        'Is it running, and is DATABASE_URL its address, user and password?',
      )
    : broken
}
