export { storiesDeskRoutes, type StoriesDeskParts } from './routes.tsx'
export { storiesTab } from './tab.ts'
