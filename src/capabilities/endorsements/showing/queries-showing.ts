import { sql } from 'kysely'
import { PUBLIC_MOVES } from '../life.ts'
import type { EndorsementsDb } from '../queries.ts'
import type { Shown } from './shown.ts'

const SHOWN = ['published', 'withdrawn'] as const

/** Grows with every change of what is shown. */
export async function findEdition(db: EndorsementsDb): Promise<number> {
  const row = await db.selectFrom('endorsementEdition').select('number').executeTakeFirst()
  return Number(row?.number ?? 0)
}

/** Everything that is or was public, the newest first, each under the group that its own was merged into. */
export async function listShown(db: EndorsementsDb, campaignId: string): Promise<Shown[]> {
  const rows = await db
    .selectFrom('endorsement')
    .innerJoin('organisation as own', 'own.id', 'endorsement.organisationId')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = coalesce(own."mergedInto", own.id)`),
    )
    .select([
      'endorsement.id',
      'endorsement.state',
      'endorsement.act',
      'endorsement.madeOn',
      'endorsement.publishedOn',
      'endorsement.endedOn',
      'endorsement.reason',
      'endorsement.asks',
      'endorsement.link',
      'endorsement.speaker',
      'endorsement.language',
      'organisation.id as organisationId',
      'organisation.name',
      'organisation.branch',
      'organisation.kind',
      'organisation.areaCode',
      'organisation.areaName',
    ])
    .select((by) =>
      by
        .selectFrom('endorsementEvent')
        .select((event) => event.fn.max('at').as('at'))
        .whereRef('endorsementEvent.endorsementId', '=', 'endorsement.id')
        .where('endorsementEvent.move', 'in', PUBLIC_MOVES)
        .as('changedAt'),
    )
    .where('endorsement.campaignId', '=', campaignId)
    .where('endorsement.state', 'in', SHOWN)
    .orderBy('endorsement.publishedOn', 'desc')
    .orderBy('endorsement.madeOn', 'desc')
    .orderBy('endorsement.id')
    .execute()
  return rows.map((row) => {
    const { publishedOn, changedAt, state } = row
    return {
      ...row,
      // Somebody is named for what stands, and not for what was withdrawn.
      speaker: state === 'published' ? row.speaker : null,
      changedAt: changedAt ?? `${publishedOn}T00:00:00.000Z`,
    } as Shown
  })
}

/** The exact texts of what is shown, by its id. */
export async function listTexts(
  db: EndorsementsDb,
  campaignId: string,
): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('endorsement')
    .select(['id', 'text'])
    .where('campaignId', '=', campaignId)
    .where('state', 'in', SHOWN)
    .execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}
