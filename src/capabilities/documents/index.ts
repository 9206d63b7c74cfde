export type { DocumentsParts } from './document-office.ts'
export { openPressIn } from './press-in.ts'
export { documentsRoutes } from './routes.tsx'
