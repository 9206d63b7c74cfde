import type { AnyDb } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids.ts'
import type { Act } from './act.ts'
import type { AccountsDb } from './queries.ts'

/**
 * Adds one act to the trail. Give it the transaction in which the act itself is written, of whatever
 * capability: then neither is there without the other.
 */
export async function recordAct(db: AnyDb, act: Act): Promise<void> {
  const { about = null, detail, ...rest } = act
  const own: AccountsDb = db
  await own
    .insertInto('audit')
    .values({ ...rest, id: newId(), about, detail: detail ? JSON.stringify(detail) : null })
    .execute()
}

/** A page of the trail, the newest first: what comes after the act `before`, or the newest of all. */
export async function listActs(
  db: AccountsDb,
  { campaignId, before, limit }: { campaignId: string; before?: string; limit: number },
) {
  const last = before
    ? await db
        .selectFrom('audit')
        .select(['at', 'id'])
        .where('id', '=', before)
        .where('campaignId', '=', campaignId)
        .executeTakeFirst()
    : undefined
  let query = db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.personId')
    .selectAll('audit')
    .select('person.name as personName')
    .where('audit.campaignId', '=', campaignId)
    .orderBy('audit.at', 'desc')
    .orderBy('audit.id', 'desc')
    .limit(limit)
  if (last) {
    query = query.where((e) =>
      e.or([
        e('audit.at', '<', last.at),
        e.and([e('audit.at', '=', last.at), e('audit.id', '<', last.id)]),
      ]),
    )
  }
  return query.execute()
}

export type ShownAct = Awaited<ReturnType<typeof listActs>>[number]
