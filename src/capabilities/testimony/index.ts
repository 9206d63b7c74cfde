export { storiesDeskRoutes } from './desk/index.ts'
export { givingRoutes } from './giving/index.ts'
export {
  expireStories,
  hideRestored,
  keepingRoutes,
  openKey,
  PURPOSE,
  readKeyring,
  sayTestimonyAct,
  sealHere,
} from './keeping/index.ts'
export { boardsRoutes, publishedRoutes, workbenchStrings } from './publishing/index.ts'
export { receiptRoutes } from './receipt/index.ts'

export { findIdentifiers, type FindOptions } from './anonymiser/find-identifiers.ts'
export { DIRECT, type Identifier, type IdentifierType } from './anonymiser/identifier.ts'
export { makeLexicon, openLexicon, type Lexicon } from './anonymiser/lexicon/index.ts'
export { loadTagger, type Tagger } from './anonymiser/tagger.ts'
export {
  carriedOut,
  choicesFor,
  stopsFor,
  type Choice,
  type Decision,
  type Stop,
} from './anonymiser/decisions.ts'
export { generalised, type GeneraliseOptions } from './anonymiser/generalise.ts'
export { jigsawAfter, jigsawOf, type Jigsaw, type JigsawPart } from './anonymiser/jigsaw.ts'
