import { z } from 'zod'
import { RECIPIENT_KINDS } from './addressee.ts'
import { frontMatterFaults, Source, type FrontMatterFault } from './front-matter.ts'

/** What a letter of the pack says about itself. Its text is Liquid, and goes out as plain text. */
export const LetterData = z.strictObject({
  title: z.string().trim().min(1),
  subject: z.string().trim().min(1).max(150),
  to: z.array(z.enum(RECIPIENT_KINDS)).min(1),
  asks: z.array(z.string()).default([]),
  sources: z.array(Source).default([]),
  reviewed: z.iso.date().optional(),
  /** Only in a translation: whether a speaker has checked it. */
  checked: z.boolean().optional(),
})
export type LetterData = z.infer<typeof LetterData>

const HINTS: Record<keyof LetterData, string> = {
  title: 'the name of the letter, for the people who look after the pack',
  subject: 'the subject line of the mail, at most 150 characters',
  to: `a list of whom it is for, of: ${RECIPIENT_KINDS.join(', ')}`,
  asks: 'a list of ids in _data/demands.yml',
  sources: 'a list of sources, each with title, url and on (a day such as 2026-05-02)',
  reviewed: 'the day somebody last checked it, such as 2026-05-02',
  checked: 'true once a speaker has checked the translation',
}

/** What a letter may say with `{{ … }}`. */
export const LETTER_VARIABLES = ['recipient', 'place', 'body', 'campaign', 'own_words', 'sign_off']

export function letterFaults(data: Record<string, unknown>): FrontMatterFault[] {
  const read = LetterData.safeParse(data)
  return read.success ? [] : frontMatterFaults(read.error, data, HINTS)
}
