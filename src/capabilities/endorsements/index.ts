export {
  contactRoutes,
  endorsementMail,
  reportingRoutes,
  type ReportingParts,
} from './reporting/index.ts'
