/**
 * What can happen to an endorsement. Nothing is public before a person at the desk has approved it, and what was
 * public is never edited or taken away without a trace: it is amended or withdrawn, with a day and a reason.
 *
 * - `reported`: somebody said it; the contact has not yet shown that the e-mail address is theirs.
 * - `confirmed`: they have; it waits for an organiser.
 * - `held`: something about it looks like spam; an organiser is to look twice.
 * - `published`: it counts, and is on the list and the map.
 * - `refused`: it was never shown. `withdrawn`: it does not count any more, and says so where it was.
 */
export const STATES = [
  'reported',
  'confirmed',
  'held',
  'published',
  'refused',
  'withdrawn',
] as const
export type EndorsementState = (typeof STATES)[number]

interface MoveRule {
  from: readonly EndorsementState[]
  /** Nothing: it stays in the state it is in. */
  to?: EndorsementState
}

export const MOVES = {
  confirm: { from: ['reported'], to: 'confirmed' },
  hold: { from: ['reported', 'confirmed'], to: 'held' },
  release: { from: ['held'], to: 'confirmed' },
  approve: { from: ['reported', 'confirmed', 'held'], to: 'published' },
  refuse: { from: ['reported', 'confirmed', 'held'], to: 'refused' },
  /** A refusal that was a mistake. */
  reopen: { from: ['refused'], to: 'confirmed' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  /** Taken back by whoever sent it in, before it was shown. */
  drop: { from: ['reported', 'confirmed', 'held'], to: 'refused' },
  /** A withdrawal that was a mistake. */
  restore: { from: ['withdrawn'], to: 'published' },
  /** Facts of what is waiting were mended before it is shown. */
  mend: { from: ['reported', 'confirmed', 'held'] },
  /** Facts of what is public were changed; what they were stays readable. */
  amend: { from: ['published'] },
} as const satisfies Record<string, MoveRule>
export type Move = keyof typeof MOVES

/** What everybody may read of its history. */
export const PUBLIC_MOVES: readonly Move[] = ['approve', 'amend', 'withdraw', 'restore']

/** Whether this can happen to an endorsement that is in this state. */
export function isPossible(state: EndorsementState, move: Move): boolean {
  const { from }: MoveRule = MOVES[move]
  return from.includes(state)
}

/** A report that its contact never confirmed is forgotten, whole; unless an organiser took it up. */
export const LAPSES_AFTER_DAYS = 30
/** After so long the name and address of a contact are gone from what was published. */
export const CONTACT_KEPT_DAYS = 365
/** And from what was refused or withdrawn, with the evidence. */
export const ENDED_KEPT_DAYS = 28
