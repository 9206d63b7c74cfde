import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm, type Form } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { whoIs } from '../accounts/index.ts'
import { CampaignForm, readsLikeHome, type Campaign } from './campaign.ts'
import { findCampaign, type CampaignsDb } from './queries.ts'
import { answerFor } from './save-campaign.ts'
import { CampaignPage, StartPage } from './views.tsx'

/** Starting a campaign, and what can be changed of it later. */
export function campaignsRoutes(parts: { db: CampaignsDb; clock: Clock }): Routes {
  const { db } = parts
  const routes = newRoutes()
  const current = async (c: Context<Env>): Promise<Campaign> =>
    found(await findCampaign(db, c.var.campaignId))

  routes.get('/organise/start', allow('owner'), async (c) => {
    const campaign = await current(c)
    if (campaign.startedOn) return c.redirect(c.var.link('/organise/campaign'), 303)
    return c.render(<StartPage values={{ name: campaign.name }} problems={[]} />)
  })

  routes.post('/organise/start', allow('owner'), async (c) => {
    const form = await readCampaign(c)
    if (!form.ok) {
      c.status(422)
      return c.render(<StartPage {...form} />)
    }
    await answerFor(parts, await current(c), form.value, await whoIs(c))
    return c.redirect(c.var.link('/organise'), 303)
  })

  routes.get('/organise/campaign', allow('owner', 'editor'), async (c) => {
    const campaign = await current(c)
    const isSaved = c.req.query('done') === 'saved'
    return c.render(<CampaignPage values={typed(campaign)} problems={[]} isSaved={isSaved} />)
  })

  routes.post('/organise/campaign', allow('owner', 'editor'), async (c) => {
    const form = await readCampaign(c)
    if (!form.ok) {
      c.status(422)
      return c.render(<CampaignPage {...form} />)
    }
    await answerFor(parts, await current(c), form.value, await whoIs(c))
    return c.redirect(c.var.link('/organise/campaign?done=saved'), 303)
  })

  return routes
}

/** An address that reads like a home is asked about once: it cannot be taken back from the public. */
async function readCampaign(c: Context<Env>): Promise<Form<CampaignForm>> {
  const form = await readForm(c, CampaignForm)
  if (!form.ok || form.value.notAHome || !readsLikeHome(form.value.controllerContact)) return form
  const problems = [{ field: 'controllerContact', code: 'campaigns.readsLikeHome' }]
  return { ok: false, values: form.values, problems }
}

function typed(campaign: Campaign) {
  return {
    name: campaign.name,
    controllerName: campaign.controllerName ?? '',
    controllerContact: campaign.controllerContact ?? '',
  }
}
