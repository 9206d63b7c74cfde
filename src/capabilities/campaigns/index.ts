export { controllerOf, readsLikeHome, type Campaign, type Controller } from './campaign.ts'
export {
  campaignValues,
  DEFAULT_SLUG,
  ensureDefaultCampaign,
  keepCurrentCampaign,
  type CampaignValues,
  type CurrentCampaign,
} from './default-campaign.ts'
export { findCampaign, findCampaignBySlug, type CampaignsDb } from './queries.ts'
export { campaignsRoutes } from './routes.tsx'
export { sayCampaignAct } from './say-act.ts'
