export { endorsementMail } from './confirmation-mail.ts'
export type { ReportingParts } from './parts.ts'
export { contactRoutes } from './routes-contact.tsx'
export { reportingRoutes } from './routes-reporting.tsx'
