export { homeRoutes } from './routes.tsx'
export type { Way } from './views.tsx'
