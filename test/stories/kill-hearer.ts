import { mkdir } from 'node:fs/promises'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import path from 'node:path'
import { PURPOSE } from '../../src/capabilities/testimony/keeping/parts.ts'
import { addKey, addRollLine } from '../../src/capabilities/testimony/keeping/queries-keys.ts'
import { keyFor } from '../../src/platform/config/index.ts'
import { systemClock } from '../../src/platform/clock/index.ts'
import { openDatabase } from '../../src/platform/db/index.ts'
import { provenFields } from '../../src/platform/proof/test-proof.ts'
import { Caseworker, Inbox, openAhead, Receipt, Roll } from '../../src/platform/sealing/index.ts'
import type { DatabaseKind } from '../databases.ts'
import { openHouse, type House, type Serving } from '../journeys/house.ts'
import { CANARY, filesWithCanary, holdsCanary } from './canary.ts'

const CLARION_SECRET = 'a secret for tests, 32 characters or more'

/** Where a story that comes in the clear is when the process dies. */
const POINTS = ['half sent', 'sent', 'being sealed', 'kept', 'answered'] as const
type Point = (typeof POINTS)[number]

export interface Heard {
  kills: number
  /** How many were told that theirs is kept. */
  told: number
  /** Receipts that were shown, and there is no story for them. */
  lost: string[]
  /** Files, and the log, in which the words were found. */
  found: string[]
}

/** Kills the program at each point of taking in a story without script, so many times, and looks for its words. */
export async function killHearer(on: DatabaseKind, rounds: number): Promise<Heard> {
  const house = await openHouse(on.name, { CLARION_SECRET })
  try {
    const TMPDIR = path.join(house.folder, 'tmp')
    await mkdir(TMPDIR)
    await (await house.serve({ TMPDIR })).stop()
    await openInbox(house)
    const shown: string[] = []
    const found = new Set<string>()
    let kills = 0
    for (; kills < rounds * POINTS.length; kills += 1) {
      const serving = await house.serve({ TMPDIR })
      const receipt = await killAt(serving, POINTS[kills % POINTS.length]!)
      if (receipt) shown.push(receipt)
      for (const file of await filesWithCanary(house.folder)) found.add(file)
      if (holdsCanary(Buffer.from(serving.output()))) found.add('the log')
    }
    const backup = path.join(house.folder, 'all.backup')
    const { code, output } = await house.run(['backup', backup])
    if (code !== 0) throw new Error(output)
    for (const file of await filesWithCanary(house.folder)) found.add(file)
    return { kills, told: shown.length, lost: await lostOf(house, shown), found: [...found] }
  } finally {
    await house.close()
  }
}

/** Sends a story and kills the process at this point; gives the receipt, if one was shown. */
async function killAt(serving: Serving, point: Point): Promise<string | undefined> {
  const about = { purpose: PURPOSE, now: new Date().toISOString() }
  const proven = await provenFields(keyFor(CLARION_SECRET, 'proof'), about)
  const words = CANARY.join(' ').repeat(20)
  const form = new URLSearchParams({ words, speaker: 'self', uses: 'read', ...proven })
  const body = Buffer.from(form.toString())
  const asking = request(`${serving.url}/stories/sealed-here`, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      'sec-fetch-site': 'same-origin',
    },
  })
  const ended = new Promise((resolve) => serving.process.once('close', resolve))
  const answered = answerTo(asking)
  const page = await reach(asking, { body, point, answered })
  serving.process.kill('SIGKILL')
  await ended
  return /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}-[0-9A-Z]{2}/.exec(page)?.[0]
}

interface Way {
  body: Buffer
  point: Point
  answered: Promise<IncomingMessage | undefined>
}

async function reach(asking: ClientRequest, { body, point, answered }: Way): Promise<string> {
  if (point === 'half sent') {
    await new Promise((resolve) => asking.write(body.subarray(0, body.length / 2), resolve))
    await pause(50)
    return ''
  }
  await new Promise<void>((resolve) => asking.end(body, resolve))
  if (point === 'sent') return ''
  if (point === 'being sealed') {
    await pause(15)
    return ''
  }
  const answer = await answered
  if (point === 'kept' || !answer) return ''
  return text(answer).catch(() => '')
}

/** Nothing, when the process died first. */
function answerTo(asking: ClientRequest): Promise<IncomingMessage | undefined> {
  return new Promise((resolve) => {
    asking.once('response', resolve)
    asking.once('error', () => resolve(undefined))
  })
}

/** A caseworker with keys, as her browser would have left them on the server. */
async function openInbox(house: House): Promise<void> {
  const { db, close } = await databaseOf(house)
  const campaign = await db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()
  const campaignId = campaign['id'] as string
  const ada = await Caseworker.make()
  const roll = await Roll.begin(campaignId, ada)
  await addRollLine(db, { campaignId, number: 0, entry: JSON.stringify(roll.entries[0]) })
  for (const epoch of openAhead({ today: systemClock.today(), keys: [], roll })) {
    const { key } = await Inbox.make(roll, epoch, ada)
    await addKey(db, { campaignId, epoch, key: JSON.stringify(key) })
  }
  await close()
}

async function lostOf(house: House, shown: string[]): Promise<string[]> {
  const { db, close } = await databaseOf(house)
  const rows = await db.selectFrom('story').select('lookup').execute()
  await close()
  const kept = new Set(rows.map(({ lookup }) => lookup))
  const lookups = await Promise.all(
    shown.map(async (code) => (await Receipt.read(code)).card.lookup),
  )
  return lookups.filter((lookup) => !kept.has(lookup))
}

const databaseOf = ({ folder, databaseUrl }: House) =>
  openDatabase({ folder, ...(databaseUrl && { url: databaseUrl }) })
