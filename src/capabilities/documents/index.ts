export type { DocumentsParts } from './document-office.ts'
export { checkResources } from './check-resources.ts'
export { documentsRoutes } from './routes.tsx'
export { openPressIn } from './press-in.ts'
