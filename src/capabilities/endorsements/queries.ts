import { sql, type Kysely } from 'kysely'
import { dayOf, type Instant } from '../../platform/clock/index.ts'
import {
  FACTS,
  type Changes,
  type Endorsement,
  type EndorsementEvent,
  type EndorsementFile,
  type EndorsementReport,
  type Organisation,
} from './endorsement.ts'
import { MOVES, type EndorsementState, type Move } from './life.ts'

export type EndorsementsDb = Kysely<{
  organisation: Organisation
  endorsement: Endorsement
  endorsementEvent: EndorsementEvent
  endorsementFile: EndorsementFile
  endorsementReport: EndorsementReport
  endorsementEdition: { number: number }
}>

export interface Moving {
  move: Move
  at: Instant
  reason?: string | null
  /** Nothing when the contact does it. */
  personId?: string | null
  changes?: Changes
}

/**
 * Moves an endorsement if this may happen to it, and writes the event; says whether it did. The only way from one
 * state to another. Call it in a transaction: of two organisers at the same moment, the first decides.
 */
export async function moveEndorsement(
  db: EndorsementsDb,
  id: string,
  { move, at, reason = null, personId = null, changes }: Moving,
): Promise<boolean> {
  const { from, to }: { from: readonly EndorsementState[]; to?: EndorsementState } = MOVES[move]
  const moved = await db
    .updateTable('endorsement')
    .set({
      events: sql`events + 1`,
      ...(to && { state: to, reason }),
      ...datesOf(move, at),
      ...factsOf(changes),
    })
    .where('id', '=', id)
    .where('state', 'in', from)
    .returning('events')
    .executeTakeFirst()
  if (!moved) return false
  const detail = changes ? JSON.stringify(changes) : null
  await addEvent(db, {
    endorsementId: id,
    number: moved.events,
    at,
    move,
    reason,
    detail,
    personId,
  })
  if (to === 'published' || from.includes('published')) await announceEndorsements(db)
  return true
}

function datesOf(move: Move, at: Instant): Partial<Endorsement> {
  if (move === 'confirm') return { confirmedAt: at }
  if (move === 'approve') return { publishedOn: dayOf(at) }
  if (move === 'restore' || move === 'reopen') return { endedOn: null }
  const isEnd = move === 'refuse' || move === 'withdraw' || move === 'drop'
  return isEnd ? { endedOn: dayOf(at) } : {}
}

/** What is of the group is written to the group, by whoever changes it. */
function factsOf(changes: Changes = {}): Partial<Endorsement> {
  return Object.fromEntries(
    FACTS.flatMap((fact) => (changes[fact] ? [[fact, changes[fact].after]] : [])),
  )
}

/** What is shown has changed: every kept page is drawn anew. */
export async function announceEndorsements(db: EndorsementsDb): Promise<void> {
  await db
    .updateTable('endorsementEdition')
    .set({ number: sql`number + 1` })
    .execute()
}

export async function addEndorsement(db: EndorsementsDb, endorsement: Endorsement): Promise<void> {
  await db.insertInto('endorsement').values(endorsement).execute()
  const { id: endorsementId, events: number, reportedAt: at } = endorsement
  const nothing = { reason: null, detail: null, personId: null }
  await addEvent(db, { endorsementId, number, at, move: 'report', ...nothing })
}

async function addEvent(db: EndorsementsDb, event: EndorsementEvent): Promise<void> {
  await db.insertInto('endorsementEvent').values(event).execute()
}

export function listEvents(db: EndorsementsDb, endorsementId: string) {
  return db
    .selectFrom('endorsementEvent')
    .selectAll()
    .where('endorsementId', '=', endorsementId)
    .orderBy('number')
    .execute()
}

export function findEndorsement(db: EndorsementsDb, id: string) {
  return db.selectFrom('endorsement').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function addOrganisation(db: EndorsementsDb, organisation: Organisation) {
  await db.insertInto('organisation').values(organisation).execute()
}

/** The group as it is shown: the one that it was merged into, where it was. */
export async function findOrganisation(
  db: EndorsementsDb,
  id: string,
): Promise<Organisation | undefined> {
  const own = await organisationById(db, id)
  return own?.mergedInto ? organisationById(db, own.mergedInto) : own
}

function organisationById(db: EndorsementsDb, id: string) {
  return db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function addReport(db: EndorsementsDb, report: EndorsementReport): Promise<void> {
  await db.insertInto('endorsementReport').values(report).execute()
}
