import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/db/index.ts'
import type { TestDatabase } from '../databases.ts'

const program = fileURLToPath(new URL('keep-writing.ts', import.meta.url))

export interface Killings {
  acknowledged: number
  lost: number[]
  isSound: boolean
}

/** Kills a writing process so many times, each in the middle of its work, and counts what it was told is kept. */
export async function killWriter(at: TestDatabase, times: number): Promise<Killings> {
  await sql`CREATE TABLE kept (id integer PRIMARY KEY, words text)`.execute(at.db)
  await at.db.destroy()
  const acknowledged: number[] = []
  for (let time = 0; time < times; time += 1) {
    acknowledged.push(...(await writeUntilKilled(at, time * 10_000_000, 50 + ((time * 137) % 400))))
  }
  const { folder, url } = at
  const database = await openDatabase({ folder, ...(url && { url }) })
  try {
    const rows = await database.db.selectFrom('kept').select('id').execute()
    const there = new Set(rows.map((row) => row['id'] as number))
    const lost = acknowledged.filter((id) => !there.has(id))
    return { acknowledged: acknowledged.length, lost, isSound: await isSound(database) }
  } finally {
    await database.close()
  }
}

async function isSound({ db, kind }: Awaited<ReturnType<typeof openDatabase>>): Promise<boolean> {
  if (kind === 'postgres') return true
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db)
  return rows[0]?.integrity_check === 'ok'
}

/** `afterMs` from its first row on. Gives the rows it printed before it died. */
function writeUntilKilled(at: TestDatabase, first: number, afterMs: number): Promise<number[]> {
  const args = [program, at.folder, String(first), ...(at.url ? [at.url] : [])]
  const writer = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed: number[] = []
  createInterface(writer.stdout).on('line', (line) => {
    if (printed.length === 0) setTimeout(() => writer.kill('SIGKILL'), afterMs)
    printed.push(Number(line))
  })
  return new Promise((resolve, reject) => {
    writer.once('error', reject)
    writer.once('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(printed) : reject(new Error('it died by itself')),
    )
  })
}
