import { recordAct } from '../accounts/index.ts'
import type { SignedIn } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { changedFields, type Campaign, type CampaignForm } from './campaign.ts'
import { saveCampaign, type CampaignsDb } from './queries.ts'

/** Saves what was answered, and that it was; the first answer starts the campaign. */
export async function answerFor(
  { db, clock }: { db: CampaignsDb; clock: Clock },
  before: Campaign,
  { name, controllerName, controllerContact }: CampaignForm,
  by: SignedIn,
): Promise<void> {
  const startedOn = before.startedOn ?? clock.today()
  const after = { ...before, name, controllerName, controllerContact, startedOn }
  const changed = changedFields(before, after)
  const act = before.startedOn ? 'campaign.changed' : 'campaign.started'
  await db.transaction().execute(async (trx) => {
    await saveCampaign(trx, after)
    await recordAct(trx, {
      act,
      personId: by.id,
      campaignId: before.id,
      about: '/organise/campaign',
      at: clock.now(),
      detail: { fields: changed.join(', ') },
    })
  })
}
