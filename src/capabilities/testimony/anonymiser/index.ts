export { findIdentifiers, type FindOptions } from './find-identifiers.ts'
export { DIRECT, type Identifier, type IdentifierType } from './identifier.ts'
export { makeLexicon, openLexicon, type Lexicon } from './lexicon/index.ts'
export { loadTagger, type Tagger } from './tagger.ts'
export {
  carriedOut,
  choicesFor,
  stopsFor,
  type Choice,
  type Decision,
  type Stop,
} from './decisions.ts'
export { generalised, type GeneraliseOptions } from './generalise.ts'
export { jigsawAfter, jigsawOf, type Jigsaw, type JigsawPart } from './jigsaw.ts'
