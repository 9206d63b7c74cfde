export type { PublicParts } from './parts.ts'
export { endorsementsPublicRoutes } from './routes.tsx'
export { groupsHere } from './groups-here.ts'
export { StandHere } from './panels.tsx'
