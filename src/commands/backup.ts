import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeBackup } from '../platform/backup/index.ts'
import type { Clock } from '../platform/clock/index.ts'
import { generatedSecret, type Config } from '../platform/config/index.ts'
import { appliedMigrations, openDatabase, SQLITE_NAME } from '../platform/db/index.ts'
import { PlainError } from '../platform/errors.ts'
import type { Out } from './places.ts'
import { fileStores } from './file-stores.ts'

export interface BackupParts {
  config: Config
  clock: Clock
  out: Out
}

/** `clarion backup FILE`. It changes nothing, the schema neither: it is what one runs before an upgrade. */
export async function backupCommand(
  { config, clock, out }: BackupParts,
  file: string,
): Promise<void> {
  const folder = path.resolve(config.CLARION_DATA)
  const url = config.DATABASE_URL
  if (!url && !existsSync(path.join(folder, SQLITE_NAME))) throw nothingIn(folder)
  const database = await openDatabase({ folder, ...(url && { url }) })
  try {
    if ((await appliedMigrations(database.db)).length === 0) throw nothingIn('that database')
    const secret = config.CLARION_SECRET ? undefined : generatedSecret(folder)
    const source = {
      database,
      folder,
      stores: fileStores,
      now: clock.now(),
      ...(secret && { secret }),
    }
    const { rows, tables, files, bytes } = await writeBackup(source, path.resolve(file))
    out.print(
      `${file} holds ${count(rows)} rows of ${tables} tables, ${filesIn(files)} and ${secretIn(secret)} (${count(Math.ceil(bytes / 1024))} KB). Keep it where only you can read it.`,
    )
  } finally {
    await database.close()
  }
}

function nothingIn(where: string): PlainError {
  return new PlainError(`There is nothing to back up: ${where} holds no Clarion yet.`)
}

function filesIn(files: string[]): string {
  return files.length === 1 ? '1 file' : `${files.length === 0 ? 'no' : count(files.length)} files`
}

function secretIn(secret: string | undefined): string {
  return secret
    ? 'the secret that was made for it'
    : 'no secret, for CLARION_SECRET is yours to keep'
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
