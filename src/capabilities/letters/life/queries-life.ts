import { sql, type Kysely } from 'kysely'
import type { Instant } from '../../../platform/clock/index.ts'
import { prepared, type Blanks } from '../../../platform/db/index.ts'
import { MOVES, type LetterState, type Move } from './life.ts'
import type { LetterEvent, LetterReply, LetterWriter, SentLetter } from './sent-letter.ts'

export type LettersDb = Kysely<{
  letterWriter: LetterWriter
  letter: SentLetter
  letterEvent: LetterEvent
  letterReply: LetterReply
}>

export interface Moving {
  move: Move
  at: Instant
  reason?: string | null
  personId?: string | null
}

/**
 * Moves those of these letters that may make this move, writes the event of each, and says which they were. Call it
 * in a transaction: of two that move one letter at a time, the second finds it moved.
 */
export async function moveLetters(
  db: LettersDb,
  ids: readonly string[],
  { move, at, reason = null, personId = null }: Moving,
): Promise<string[]> {
  if (ids.length === 0) return []
  const { from, to }: { from: readonly LetterState[]; to: LetterState } = MOVES[move]
  const moved = await db
    .updateTable('letter')
    .set({ state: to, stateAt: at, reason, moves: sql`moves + 1`, ...datesOf(move, at) })
    .where('id', 'in', ids)
    // Not by an index of states, of which one may hold every letter there is.
    .where(sql`state || ''`, 'in', from)
    .returning(['id', 'moves'])
    .execute()
  await addEvents(
    db,
    moved.map(({ id, moves }) => ({ letterId: id, number: moves, at, move, reason, personId })),
  )
  return moved.map(({ id }) => id)
}

function datesOf(move: Move, at: Instant): Partial<Pick<SentLetter, 'confirmedAt' | 'sentAt'>> {
  if (move === 'confirm') return { confirmedAt: at }
  return move === 'send' || move === 'join' ? { sentAt: at } : {}
}

/** An event that changes no state: it was asked, answered, scrubbed. */
export async function noteLetters(
  db: LettersDb,
  ids: readonly string[],
  event: Pick<LetterEvent, 'at' | 'move' | 'reason' | 'personId'>,
) {
  if (ids.length === 0) return
  const noted = await db
    .updateTable('letter')
    .set({ moves: sql`moves + 1` })
    .where('id', 'in', ids)
    .returning(['id', 'moves'])
    .execute()
  await addEvents(
    db,
    noted.map(({ id, moves }) => ({ ...event, letterId: id, number: moves })),
  )
}

async function addEvents(db: LettersDb, events: LetterEvent[]) {
  if (events.length > 0) await db.insertInto('letterEvent').values(events).execute()
}

export async function addWriting(db: LettersDb, writer: LetterWriter, letters: SentLetter[]) {
  await addWriter(db, writer)
  for (const letter of letters) {
    await addLetter(db, letter)
    const { id: letterId, writtenAt: at } = letter
    await addEvent(db, { letterId, number: 1, at, move: 'write', reason: null, personId: null })
  }
}

const addWriter = prepared((db: LettersDb, writer: Blanks<LetterWriter>) =>
  db.insertInto('letterWriter').values(writer),
)

const addLetter = prepared((db: LettersDb, letter: Blanks<SentLetter>) =>
  db.insertInto('letter').values(letter),
)

const addEvent = prepared((db: LettersDb, event: Blanks<LetterEvent>) =>
  db.insertInto('letterEvent').values(event),
)

export function listEvents(db: LettersDb, letterId: string) {
  return db
    .selectFrom('letterEvent')
    .selectAll()
    .where('letterId', '=', letterId)
    .orderBy('number')
    .execute()
}

export function findLetterById(db: LettersDb, id: string) {
  return db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listLetters(db: LettersDb, ids: readonly string[]) {
  // PostgreSQL has no empty list.
  if (ids.length === 0) return []
  return db.selectFrom('letter').selectAll().where('id', 'in', ids).execute()
}

export function findWriter(db: LettersDb, id: string) {
  return db.selectFrom('letterWriter').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listWriters(db: LettersDb, ids: readonly string[]) {
  // PostgreSQL has no empty list.
  if (ids.length === 0) return []
  return db.selectFrom('letterWriter').selectAll().where('id', 'in', ids).execute()
}

export function listLettersOf(db: LettersDb, writerId: string) {
  return db
    .selectFrom('letter')
    .selectAll()
    .where('writerId', '=', writerId)
    .orderBy('recipientName')
    .execute()
}

/** The letters that are a part of this joint letter. */
export async function listSigners(db: LettersDb, jointId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('letter')
    .select('id')
    .where('jointId', '=', jointId)
    .where('state', 'in', ['confirmed', 'joined'])
    .orderBy('confirmedAt')
    .execute()
  return rows.map(({ id }) => id)
}
