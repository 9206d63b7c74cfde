import { z } from 'zod'
import { Line } from '../../../platform/forms/index.ts'
import { ProofFields } from '../../../platform/proof/index.ts'
import type { Addressee, RecipientKind } from '../addressee.ts'
import { OwnWords } from '../own-words.ts'

/** A few lines, such as an address on an envelope. */
const Lines = z.string().transform((text) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => Line.parse(line))
    .filter(Boolean)
    .join('\n'),
)

/**
 * Addresses of the health service. An employer may read what comes to them and what goes from them, and nobody who
 * works there should be found out by a letter: the reason is shown.
 */
const WORK_MAIL = /@(?:[\w-]+\.)*nhs\.(?:net|uk|scot|wales)$/i

/** An address of somebody's own. */
export const OwnEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .refine((email) => !WORK_MAIL.test(email), { params: { code: 'workMail' } })

/** What is asked for of somebody who sends a letter from here, and only here. */
export const NewWriting = z.object({
  words: OwnWords,
  name: Line.pipe(z.string().min(2).max(100)),
  email: OwnEmail,
  address: Lines.pipe(z.string().min(8).max(300)).optional(),
  /** Answers come to the letter's own address, and the campaign learns of them. */
  shareAnswer: z.literal('yes').optional(),
  /** Where many have written nearly the same: with others, or by itself. */
  joint: z.enum(['join', 'alone']).optional(),
  /** In a joint letter her name and ward are shown. */
  shareName: z.literal('yes').optional(),
  ...ProofFields,
  website: z.string().optional(),
})
export type NewWriting = z.infer<typeof NewWriting>

// By a convention of the House, Members act for their own constituents only, and ask for an address to know them by;
// councillors, whose casework is for their ward, do the same.
const NEEDS_ADDRESS: readonly RecipientKind[] = ['mp', 'councillor']

/** Whether a letter to one of these must say where the writer lives. */
export function needsAddress(addressees: readonly Pick<Addressee, 'kind'>[]): boolean {
  return addressees.some(({ kind }) => NEEDS_ADDRESS.includes(kind))
}

/** The letter as it goes: what was written, and who wrote it. */
export function signed(
  text: string,
  { name, address }: { name: string | null; address: string | null },
): string {
  return [text, [name, address].filter(Boolean).join('\n')].filter(Boolean).join('\n\n')
}
