import { z } from 'zod'
import type { Instant } from '../clock/index.ts'
import type { Question } from './question.ts'

/** What a form carries to show that a person, or a device that took some trouble, sends it. */
export const ProofFields = {
  /** The challenge, as the page had it. */
  proof: z.string().max(1000).optional(),
  /** What the browser worked out. */
  proofWork: z.string().max(200).optional(),
  /** What a person typed, where no script ran. */
  proofAnswer: z.string().trim().max(200).optional(),
}

export type Proving = Partial<Record<keyof typeof ProofFields, string | undefined>>

/** Made anew for each form. Nothing of it is stored; the same form sent again with a fault keeps its own. */
export interface Challenge {
  token: string
  question: Question
}

/** A challenge that was met. */
export interface Proof {
  id: string
  by: 'work' | 'question'
  expiresAt: Instant
}
