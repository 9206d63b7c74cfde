export { findIdentifiers, type FindOptions } from './anonymiser/find-identifiers.ts'
export { DIRECT, type Identifier, type IdentifierType } from './anonymiser/identifier.ts'
export { makeLexicon, openLexicon, type Lexicon } from './anonymiser/lexicon/index.ts'
export { loadTagger, type Tagger } from './anonymiser/tagger.ts'
