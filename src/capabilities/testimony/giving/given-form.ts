import { z } from 'zod'
import { ProofFields } from '../../../platform/proof/index.ts'
import { ASKED_USES, SPEAKERS, TOLD_FIELDS, type Answers } from './answers.ts'

const Line = z.string().trim().max(200).optional()

/** The one form of those whose browser runs no script. */
export const GivenForm = z.object({
  words: z.string().trim().min(1).max(60_000),
  body: Line,
  month: z
    .string()
    .regex(/^(0[1-9]|1[0-2])$/)
    .optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  area: Line,
  speaker: z.enum(SPEAKERS),
  uses: z.array(z.enum(ASKED_USES)).default([]),
  toldOne: Line,
  toldTwo: Line,
  toldThree: Line,
  ...ProofFields,
})
export type GivenForm = z.infer<typeof GivenForm>

export function answersOf(given: GivenForm): Answers {
  const { words, body = '', area = '', speaker, uses, month, year } = given
  return {
    words,
    body,
    area,
    speaker,
    uses,
    month: month && year ? `${year}-${month}` : '',
    told: TOLD_FIELDS.map((name) => given[name] ?? ''),
  }
}
