export {
  AREA_KINDS,
  FEWEST_POSTCODES,
  parsePlaceKey,
  placeCodes,
  placeKey,
  type Area,
  type AreaKind,
  type Areas,
  type Place,
  type PlaceCodes,
  type Point,
} from './place.ts'
export { placeName, placeWords, type PlaceWords } from './place-words.ts'
export { AREA_WORDS, editionTitle, type Edition } from './edition.ts'
export { formatPostcode, outwardOf, parsePostcode, type Postcode } from './postcode.ts'
export type { Ground } from './ground.ts'
export { openIndex, type PlaceIndex } from './place-index.ts'
export type { Lookup } from './lookup.ts'
export type { Found, Successors } from './place-table.ts'
export {
  openPlaceStore,
  readIndex,
  restoreIndex,
  type PlaceHome,
  type PlaceStore,
} from './place-store.ts'
export { Neighbours, PostcodeForm, POSTCODE_ISLAND, type PostcodeFormProps } from './panels.tsx'
export { placesRoutes } from './routes.tsx'
export { importPlaces } from './import-places.ts'
export type { Progress } from './importer/read-directory.ts'
export { listEditions, type PlaceEdition, type PlacesDb } from './queries.ts'
export { DEMO } from './demo/area.ts'
export { loadDemoPlaces, removeDemoPlaces } from './demo/load-demo.ts'
