import type { Found } from './identifier.ts'
import type { PlainForm } from './plain-form.ts'
import { GUESSES } from './guess-patterns.ts'
import { PERSONAL } from './personal-patterns.ts'
import { STRUCTURED, type Pattern } from './structured-patterns.ts'

/** What is known by its form alone: numbers, addresses, dates, sums. */
export const findStructured = (plain: PlainForm): Found[] =>
  matches(plain, [...STRUCTURED, ...PERSONAL])

/** What its ending tells. */
export const findGuesses = (plain: PlainForm): Found[] => matches(plain, GUESSES)

/** Of two that overlap the earlier rule counts. */
function matches({ read }: PlainForm, patterns: readonly Pattern[]): Found[] {
  const kept: Found[] = []
  for (const { type, pattern, accepts } of patterns) {
    for (const match of read.matchAll(pattern)) {
      if (accepts && !accepts(match[0], read, match.index)) continue
      const start = match.index + match[0].search(/\S/)
      const end = match.index + match[0].trimEnd().length
      if (kept.every((one) => end <= one.start || start >= one.end)) kept.push({ start, end, type })
    }
  }
  return kept
}
