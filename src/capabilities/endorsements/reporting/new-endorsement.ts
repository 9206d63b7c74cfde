import { z } from 'zod'
import { Line, Paragraphs } from '../../../platform/forms/index.ts'
import { ProofFields } from '../../../platform/proof/index.ts'
import { OwnEmail } from '../../letters/index.ts'
import { ACTS, GROUP_KINDS } from '../endorsement.ts'

const short = (most: number) => Line.pipe(z.string().min(2).max(most))

/** What a group tells us. Only what is marked so in `endorsement.ts` is ever shown to everybody. */
export const NewEndorsement = z.object({
  name: short(120),
  branch: short(120).optional(),
  kind: z.enum(GROUP_KINDS),
  area: short(80).optional(),
  act: z.enum(ACTS),
  madeOn: z.iso.date(),
  /** Whether the model text was passed as it is. */
  wording: z.enum(['model', 'own']).optional(),
  text: Paragraphs.pipe(z.string().min(10).max(20_000)).optional(),
  asks: z.array(z.string().max(80)).max(40),
  link: z.httpUrl().max(500).optional(),
  evidence: Paragraphs.pipe(z.string().max(600)).optional(),
  speaker: short(120).optional(),
  speakerAgrees: z.literal('yes').optional(),
  contactName: short(100),
  contactEmail: OwnEmail,
  website: z.string().optional(),
  ...ProofFields,
})
export type NewEndorsement = z.infer<typeof NewEndorsement>

/** What the foot of a motion says, in the address: the place, the kind of group, the model text. */
export const Prefilled = z.object({
  place: z.string().max(80).optional().catch(undefined),
  kind: z.enum(GROUP_KINDS).optional().catch(undefined),
  text: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .optional()
    .catch(undefined),
})
export type Prefilled = z.infer<typeof Prefilled>
