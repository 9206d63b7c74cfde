export type { Body, BodyKind, Standing } from './body.ts'
export { chargingRules, nationOf, type ChargingRules, type Nation } from './charging.ts'
export type { Contact, KnownRoute, Route, UnknownRoute } from './contact.ts'
export { loadDemoBodies, removeDemoBodies } from './demo/load-demo.ts'
export { openDirectory, type Directory } from './directory.ts'
export {
  importBodies,
  installShippedBodies,
  namedAreas,
  type ImportOptions,
  type ImportReport,
  type NamedArea,
} from './import-bodies.ts'
export { findHere, type Here, type WhereTo } from './here.ts'
export { expireCorrections } from './expire-corrections.ts'
export type { FindArea } from './imports/councillors.ts'
export type { FileKind, Locate } from './imports/found.ts'
export { Refusal } from './imports/refusal.ts'
export { locateBodies } from './locate-bodies.ts'
export { nearJson } from './near-json.ts'
export type {
  Holder,
  Near,
  NearBody,
  NearPost,
  Note,
  PlaceHere,
  Reason,
  Unknown,
  UnknownPost,
} from './near.ts'
export {
  ChargingHere,
  ChargingShort,
  DataEditions,
  NearMap,
  WhoAnswers,
  type WriteLink,
} from './panels.tsx'
export { listBodiesOfKinds, listEditions, type BodiesDb, type BodyImport } from './queries.ts'
export { countWaitingCorrections } from './queries-correction.ts'
export type { Recipient } from './recipient.ts'
export { bodiesRoutes, type BodiesParts } from './routes.tsx'
export { sayBodiesAct } from './say.ts'
export { useSourceName } from './views-source.tsx'
