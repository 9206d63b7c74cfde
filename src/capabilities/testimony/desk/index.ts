export { storiesDeskRoutes, type StoriesDeskParts } from './routes.tsx'
