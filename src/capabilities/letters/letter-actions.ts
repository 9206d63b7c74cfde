import type { Child } from 'hono/jsx'
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

/** Actions stand above letters, so the app hands these in. */
export interface LetterActions {
  find(id: string, language: Language): LetterAction | undefined
  /** The form that says “I sent it”, made anew each time so that each counts once. */
  doneForm(about: { actionId: string; placeKey: string; bodyId: string }, language: Language): Child
}
