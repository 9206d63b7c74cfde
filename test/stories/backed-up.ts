import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { backupCommand } from '../../src/commands/backup.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import type { TestApp } from '../app.ts'

const CLARION_SECRET = 'a secret for tests, 32 characters or more'

/** Makes a backup of what is there now, beside the data; gives its file. */
export async function backedUp({ database, clock }: TestApp, name: string): Promise<string> {
  const file = path.join(database.folder, name)
  const config = readConfig({
    CLARION_DATA: database.folder,
    CLARION_SECRET,
    ...(database.url && { DATABASE_URL: database.url }),
  })
  await backupCommand({ config, clock, expire: [], out: { print: () => {} } } as never, file)
  return file
}

/** Its lines, each a row as the database has it. */
export async function linesOf(file: string): Promise<string[]> {
  return gunzipSync(await readFile(file))
    .toString()
    .split('\n')
}
