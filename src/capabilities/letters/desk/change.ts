import { MOVES, type LetterState } from '../life/life.ts'
import type { SentLetter } from '../life/sent-letter.ts'

/** What an organiser can do with a letter. `arrive`: she has asked, and it is there. */
export const CHANGES = ['retry', 'release', 'arrive', 'hold', 'stop'] as const
export type Change = (typeof CHANGES)[number]

/** Of many letters at once: what is decided about each by itself is left out. */
export const MANY_CHANGES = ['retry', 'release', 'stop'] as const satisfies readonly Change[]
export type ManyChange = (typeof MANY_CHANGES)[number]

const FROM: Record<Change, readonly LetterState[]> = {
  retry: MOVES.retry.from,
  release: MOVES.release.from,
  arrive: ['possiblySent'],
  hold: ['confirmed', 'queued'],
  stop: MOVES.stop.from,
}

export type Changing = Pick<SentLetter, 'state' | 'writerId' | 'confirmedAt' | 'scrubbedAt'>

/**
 * What is gone cannot be sent, and what nobody confirmed must not be: undoing a stop is no way round that. Of a joint
 * letter that gathers or was stopped the letters in it are what can be sent.
 */
export function canChange(letter: Changing, change: Change): boolean {
  if (!FROM[change].includes(letter.state)) return false
  if (letter.scrubbedAt !== null) return false
  const isJoint = letter.writerId === null
  if (change === 'hold') return !(isJoint && letter.state === 'confirmed')
  if (change !== 'retry' && change !== 'release') return true
  return isJoint ? letter.state !== 'stopped' : letter.confirmedAt !== null
}

export function changesFrom(state: LetterState): ManyChange[] {
  return MANY_CHANGES.filter((change) => FROM[change].includes(state))
}

/** It may be there already, and whoever sends it again may send it twice. */
export function mayArriveTwice(state: LetterState, change: Change): boolean {
  return change === 'retry' && state === 'possiblySent'
}
