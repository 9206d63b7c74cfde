import type { Child } from 'hono/jsx'
import type { AnyDb } from '../../platform/db/index.ts'
import type { Language } from '../../platform/messages/index.ts'
import type { RecipientKind } from './addressee.ts'

/** What a letter needs to know of the action it belongs to. */
export interface LetterAction {
  id: string
  title: string
  to: readonly RecipientKind[]
  /** The name of its letter; an action of another kind has none. */
  template: string | undefined
}

/** What a letter is counted by; nothing of who wrote it. */
export interface SentAbout {
  campaignId: string
  actionId: string
  placeKey: string
  councilCode: string
  bodyId: string
}

/** Actions stand above letters, so the app hands these in. */
export interface LetterActions {
  find(id: string, language: Language): LetterAction | undefined
  /** Counts one that was sent from here, in the transaction that confirms it. */
  count(trx: AnyDb, about: SentAbout): Promise<void>
  /** The form that says “I sent it”, made anew each time so that each counts once. */
  doneForm(about: { actionId: string; placeKey: string; bodyId: string }, language: Language): Child
}
