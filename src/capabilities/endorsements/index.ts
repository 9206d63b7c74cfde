export {
  countWaitingEndorsements,
  endorsementsDeskRoutes,
  expireEndorsements,
  sayEndorsementsAct,
} from './desk/index.ts'
export {
  contactRoutes,
  endorsementMail,
  reportingRoutes,
  type ReportingParts,
} from './reporting/index.ts'
export {
  endorsementsPublicRoutes,
  groupsHere,
  StandHere,
  type PublicParts,
} from './showing/index.ts'
