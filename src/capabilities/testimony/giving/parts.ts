import type { Context } from 'hono'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Env } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/messages/index.ts'
import type { Challenge, Proving } from '../../../platform/proof/index.ts'
import type { NavLink } from '../../../ui/index.ts'
import type { GivenStory } from './answers.ts'

/** Why a story that was sent in the clear could not be sealed here; nothing of it was kept. */
export type NotSealed =
  | 'closed'
  | 'tooLong'
  | 'proofMissing'
  | 'proofWrong'
  | 'proofOld'
  | 'proofUsed'

/** Makes a receipt, seals in memory, keeps what is sealed, and forgets the receipt. */
export type SealHere = (given: {
  story: GivenStory
  proving: Proving
}) => Promise<{ ok: true; receipt: string } | { ok: false; code: NotSealed }>

export interface GivingParts {
  clock: Clock
  /** A challenge for a story; the one that was in the form, where it was met. */
  challenge(typed?: Proving): Promise<Challenge>
  /** Whether there is a key to seal to today, and the page came in a way that nobody could change. */
  isOpen(c: Context<Env>): Promise<boolean>
  sealHere: SealHere
  /** Where help is: the pack's page, and pages of it that fit. */
  helpHref: string
  help?(language: Language): NavLink[]
  /** Bodies near here, to choose from while typing. */
  bodyNames?(): string[]
}
