import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../src/platform/db/index.ts'
import { queueLetters } from './letter-rows.ts'
import { cpuMicroseconds, median, verdict } from './load.ts'
import { startClarion, startTalking, stopAll } from './servers.ts'

/**
 * Letters in the queue until a local mail server has them, every step on the disk, beside bare nodemailer with a pool
 * that sends as many of the same size. Each is to another, so that none waits for its minute.
 *
 *   node bench/letters-deliver.ts [LETTERS]
 */
const LETTERS = Number(process.argv[2] ?? 3000)
const ROUNDS = 3
const NOW = '2026-11-24T12:00:00.000Z'

const sink = await startTalking('smtp-sink.ts', LETTERS)
const [port] = sink.first.split(' ')
const bare = await startTalking('bare-mailer.ts', Number(port), LETTERS)
const folder = mkdtempSync(path.join(tmpdir(), 'clarion-deliver-'))
const clarion = await startClarion(folder, {
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_DOMAIN: 'care.example',
  CLARION_CLOCK: NOW,
})
const { db, close } = await openDatabase({ folder })
let round = 0

/** How long the mail server took to get them all, and the CPU of who sent them. */
async function timed(pid: number, begin: () => Promise<void> | void) {
  const before = cpuMicroseconds([pid])
  await begin()
  const ms = Number((await sink.line()).split(' ')[1])
  return { perSecond: (LETTERS / ms) * 1000, cpu: (cpuMicroseconds([pid]) - before) / LETTERS }
}

const ours = () =>
  timed(clarion.pid, () =>
    queueLetters(db, {
      count: LETTERS,
      now: NOW,
      toAddress: (at) => `t${at}@trust.example`,
      paceKey: (at) => `${round} ${at}`,
      dueAt: () => NOW,
    }),
  )
const theirs = () => timed(bare.pid, () => bare.tell('go'))

// The first time neither has been running for long, and it does not count.
await theirs()
await ours()
const ratios: number[] = []
for (round = 1; round <= ROUNDS; round += 1) {
  const inTurn = round % 2 === 1 ? [theirs, ours] : [ours, theirs]
  const figures = new Map<unknown, Awaited<ReturnType<typeof ours>>>()
  for (const one of inTurn) figures.set(one, await one())
  const [peer, own] = [figures.get(theirs)!, figures.get(ours)!]
  ratios.push(own.perSecond / peer.perSecond)
  const say = (name: string, { perSecond, cpu }: typeof own) =>
    `${name} ${perSecond.toFixed(0)} a second, ${cpu.toFixed(0)} us of CPU each`
  console.log(`${say('bare nodemailer', peer)}; ${say('clarion', own)}`)
}
verdict('letters delivered a second, of bare nodemailer', median(ratios), 0.8, 'at least')
await close()
stopAll()
process.exit(0)
