import { sql } from 'kysely'
import type { Instant } from '../../../platform/clock/index.ts'
import type { LettersDb } from '../life/queries-life.ts'
import type { LetterAnswer } from '../life/sent-letter.ts'
import type { BodyCount } from './count.ts'

// As the index `letter_out` has them; a list of values that are bound would not be known for the same.
export const isOut = sql<boolean>`letter.state in ('sent', 'delivered', 'joined')`
const OUT = ['sent', 'delivered'] as const

/** Letters that went, by themselves or as a part of a joint letter that did. */
function lettersOut(db: LettersDb) {
  return db
    .selectFrom('letter')
    .leftJoin('letter as joint', (join) =>
      join.onRef('joint.id', '=', 'letter.jointId').on('letter.state', '=', 'joined'),
    )
    .where('letter.writerId', 'is not', null)
    .where(isOut)
    .where((by) => by.or([by('letter.state', '!=', 'joined'), by('joint.state', 'in', OUT)]))
}

// A letter that joined others was sent when they were, and not when it joined them.
const sentAt = sql<Instant>`coalesce(joint."sentAt", letter."sentAt")`

interface Asking {
  /** No older than that; for those it is too late. */
  since: Instant
  before: Instant
  limit: number
}

/** Letters whose writers were not asked yet and can be, the oldest first. */
export function listToAsk(db: LettersDb, { since, before, limit }: Asking) {
  return (
    lettersOut(db)
      .innerJoin('letterWriter', 'letterWriter.id', 'letter.writerId')
      .select(['letter.id', 'letter.writerId', sentAt.as('sentAt')])
      // Each state by itself, for the index of states and days.
      .where('letter.state', 'in', [...OUT, 'joined'])
      .where('letter.stateAt', '>=', since)
      .where('letter.askedAt', 'is', null)
      .where('letterWriter.email', 'is not', null)
      .where((by) => by.or([by('letter.answer', 'is', null), by('letter.answer', '=', 'no')]))
      .where(sentAt, '<', before)
      .orderBy(sentAt)
      .orderBy('letter.writerId')
      .limit(limit)
      .execute()
  )
}

/** Says of which nobody had asked before. */
export async function saveAsked(db: LettersDb, ids: readonly string[], askedAt: Instant) {
  const asked = await db
    .updateTable('letter')
    .set({ askedAt })
    .where('id', 'in', ids)
    .where('askedAt', 'is', null)
    .returning(['id', 'writerId'])
    .execute()
  return asked
}

/** A writer's letters that went, which are those she can be answered by. */
export function listOut(db: LettersDb, writerId: string) {
  return lettersOut(db)
    .selectAll('letter')
    .select(sentAt.as('wentAt'))
    .where('letter.writerId', '=', writerId)
    .orderBy('letter.recipientName')
    .orderBy('letter.id')
    .execute()
}

export type LetterOut = Awaited<ReturnType<typeof listOut>>[number]

/** Not once it is scrubbed: then nobody knows any more whose letter it was. */
export async function saveAnswer(
  db: LettersDb,
  { id, answer, answeredAt }: { id: string; answer: LetterAnswer; answeredAt: Instant },
): Promise<boolean> {
  const saved = await db
    .updateTable('letter')
    .set({ answer, answeredAt })
    .where('id', '=', id)
    .where('scrubbedAt', 'is', null)
    .where((by) => by.or([by('answer', 'is', null), by('answer', '!=', answer)]))
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

// One of its letters says how it is called; to read them all for it would be to read all their texts.
const nameOfBody = sql<string>`(
  select named."bodyName" from letter as named
  where named."campaignId" = letter."campaignId" and named."bodyId" = letter."bodyId" limit 1
)`

/** What came of the letters to each body, or to these. */
export function countByBody(
  db: LettersDb,
  campaignId: string,
  bodyIds?: readonly string[],
): Promise<BodyCount[]> {
  const many = (condition: ReturnType<typeof sql>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`
  const isOpen = sql`(letter.answer is null or letter.answer = 'no')`
  let query = lettersOut(db)
    .select([
      'letter.bodyId',
      nameOfBody.as('bodyName'),
      sql<number>`count(*)`.as('sent'),
      many(sql`letter.answer = 'yes'`).as('answered'),
      many(sql`letter.answer = 'holding'`).as('holding'),
      many(sql`${isOpen} and letter."askedAt" is not null`).as('silence'),
      many(sql`${isOpen} and letter."askedAt" is null`).as('waiting'),
    ])
    .where('letter.campaignId', '=', campaignId)
    .groupBy(['letter.campaignId', 'letter.bodyId'])
  if (bodyIds) query = query.where('letter.bodyId', 'in', bodyIds)
  return query.execute()
}
