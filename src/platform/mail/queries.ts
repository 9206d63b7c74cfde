import { sql, type Kysely } from 'kysely'
import type { Instant } from '../clock/index.ts'
import { prepared, type Blanks } from '../db/index.ts'
import type { Mail, MailState } from './mail.ts'

export type MailDb = Kysely<{ mail: Mail }>

/** Those that had ended without going are in the queue again; what is in it, or went, stays as it is. */
export async function addMails(db: MailDb, mails: Mail[]) {
  for (const mail of mails) await addMail(db, mail)
}

const addMail = prepared((db: MailDb, mail: Blanks<Mail>) =>
  db
    .insertInto('mail')
    .values(mail)
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'ref'])
        .doUpdateSet({
          state: 'queued',
          dueAt: (by) => by.ref('excluded.dueAt'),
          attempts: 0,
          endedAt: null,
          problem: null,
        })
        .where('mail.state', 'in', ['held', 'failed', 'unsure', 'stopped']),
    ),
)

interface Due {
  kinds: string[]
  now: Instant
  limit: number
}

export async function isAnyDue(db: MailDb, { kinds, now }: Omit<Due, 'limit'>): Promise<boolean> {
  const one = await due(db, { kinds, now, limit: 1 }).executeTakeFirst()
  return one !== undefined
}

/** `skipLocked`: rows another process is just taking are passed over; SQLite has one writer and needs it not. */
export function takeDue(db: MailDb, { skipLocked, ...what }: Due & { skipLocked: boolean }) {
  const query = due(db, what)
  return (skipLocked ? query.forUpdate().skipLocked() : query).execute()
}

function due(db: MailDb, { kinds, now, limit }: Due) {
  return db
    .selectFrom('mail')
    .selectAll()
    .where('state', '=', 'queued')
    .where('dueAt', '<=', now)
    .where('kind', 'in', kinds)
    .orderBy('dueAt')
    .limit(limit)
}

export async function saveSending(db: MailDb, ids: string[], sender: string, now: Instant) {
  await db
    .updateTable('mail')
    .set({ state: 'sending', sender, sendingAt: now, attempts: sql`attempts + 1` })
    .where('id', 'in', ids)
    .execute()
}

/** What was being sent by a process that is gone. */
export function listLost(db: MailDb, before: { sender: string; startedBefore: Instant | null }) {
  let query = db
    .selectFrom('mail')
    .selectAll()
    .where('state', '=', 'sending')
    .where('sender', '!=', before.sender)
  if (before.startedBefore) query = query.where('sendingAt', '<', before.startedBefore)
  return query.execute()
}

interface Ended {
  state: MailState
  endedAt: Instant
  problem: string | null
}

/** A try that ended late, after it was given up for lost, still says how it ended. */
export async function saveEnded(db: MailDb, ids: string[], ended: Ended) {
  await db
    .updateTable('mail')
    .set(ended)
    .where('id', 'in', ids)
    // Not by the index of states.
    .where(sql`state || ''`, 'in', ['sending', 'unsure'])
    .execute()
}

export async function savePutOff(
  db: MailDb,
  id: string,
  { dueAt, problem, attempts }: Pick<Mail, 'dueAt' | 'problem' | 'attempts'>,
) {
  await db
    .updateTable('mail')
    .set({ state: 'queued', dueAt, problem, attempts, sender: null, sendingAt: null })
    .where('id', '=', id)
    .where(sql`state || ''`, '=', 'sending')
    .execute()
}

export async function saveDueAt(db: MailDb, id: string, dueAt: Instant) {
  await db.updateTable('mail').set({ dueAt }).where('id', '=', id).execute()
}

/** Takes out of the queue what has not begun; says which. */
export async function saveWithdrawn(
  db: MailDb,
  { kind, refs, state }: { kind: string; refs: string[]; state: 'held' | 'stopped' },
): Promise<string[]> {
  const rows = await db
    .updateTable('mail')
    .set({ state })
    .where('kind', '=', kind)
    .where('ref', 'in', refs)
    .where('state', 'in', ['queued', 'held', 'failed', 'unsure'])
    .returning('ref')
    .execute()
  return rows.map(({ ref }) => ref)
}

/** So that what was sent, and came back, can be sent again: a person has decided that. */
export async function forgetSent(db: MailDb, { kind, refs }: { kind: string; refs: string[] }) {
  if (refs.length === 0) return
  await db
    .deleteFrom('mail')
    .where('kind', '=', kind)
    .where('ref', 'in', refs)
    .where('state', '=', 'sent')
    .execute()
}

export function findMail(db: MailDb, kind: string, ref: string) {
  return db
    .selectFrom('mail')
    .selectAll()
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .executeTakeFirst()
}

/** The one that has waited longest for its turn: whether the queue moves, from the index alone. */
export function findOldestQueued(db: MailDb) {
  return db
    .selectFrom('mail')
    .select(['dueAt', 'problem'])
    .where('state', '=', 'queued')
    .orderBy('dueAt')
    .limit(1)
    .executeTakeFirst()
}

/** How many wait, since when, and the last problem, for the desk and for `clarion doctor`. */
export function countStates(db: MailDb) {
  return db
    .selectFrom('mail')
    .select([
      'kind',
      'state',
      sql<number>`count(*)`.as('count'),
      sql<string>`min("dueAt")`.as('oldest'),
    ])
    .groupBy(['kind', 'state'])
    .execute()
}

/** Mail that ended is forgotten after a while; what it was about keeps its own record. */
export async function removeEnded(db: MailDb, before: Instant) {
  await db
    .deleteFrom('mail')
    .where('state', 'in', ['sent', 'stopped'])
    .where('dueAt', '<', before)
    .execute()
}

/** Nobody knows any more whether these went. */
export async function doubtMails(db: MailDb, kind: string, at: Instant): Promise<string[]> {
  const rows = await db
    .updateTable('mail')
    .set({ state: 'unsure', endedAt: at, problem: 'restored' })
    .where('kind', '=', kind)
    .where('state', 'in', ['queued', 'sending'])
    .returning('ref')
    .execute()
  return rows.map(({ ref }) => ref)
}
