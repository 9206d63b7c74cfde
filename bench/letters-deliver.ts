import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { addMadeUpLetters } from '../src/capabilities/letters/test-letters.ts'
import { newId } from '../src/platform/ids.ts'
import { openDatabase } from '../src/platform/db/index.ts'
import { cpuMicroseconds, median, verdict } from './load.ts'
import { startClarion, stopAll } from './servers.ts'

/**
 * Letters in the queue until a local mail server has them, every step on the disk, beside bare nodemailer with a pool
 * that sends as many of the same size.
 *
 *   node bench/letters-deliver.ts
 */
const LETTERS = 3000
const ROUNDS = 3
const text = 'I ask the trust to put care first, and to say how many were asked to pay.\n'.repeat(
  16,
)

const sink = spawn(process.execPath, [
  '--disable-warning=ExperimentalWarning',
  path.join(import.meta.dirname, 'smtp-sink.ts'),
  String(LETTERS),
])
const lines: string[] = []
let heard: (() => void) | undefined
sink.stdout.on('data', (piece: Buffer) => {
  lines.push(...piece.toString().trim().split('\n'))
  heard?.()
})
async function nextLine(): Promise<string> {
  while (lines.length === 0) await new Promise<void>((resolve) => (heard = resolve))
  return lines.shift()!
}
const port = Number(await nextLine())

async function bare(): Promise<number> {
  const pool = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: 10,
    maxMessages: 100,
  })
  const mail = { from: 'letters@care.example', subject: 'How care is charged for', text }
  await Promise.all(
    Array.from({ length: LETTERS }, (_, at) =>
      pool.sendMail({ ...mail, to: `t${at}@trust.example` }),
    ),
  )
  pool.close()
  return Number((await nextLine()).split(' ')[1])
}

async function clarion(): Promise<{ ms: number; cpu: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-deliver-'))
  const settings = {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_DOMAIN: 'care.example',
    CLARION_CLOCK: '2026-11-24T12:00:00.000Z',
  }
  const first = await startClarion(folder, { ...settings, SMTP_URL: '' })
  stopAll()
  await fetch(first.url).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const { db, close } = await openDatabase({ folder })
  const campaign = await db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()
  // Each to another, so that none waits for its minute; put in by hand, so that its address is not looked up.
  await addMadeUpLetters(db, LETTERS, (at) => ({
    campaignId: campaign['id'] as string,
    toAddress: `t${at}@trust.example`,
    correctedOn: '2026-11-24',
    text,
    writer: { campaignId: campaign['id'] as string },
  }))
  const letters = await db.selectFrom('letter').select(['id', 'toAddress']).execute()
  for (let at = 0; at < letters.length; at += 500) {
    const some = letters.slice(at, at + 500)
    const paced = { freeAt: '2026-11-24T11:00:00.000Z', sentAt: null }
    await db
      .insertInto('mailPace')
      .values(some.map((one) => ({ key: one['toAddress'], ...paced })))
      .execute()
    await db
      .insertInto('mail')
      .values(
        some.map((one) => ({
          id: newId(),
          kind: 'letter',
          ref: one['id'],
          state: 'queued',
          paceKey: one['toAddress'],
          dueAt: '2026-11-24T11:00:00.000Z',
          attempts: 0,
        })),
      )
      .execute()
  }
  await close()
  const serving = await startClarion(folder, settings)
  const before = cpuMicroseconds([serving.pid])
  const ms = Number((await nextLine()).split(' ')[1])
  const cpu = (cpuMicroseconds([serving.pid]) - before) / LETTERS
  stopAll()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return { ms, cpu }
}

const ratios: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const one = await bare()
  const other = await clarion()
  ratios.push(one / other.ms)
  console.log(
    `bare ${((LETTERS / one) * 1000).toFixed(0)} mails/s, clarion ${((LETTERS / other.ms) * 1000).toFixed(0)} letters/s, ${other.cpu.toFixed(0)} us of CPU a letter`,
  )
}
verdict('letters delivered a second, of bare nodemailer', median(ratios), 0.8, 'at least')
sink.kill()
process.exit(0)
