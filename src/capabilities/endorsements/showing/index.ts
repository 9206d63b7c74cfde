export type { PublicParts } from './parts.ts'
export { endorsementsPublicRoutes } from './routes.tsx'
export { standHere } from './standing-here.tsx'
