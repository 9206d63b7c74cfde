import type { Clock } from '../../platform/clock/index.ts'
import type { Pack } from '../content/index.ts'
import type { LetterActions } from '../letters/index.ts'
import { doingToken } from './doing-token.ts'
import { findAction } from './pack-actions.ts'
import { addSent } from './queries.ts'
import { DoneForm } from './views-doing.tsx'

/** What letters are lent of actions. */
export function letterActions(parts: { pack: Pack; clock: Clock; secret: string }): LetterActions {
  const { pack, clock, secret } = parts
  return {
    find(id, language) {
      const action = findAction(pack, id, language)
      if (!action) return undefined
      const { title, to, kind, template } = action
      return { id, title, to, template: kind === 'letter' ? template : undefined }
    },
    count: (trx, about) => addSent(trx, about),
    doneForm({ actionId, placeKey, bodyId }, language) {
      const action = findAction(pack, actionId, language)
      const token = doingToken(secret, actionId, clock.now())
      return action && <DoneForm {...{ action, token, placeKey, bodyId }} />
    },
  }
}
