import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../src/platform/db/index.ts'
import { queueLetters } from './letter-rows.ts'
import { memory, verdict } from './load.ts'
import { startClarion, startTalking, stop, stopAll, type Clarion } from './servers.ts'

/**
 * 25,000 letters in the queue for one day, to fifty recipients, one a minute to each: how long the desk's page takes
 * while they wait and when they have gone, how much memory it takes to send them, and whether each recipient gets
 * one a minute and no more. The day goes by as quickly as letters go.
 *
 *   node bench/letters-queue.ts [LETTERS]
 */
const LETTERS = Number(process.argv[2] ?? 25_000)
const RECIPIENTS = 50
const MINUTE_MS = 60_000
const EIGHT = '2026-11-24T08:00:00.000Z'
const folder = mkdtempSync(path.join(tmpdir(), 'clarion-queue-'))
const recipient = (at: number) => `office${at % RECIPIENTS}@trust.example`

let clarion = await startClarion(folder, { CLARION_CLOCK: EIGHT })
const cookie = await signIn(clarion)
const { db, close } = await openDatabase({ folder })
await queueLetters(db, {
  count: LETTERS,
  now: EIGHT,
  toAddress: recipient,
  paceKey: recipient,
  dueAt: (at) => later(Math.floor(at / RECIPIENTS) * MINUTE_MS),
})
console.log(`${LETTERS} letters to ${RECIPIENTS} recipients`)
const waiting = await desk('while they wait')
await stop(clarion)

const sink = await startTalking('smtp-sink.ts', 0)
const day = await startTalking('letters-day.ts', folder, sink.first, EIGHT)
const mebibytes: number[] = []
const since = performance.now()
for (let line = await day.line(); line !== 'done'; line = await day.line()) {
  const [hour, resident, sent] = line.split(' ')
  console.log(`${hour}: ${sent} sent, ${resident} MiB`)
  mebibytes.push(Number(resident))
}
console.log(`the day took ${((performance.now() - since) / 1000).toFixed(0)} s`)
const gaps = await gapsSeen()

clarion = await startClarion(folder, { CLARION_CLOCK: later(12 * 60 * MINUTE_MS) })
const gone = await desk('when they have gone')
await close()

verdict('seconds between two letters to one recipient, the fewest', gaps / 1000, 60, 'at least')
// By a third of the day its heap and the database's pages have found their size; what comes on top would be what grows.
const third = mebibytes[Math.floor(mebibytes.length / 3)]!
verdict('MiB more at the end than after a third', mebibytes.at(-1)! - third, 16, 'at most')
const worse = (key: 'median' | 'slow') => Math.max(waiting[key], gone[key])
verdict('ms for the desk’s page, the median', worse('median'), 50, 'at most')
verdict('ms for the desk’s page, the slowest in a hundred', worse('slow'), 50, 'at most')
stopAll()
process.exit(0)

function later(ms: number): string {
  return new Date(Date.parse(EIGHT) + ms).toISOString()
}

async function signIn(to: Clarion): Promise<string> {
  const form = {
    name: 'Ada Osei',
    email: 'ada@example.org',
    password: 'a long walk by the harbour',
  }
  const body = new URLSearchParams(form)
  const joined = await fetch(await to.owner(), { method: 'POST', body, redirect: 'manual' })
  return joined.headers.get('set-cookie')!.split(';')[0]!
}

/** 200 visits, one after another. */
async function desk(when: string): Promise<{ median: number; slow: number }> {
  const took: number[] = []
  for (let visit = 0; visit < 220; visit += 1) {
    const before = performance.now()
    const page = await fetch(`${clarion.url}/organise/letters`, { headers: { cookie } })
    await page.text()
    if (page.status !== 200) throw new Error(`the desk answers ${page.status}`)
    // The first few are those of a server that has just begun.
    if (visit >= 20) took.push(performance.now() - before)
  }
  took.sort((a, b) => a - b)
  const [median, slow] = [took[100]!, took[197]!]
  console.log(
    `desk ${when}: p50 ${median.toFixed(1)} ms, p99 ${slow.toFixed(1)} ms, ${memory([clarion.pid]).toFixed(0)} MiB`,
  )
  return { median, slow }
}

/** From when the mails say they were written: the shortest time between two to one recipient. */
async function gapsSeen(): Promise<number> {
  const last = new Map<string, number>()
  let shortest = Infinity
  for (let seen = 0; seen < LETTERS; seen += 1) {
    const [to = '', at] = (await sink.line()).split(' ')
    const before = last.get(to)
    if (before !== undefined) shortest = Math.min(shortest, Number(at) - before)
    last.set(to, Number(at))
  }
  return shortest
}
