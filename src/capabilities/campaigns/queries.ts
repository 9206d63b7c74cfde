import type { Kysely, Selectable } from 'kysely'
import type { Campaign } from './campaign.ts'

/** The area's codes are kept as JSON. */
type CampaignRow = Omit<Campaign, 'areaCodes'> & { areaCodes: string }

export type CampaignsDb = Kysely<{ campaign: CampaignRow }>

export async function findCampaign(db: CampaignsDb, id: string): Promise<Campaign | undefined> {
  return read(await db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst())
}

export async function findCampaignBySlug(
  db: CampaignsDb,
  slug: string,
): Promise<Campaign | undefined> {
  return read(
    await db.selectFrom('campaign').selectAll().where('slug', '=', slug).executeTakeFirst(),
  )
}

/** Of two processes that add one slug at the same moment, the first is kept. */
export async function addCampaign(db: CampaignsDb, campaign: Campaign) {
  await db
    .insertInto('campaign')
    .values({ ...campaign, areaCodes: JSON.stringify(campaign.areaCodes) })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
}

export async function saveCampaign(db: CampaignsDb, { id, ...campaign }: Campaign) {
  const { name, controllerName, controllerContact, startedOn } = campaign
  await db
    .updateTable('campaign')
    .set({ name, controllerName, controllerContact, startedOn })
    .where('id', '=', id)
    .execute()
}

function read(row: Selectable<CampaignRow> | undefined): Campaign | undefined {
  return row && { ...row, areaCodes: JSON.parse(row.areaCodes) as string[] }
}
