import { z } from 'zod'
import type { LetterAnswer } from '../life/sent-letter.ts'

export const ANSWERS = ['yes', 'holding', 'no'] as const satisfies readonly LetterAnswer[]

/** One question a letter, each of which may be left open. */
export function answersTo(letters: readonly { id: string }[]) {
  const question = z.enum(ANSWERS).optional()
  return z.object(Object.fromEntries(letters.map(({ id }) => [id, question])))
}
