import { z } from 'zod'
import { Line } from '../../../platform/forms/index.ts'
import type { Endorsement } from '../endorsement.ts'
import { isPossible, type Move } from '../life.ts'

/** What an organiser can decide, each under its own address. */
export const DECISIONS = {
  approval: 'approve',
  release: 'release',
  holding: 'hold',
  refusal: 'refuse',
  reopening: 'reopen',
  withdrawal: 'withdraw',
  restoration: 'restore',
} as const satisfies Record<string, Move>
export type Decision = keyof typeof DECISIONS

const WITH_REASON: readonly Decision[] = ['holding', 'refusal', 'withdrawal', 'restoration']

export const decisionNames = Object.keys(DECISIONS) as Decision[]

type Standing = Pick<Endorsement, 'state' | 'confirmedAt'>

export function decisionsFor({ state }: Standing): Decision[] {
  return decisionNames.filter((decision) => isPossible(state, DECISIONS[decision]))
}

/** One whose contact never answered goes on the list only with a sentence about how else it was checked. */
export function needsReason({ confirmedAt }: Standing, decision: Decision): boolean {
  return WITH_REASON.includes(decision) || (decision === 'approval' && confirmedAt === null)
}

/** What is public is amended, and what it was stays readable; what waits is mended. */
export const moveFor = ({ state }: Pick<Endorsement, 'state'>) =>
  isPossible(state, 'amend') ? 'amend' : 'mend'

export const Decided = z.object({
  reason: Line.pipe(z.string().min(3).max(300)).optional(),
  /** How many events there were on the page that was decided from. */
  seen: z.coerce.number().int().min(1).optional(),
})
export type Decided = z.infer<typeof Decided>
