import { z } from 'zod'
import { isNhs, type Addressee } from './addressee.ts'
import { findIdentifiers, type Identifier } from './identifiers.ts'

export const LONGEST_OWN_WORDS = 600

/** The one thing a supporter writes. Read, used for this answer, and forgotten. */
export const OwnWords = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
  .pipe(z.string().max(LONGEST_OWN_WORDS))

export type Caution = { kind: 'none' } | { kind: 'stop' | 'warning'; found: Identifier[] }

/**
 * Whether the words may go in the letter. To a body of the NHS nothing goes that points at a person: published
 * guidance lets trusts pass it to the Home Office. To an elected person it may, once the writer has said so.
 */
export function cautionFor(addressees: readonly Addressee[], words: string): Caution {
  const found = findIdentifiers(words)
  if (found.length === 0) return { kind: 'none' }
  return { kind: addressees.some(isNhs) ? 'stop' : 'warning', found }
}
