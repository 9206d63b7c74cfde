import type { Caseworker, Roll } from '../../../../platform/sealing/index.ts'
import type { OpenKeys } from '../keys/open-keys.ts'
import type { Ask, Unlocked } from '../unlocked.ts'
import type { DeskData } from './desk-data.ts'
import type { Drafts } from './drafts.ts'
import type { Say } from './words.ts'

/** Draws one part of the desk. It is asked anew whenever it is shown. */
export type View = (desk: Desk) => HTMLElement | Promise<HTMLElement>

/** The page as its parts see it. */
export interface Desk {
  readonly say: Say
  readonly ask: Ask
  readonly drafts: Drafts
  /** What the server said last. */
  readonly data: DeskData
  /** None before the first caseworker has begun it. */
  readonly roll: Roll | undefined
  /** What the page brought: the words of publishing, and where other pages are. */
  readonly brought: Brought
  readonly isLocked: boolean
  /** Throws `locked`. */
  keys(): OpenKeys
  /** For those parts of testimony that are not of the desk. */
  unlocked(): Unlocked
  unlock(caseworker: Caseworker): Promise<void>
  lock(): void
  /** Asks the server for everything again and holds the roll against the one seen before. */
  load(): Promise<void>
  /** Shows a view, and gives it the focus. */
  go(view: View): Promise<void>
  /** Back to all stories. */
  home(): Promise<void>
  /** Shows what there is to be shown first: keys to be made, the lock, or the stories. */
  start(): Promise<void>
  /** Says something to whoever cannot see the page change. */
  tell(sentence: string): void
  /** Kept until the desk locks, and forgotten then. */
  readonly memory: Map<string, unknown>
}

export interface Brought {
  words: Record<string, string>
  /** The sentences of publishing. */
  strings: Record<string, string>
  links: { together: string; seen: string; playbook: string; support: string }
  siteName: string
}
