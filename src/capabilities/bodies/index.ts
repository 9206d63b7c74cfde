export type { Body, BodyKind, Standing } from './body.ts'
export { chargingRules, nationOf, type ChargingRules, type Nation } from './charging.ts'
export type { Contact, KnownRoute, Route, UnknownRoute } from './contact.ts'
export { openDirectory, type Directory } from './directory.ts'
export {
  importBodies,
  installShippedBodies,
  namedAreas,
  type NamedArea,
  type ImportOptions,
  type ImportReport,
} from './import-bodies.ts'
export type { FileKind, Locate } from './imports/found.ts'
export { Refusal } from './imports/refusal.ts'
export type { FindArea } from './imports/councillors.ts'
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
export type { BodiesDb, BodyImport } from './queries.ts'
export type { Recipient } from './recipient.ts'
