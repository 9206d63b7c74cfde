import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SMTPServer } from 'smtp-server'
import { build } from 'vite'
import { openDatabase } from '../../src/platform/db/index.ts'
import type { TestDatabase } from '../databases.ts'

const source = fileURLToPath(new URL('keep-sending.ts', import.meta.url))

export interface Sendings {
  kills: number
  acknowledged: number
  /** Of those it was told are kept, the numbers of which there is no letter. */
  lost: string[]
  /** Sent more than once, and nothing says that they may have been. */
  twice: string[]
  /** Said to be sent, and the mail server never got them; or still waiting at the end. */
  unsent: string[]
  possiblySent: number
}

interface Plan {
  /** At least so many letters and so many kills. */
  letters: number
  kills: number
}

const START = Date.parse('2026-11-24T09:00:00.000Z')
/** After a kill so much time passes that no process can still be sending. */
const LATER_MS = 11 * 60_000

/** Kills a process that takes letters in and sends them, again and again, and counts what became of each letter. */
export async function killSender(at: TestDatabase, { letters, kills }: Plan): Promise<Sendings> {
  const post = await mailServer()
  const program = await built(at.folder)
  await at.db.destroy()
  const acknowledged: string[] = []
  let run = 0
  for (; run < kills || acknowledged.length < letters; run += 1) {
    const time = START + (run % 50) * LATER_MS + Math.floor(run / 50) * 86_400_000
    const args = [
      program,
      at.folder,
      post.url,
      new Date(time).toISOString(),
      String((run + 1) * 10_000),
    ]
    acknowledged.push(...(await sendUntilKilled(args, at.url, (run * 89) % 350)))
  }
  const end = new Date(START + (Math.ceil(run / 50) + 3) * 86_400_000).toISOString()
  await drained([program, at.folder, post.url, end, 'drain'], at.url)
  await post.close()
  return { kills: run, ...(await account(at, acknowledged, post.counts)) }
}

async function account(
  { folder, url }: TestDatabase,
  acknowledged: string[],
  counts: ReadonlyMap<string, number>,
): Promise<Omit<Sendings, 'kills'>> {
  const database = await openDatabase({ folder, ...(url && { url }) })
  try {
    const rows = await database.db.selectFrom('letter').select(['subject', 'state', 'id']).execute()
    const lostOnce = await database.db
      .selectFrom('letterEvent')
      .select('letterId')
      .where('move', '=', 'lose')
      .execute()
    const doubted = new Set(lostOnce.map((row) => row['letterId'] as string))
    const known = new Map(rows.map((row) => [numberOf(row['subject'] as string), row]))
    const confirmed = rows.filter((row) => row['state'] !== 'written')
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((number) => !known.has(number)),
      twice: [...counts]
        .filter(([number, count]) => count > 1 && !isDoubted(number))
        .map(([n]) => n),
      unsent: confirmed
        .filter((row) => {
          const count = counts.get(numberOf(row['subject'] as string)) ?? 0
          return row['state'] === 'sent' ? count === 0 : row['state'] !== 'possiblySent'
        })
        .map((row) => `${row['subject'] as string} ${row['state'] as string}`),
      possiblySent: confirmed.filter((row) => row['state'] === 'possiblySent').length,
    }

    function isDoubted(number: string): boolean {
      return doubted.has(known.get(number)?.['id'] as string)
    }
  } finally {
    await database.close()
  }
}

function numberOf(subject: string): string {
  return subject.replace('Letter ', '')
}

/** Takes its time, so that there is always something in its hands. */
async function mailServer() {
  const counts = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _, done) {
      let raw = ''
      stream.on('data', (piece: Buffer) => void (raw += piece.toString('latin1')))
      stream.on('end', () => {
        const number = /^Subject: Letter (\d+)/m.exec(raw)?.[1]
        if (number) counts.set(number, (counts.get(number) ?? 0) + 1)
        setTimeout(done, 5)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, counts, close }
}

/** It draws and says words, as the real one does, so it is built as that is. */
async function built(folder: string): Promise<string> {
  const outDir = path.join(folder, 'program')
  await build({
    logLevel: 'error',
    build: { ssr: source, outDir, emptyOutDir: true, target: 'node24' },
    ssr: { noExternal: true },
  })
  return path.join(outDir, 'keep-sending.js')
}

function run(args: string[], url: string | undefined) {
  const all = ['--disable-warning=ExperimentalWarning', ...args, ...(url ? [url] : [])]
  return spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** `afterMs` from the first letter it was told is kept. */
function sendUntilKilled(args: string[], url: string | undefined, afterMs: number) {
  const sender = run(args, url)
  const printed: string[] = []
  createInterface(sender.stdout).on('line', (line) => {
    if (printed.length === 0) setTimeout(() => sender.kill('SIGKILL'), afterMs)
    printed.push(line)
  })
  return new Promise<string[]>((resolve, reject) => {
    sender.once('error', reject)
    sender.once('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(printed) : reject(new Error('it died by itself')),
    )
  })
}

function drained(args: string[], url: string | undefined) {
  const sender = run(args, url)
  return new Promise<void>((resolve, reject) => {
    sender.once('close', (code) => (code === 0 ? resolve() : reject(new Error('it failed'))))
  })
}
