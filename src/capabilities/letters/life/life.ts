/**
 * The life of a letter that is sent from here. After WriteToThem's queue: every state says what is known, and none
 * says more than that.
 *
 * - `written`: accepted, and nobody has yet shown that the e-mail address is theirs.
 * - `confirmed`: it is; the letter waits for others to sign it too.
 * - `held`: an organiser is to look at it first.
 * - `queued`: waits for its turn.
 * - `sending`: on the disk before the mail server is spoken to.
 * - `possiblySent`: found in `sending` after a crash. It is never sent again unasked.
 * - `sent`: the mail server took it. `delivered`: and two days later nothing had come back.
 * - `bounced`, `failed`: it came back; it was refused.
 * - `joined`: it went as a part of a joint letter. `stopped`, `lapsed`: it did not go.
 */
export const STATES = [
  'written',
  'confirmed',
  'held',
  'queued',
  'sending',
  'possiblySent',
  'sent',
  'delivered',
  'bounced',
  'failed',
  'joined',
  'stopped',
  'lapsed',
] as const
export type LetterState = (typeof STATES)[number]

interface MoveRule {
  from: readonly LetterState[]
  to: LetterState
}

/** What can happen to a letter, in which states, and what it is then. Nothing else can. */
export const MOVES = {
  confirm: { from: ['written'], to: 'confirmed' },
  lapse: { from: ['written'], to: 'lapsed' },
  join: { from: ['confirmed'], to: 'joined' },
  /** A joint letter that does not go lets its signers' letters go by themselves. */
  part: { from: ['joined'], to: 'confirmed' },
  queue: { from: ['confirmed'], to: 'queued' },
  hold: { from: ['confirmed', 'queued', 'sending'], to: 'held' },
  release: { from: ['held'], to: 'queued' },
  /** Released to where it was going when it was held: into a joint letter. */
  admit: { from: ['held'], to: 'confirmed' },
  begin: { from: ['queued'], to: 'sending' },
  putOff: { from: ['sending'], to: 'queued' },
  send: { from: ['sending', 'possiblySent'], to: 'sent' },
  lose: { from: ['sending'], to: 'possiblySent' },
  /** A backup cannot know what was sent after it was made. */
  doubt: { from: ['queued', 'sending'], to: 'possiblySent' },
  refuse: { from: ['sending'], to: 'failed' },
  settle: { from: ['sent'], to: 'delivered' },
  bounce: { from: ['sending', 'possiblySent', 'sent', 'delivered'], to: 'bounced' },
  retry: { from: ['possiblySent', 'bounced', 'failed', 'stopped'], to: 'queued' },
  stop: {
    from: ['written', 'confirmed', 'held', 'queued', 'possiblySent', 'bounced', 'failed'],
    to: 'stopped',
  },
} as const satisfies Record<string, MoveRule>
export type Move = keyof typeof MOVES

/** The state after it, or nothing when it cannot happen to such a letter. */
export function after(state: LetterState, move: Move): LetterState | undefined {
  const { from, to }: MoveRule = MOVES[move]
  return from.includes(state) ? to : undefined
}

/** Written letters that nobody confirmed are let go on the seventh day after. */
export const LAPSES_AFTER_DAYS = 7
/** A mail server that could not deliver says so within two days, as a rule. */
export const SETTLES_AFTER_DAYS = 2
/** Asked once: did they answer? */
export const ASKED_AFTER_DAYS = 14
/** The text, the name and the e-mail address are gone; that a letter was sent stays. */
export const SCRUBBED_AFTER_DAYS = 28

/** Letters that an organiser must look at, worst first. */
export const STUCK: readonly LetterState[] = ['possiblySent', 'failed', 'bounced', 'held']
/** Nothing more happens to these by itself, so what was personal in them may go. */
export const ENDED: readonly LetterState[] = ['delivered', 'joined', 'stopped', 'lapsed']
/** Those that count as sent. */
export const COUNTED: readonly LetterState[] = ['sent', 'delivered', 'joined']
