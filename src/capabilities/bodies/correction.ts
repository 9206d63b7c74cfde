import { z } from 'zod'
import type { Day } from '../../platform/clock/index.ts'

/**
 * “Tell us this is wrong”: what someone wrote about a fact. It has no place for who they are, for the desk
 * does not need to know.
 */
export interface Correction {
  id: string
  bodyId: string | null
  fact: CorrectedFact
  text: string
  createdOn: Day
  handledOn: Day | null
  handledBy: string | null
  decision: 'accepted' | 'dismissed' | null
  reason: string | null
}

export const correctedFacts = [
  'name',
  'address',
  'contact',
  'person',
  'area',
  'distance',
  'other',
] as const
export type CorrectedFact = (typeof correctedFacts)[number]

export const NewCorrection = z.object({
  body: z.string().trim().max(100).optional(),
  fact: z.enum(correctedFacts),
  text: z.string().trim().min(3).max(600),
  // A field people do not see and machines fill in.
  website: z.string().max(200).optional(),
})

export const Dismissal = z.object({ reason: z.string().trim().min(3).max(300) })
