import { sql, type Kysely } from 'kysely'
import type { Instant } from '../clock/index.ts'

/** Work to be done once, at or after `dueAt`, by whichever process comes first. */
export interface Job {
  id: string
  name: string
  payload: string
  dueAt: Instant
  attempts: number
  /** The process that took it has until then; if it dies, another may take it after. */
  leasedUntil: Instant | null
  doneAt: Instant | null
  failedAt: Instant | null
  problem: string | null
}

export type JobsDb = Kysely<{ job: Job }>

/** A second one with the same name, payload and time is the same job. */
export async function addJob(db: JobsDb, job: Pick<Job, 'id' | 'name' | 'payload' | 'dueAt'>) {
  const fresh = { attempts: 0, leasedUntil: null, doneAt: null, failedAt: null, problem: null }
  await db
    .insertInto('job')
    .values({ ...job, ...fresh })
    .onConflict((conflict) => conflict.columns(['name', 'payload', 'dueAt']).doNothing())
    .execute()
}

interface Claim {
  names: string[]
  now: Instant
  until: Instant
  /** Rows another process is just taking are passed over: PostgreSQL only, SQLite has one writer. */
  skipLocked: boolean
}

export function claimJob(db: JobsDb, { names, now, until, skipLocked }: Claim) {
  let due = db
    .selectFrom('job')
    .select('id')
    .where('name', 'in', names)
    .where('doneAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('dueAt', '<=', now)
    .where((by) => by.or([by('leasedUntil', 'is', null), by('leasedUntil', '<', now)]))
    .orderBy('dueAt')
    .limit(1)
  if (skipLocked) due = due.forUpdate().skipLocked()
  return db
    .updateTable('job')
    .set({ leasedUntil: until, attempts: sql`attempts + 1` })
    .where('id', 'in', due)
    .returningAll()
    .executeTakeFirst()
}

export async function listWaiting(db: JobsDb, name: string): Promise<string[]> {
  const rows = await db
    .selectFrom('job')
    .select('payload')
    .where('name', '=', name)
    .where('doneAt', 'is', null)
    .where('failedAt', 'is', null)
    .orderBy('dueAt')
    .execute()
  return rows.map(({ payload }) => payload)
}

export async function saveDone(db: JobsDb, id: string, doneAt: Instant) {
  await db.updateTable('job').set({ doneAt, leasedUntil: null }).where('id', '=', id).execute()
}

export async function savePutOff(db: JobsDb, id: string, until: Instant, problem: string) {
  await db.updateTable('job').set({ leasedUntil: until, problem }).where('id', '=', id).execute()
}

export async function saveFailed(db: JobsDb, id: string, failedAt: Instant, problem: string) {
  await db.updateTable('job').set({ failedAt, problem }).where('id', '=', id).execute()
}

/** Done work is forgotten after a while; failed work stays until a person has seen it. */
export async function removeDone(db: JobsDb, before: Instant) {
  await db.deleteFrom('job').where('doneAt', '<', before).execute()
}
