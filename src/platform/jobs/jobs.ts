import type { Clock, Instant } from '../clock/index.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log/index.ts'
import * as queries from './queries.ts'

export type Work = (payload: string) => Promise<void>

interface Jobs {
  /** Names the work that jobs of this name do. */
  handle(name: string, work: Work): void
  /** The same, done once every so many hours in the whole installation, however many processes there are. */
  every(hours: number, name: string, work: Work): void
  add(name: string, payload: string, dueAt: Instant): Promise<void>
  /** The payloads of those of this name that are still to be done, the oldest first. */
  listWaiting(name: string): Promise<string[]>
  /** Something is to be done at once, and not in a few seconds. */
  wake(): void
  /** Does what is due now; resolves when it is done. */
  runDue(): Promise<void>
  start(): void
  stop(): Promise<void>
}

interface Parts {
  db: queries.JobsDb
  kind: 'sqlite' | 'postgres'
  clock: Clock
  log: Log
}

const LOOK_MS = 5000
const LEASE_MINUTES = 5
const MOST_AT_ONCE = 20
const MAX_ATTEMPTS = 8
const KEEP_DONE_DAYS = 7

/** The work that is done when nobody asks: durable, claimed with a lease, tried again when it fails. */
export function openJobs({ db, kind, clock, log }: Parts): Jobs {
  const works = new Map<string, Work>()
  const timed = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let isLooking = false

  async function plan(): Promise<void> {
    for (const [name, hours] of timed) {
      await queries.addJob(db, { id: newId(), name, payload: '', dueAt: slot(clock.now(), hours) })
    }
  }

  /** One at a time: the lease of the last of many would be over before its turn came. */
  async function claim(): Promise<queries.Job | undefined> {
    const now = clock.now()
    const lease = { names: [...works.keys()], now, until: later(now, LEASE_MINUTES) }
    return queries.claimJob(db, { ...lease, skipLocked: kind === 'postgres' })
  }

  async function run(job: queries.Job): Promise<void> {
    try {
      await works.get(job.name)!(job.payload)
      await queries.saveDone(db, job.id, clock.now())
    } catch (error) {
      log.error({ err: error, job: job.name, attempts: job.attempts }, 'a job failed')
      const problem = error instanceof Error ? error.name : 'unknown'
      if (job.attempts >= MAX_ATTEMPTS) await queries.saveFailed(db, job.id, clock.now(), problem)
      // One minute, two, four: what is down for long is asked less often.
      else
        await queries.savePutOff(db, job.id, later(clock.now(), 2 ** (job.attempts - 1)), problem)
    }
  }

  async function runDue(): Promise<void> {
    if (works.size === 0) return
    await plan()
    for (let count = 0; count < MOST_AT_ONCE; count += 1) {
      const job = await claim()
      if (!job) break
      await run(job)
    }
    await queries.removeDone(db, later(clock.now(), -KEEP_DONE_DAYS * 24 * 60))
  }

  const look = (): void => {
    isLooking = true
    running = runDue()
      .catch((error: unknown) => log.error({ err: error }, 'jobs could not be looked at'))
      .finally(() => {
        isLooking = false
        if (timer) timer = setTimeout(look, LOOK_MS).unref()
      })
  }

  return {
    handle: (name, work) => void works.set(name, work),
    every: (hours, name, work) => {
      works.set(name, work)
      timed.set(name, hours)
    },
    add: (name, payload, dueAt) => queries.addJob(db, { id: newId(), name, payload, dueAt }),
    listWaiting: (name) => queries.listWaiting(db, name),
    wake: () => {
      if (!timer || isLooking) return
      clearTimeout(timer)
      look()
    },
    runDue,
    start: () => void (timer = setTimeout(look, LOOK_MS).unref()),
    stop: async () => {
      clearTimeout(timer)
      timer = undefined
      await running
    },
  }
}

/** The start of the current stretch of `hours`, the same in every process. */
function slot(now: Instant, hours: number): Instant {
  const length = hours * 3_600_000
  return new Date(Math.floor(Date.parse(now) / length) * length).toISOString()
}

function later(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString()
}

export type { Jobs }
