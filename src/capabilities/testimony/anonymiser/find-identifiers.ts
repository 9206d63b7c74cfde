import { findListed } from './gazetteer.ts'
import type { Found, Identifier } from './identifier.ts'
import { findInstitutions } from './institutions.ts'
import { openLexicon, type Lexicon } from './lexicon/index.ts'
import { sceneOf } from './person-core.ts'
import { findPersons } from './persons.ts'
import { plainForm, typedAt } from './plain-form.ts'
import { findGuesses, findStructured } from './structured.ts'
import { isSurname } from './surnames.ts'
import type { Tagger } from './tagger.ts'
import { findNonLatin, findUnknown } from './unknown-words.ts'
import { wordsOf } from './words.ts'

export interface FindOptions {
  /** A language model that tells names from words: see `loadTagger`. Without it capitals and neighbours decide. */
  tagger?: Tagger
  /** Names of places beyond our own list, as the place index has them. */
  places?: readonly string[]
  lexicon?: Lexicon
}

/**
 * Everything in a text that could tell who a person is, in order, none over another. It would rather flag a word
 * too many: each flag wants a decision, and what is not flagged nobody looks at. It sends and keeps nothing.
 */
export function findIdentifiers(text: string, options: FindOptions = {}): Identifier[] {
  const { tagger, places, lexicon = openLexicon() } = options
  const plain = plainForm(text)
  const words = wordsOf(plain)
  const structured = findStructured(plain)
  const all = [...findInstitutions(words, lexicon), ...findListed(words, lexicon, places)]
  const surnames = all.filter((one) => isSurname(words, one, lexicon))
  const listed = all.filter((one) => !surnames.includes(one))
  const taken = apart([
    structured,
    findNonLatin(plain.read),
    longestFirst(listed),
    findGuesses(plain),
  ])
  const proper = tagger?.properNouns(plain.read)
  const isTakenAt = words.map(({ start, end }) =>
    taken.some((one) => start < one.end && one.start < end),
  )
  const isTaken = (at: number) => isTakenAt[at] ?? false
  const persons = findPersons(
    sceneOf(words, { lexicon, isTaken, isProper: (at) => proper?.has(words[at]!.start) ?? true }),
  )
  const known = apart([taken, persons])
  // What was taken for a surname, and then for none, is still a place.
  return apart([known, surnames, findUnknown(words, lexicon)])
    .sort((a, b) => a.start - b.start)
    .map(({ type, ...one }) => {
      const { start, end } = typedAt(plain, one.start, one.end)
      return { start, end, type, text: text.slice(start, end) }
    })
}

const longestFirst = (all: Found[]) => all.sort((a, b) => b.end - b.start - (a.end - a.start))

/** Of two that overlap the earlier is kept. */
function apart(groups: Found[][]): Found[] {
  const kept: Found[] = []
  for (const one of groups.flat()) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept
}
