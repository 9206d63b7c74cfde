import type { Clock } from '../../platform/clock/index.ts'
import type { Pack } from '../content/index.ts'
import type { LetterActions } from '../letters/index.ts'
import { doingToken } from './doing-token.ts'
import { findAction } from './pack-actions.ts'
import { DoneForm } from './views-doing.tsx'

interface Parts extends Pick<LetterActions, 'count'> {
  pack: Pack
  clock: Clock
  secret: string
}

/** What letters are lent of actions. */
export function letterActions({ pack, clock, secret, count }: Parts): LetterActions {
  return {
    find(id, language) {
      const action = findAction(pack, id, language)
      if (!action) return undefined
      const { title, to, kind, template } = action
      return { id, title, to, template: kind === 'letter' ? template : undefined }
    },
    count,
    doneForm({ actionId, placeKey, bodyId }, language) {
      const action = findAction(pack, actionId, language)
      const token = doingToken(secret, actionId, clock.now())
      return action && <DoneForm {...{ action, token, placeKey, bodyId }} />
    },
  }
}
