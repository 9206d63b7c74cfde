import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids.ts'
import { controllerOf, type Campaign, type Controller } from './campaign.ts'
import { addCampaign, findCampaign, findCampaignBySlug, type CampaignsDb } from './queries.ts'

export const DEFAULT_SLUG = 'main'

/** The campaign that exists from the first start, under the name of the pack until someone gives it its own. */
export async function ensureDefaultCampaign(
  db: CampaignsDb,
  name: string,
  clock: Clock,
): Promise<Campaign> {
  const known = await findCampaignBySlug(db, DEFAULT_SLUG)
  if (known) return known
  const unsaid = { controllerName: null, controllerContact: null, startedOn: null }
  const fresh = { id: newId(), slug: DEFAULT_SLUG, name, areaCodes: [], ...unsaid }
  await addCampaign(db, { ...fresh, createdAt: clock.now() })
  // Read back, for another process may have been the first.
  return (await findCampaignBySlug(db, DEFAULT_SLUG))!
}

export interface CurrentCampaign {
  id: string
  /** As it is now; read again only after a change. */
  get(): Promise<Campaign>
  /** What pages and letters say of it. */
  values(): Promise<CampaignValues>
  /** Its name as it was last read, for what cannot wait; every request reads it first. */
  name(): string
}

/** What the pack's pages and templates may say of the campaign. */
export interface CampaignValues {
  name: string
  controller: Controller | undefined
}

/** Keeps the default campaign in memory, for every page asks for it. */
export async function keepCurrentCampaign(
  { db, onChange }: Pick<Database, 'db' | 'onChange'>,
  name: string,
  clock: Clock,
): Promise<CurrentCampaign> {
  const { id, name: first } = await ensureDefaultCampaign(db, name, clock)
  let lastName = first
  let kept: Promise<Campaign> | undefined
  onChange(() => (kept = undefined))
  const get = (): Promise<Campaign> => {
    const reading = (kept ??= readAgain(db, id))
    // A read that failed is not kept.
    reading.catch(() => kept === reading && (kept = undefined))
    return reading
  }
  const values = async (): Promise<CampaignValues> => {
    const now = valuesOf(await get())
    lastName = now.name
    return now
  }
  return { id, get, values, name: () => lastName }
}

async function readAgain(db: CampaignsDb, id: string): Promise<Campaign> {
  const campaign = await findCampaign(db, id)
  if (!campaign) throw new Error('The campaign is not in the database')
  return campaign
}

/** The values of a campaign as they are in the database now. */
export async function campaignValues(db: CampaignsDb, id: string): Promise<CampaignValues> {
  return valuesOf(await readAgain(db, id))
}

function valuesOf(campaign: Campaign): CampaignValues {
  return { name: campaign.name, controller: controllerOf(campaign) }
}
