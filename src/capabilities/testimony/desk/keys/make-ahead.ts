import { Inbox, openAhead } from '../../../../platform/sealing/index.ts'
import { KEYS } from '../page/addresses.ts'
import type { Desk } from '../page/desk.ts'
import { codeOf } from '../page/problem.ts'

/**
 * Makes the keys of this month and three ahead that are not there, or that somebody who has gone could open.
 * Each is sent by itself: a line that breaks leaves those behind it for the next unlock.
 */
export async function makeAhead(desk: Desk): Promise<void> {
  const keys = desk.keys()
  const epochs = openAhead({ today: desk.data.today, keys: [...keys.keys], roll: keys.roll })
  if (epochs.length === 0) return
  desk.tell(desk.say('keys.making', { count: epochs.length }))
  for (const epoch of epochs) {
    const made = await Inbox.make(keys.roll, epoch, keys.caseworker)
    const isNew = await desk
      .ask(KEYS, { method: 'POST', body: made })
      .then(() => true)
      .catch((error: unknown) => {
        // Another caseworker unlocked at the same time and made it.
        if (codeOf(error) === 'conflict') return false
        throw error
      })
    if (!isNew) break
  }
  await desk.load()
  desk.tell(desk.say('keys.made'))
}
