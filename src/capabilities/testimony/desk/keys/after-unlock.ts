import { Roll, SealingError, type Caseworker } from '../../../../platform/sealing/index.ts'
import type { Desk } from '../page/desk.ts'
import type { Session } from '../page/session.ts'
import { makeAhead } from './make-ahead.ts'
import { ROLL } from '../page/addresses.ts'

/**
 * What each unlock does: the first caseworker begins the roll; keys are made for this month and three ahead;
 * what was being written is brought back.
 */
export async function afterUnlock(
  desk: Desk,
  session: Session,
  caseworker: Caseworker,
): Promise<void> {
  await desk.load()
  if (!desk.roll) await begin(desk, caseworker)
  const isOn = desk.roll?.caseworkers.some(({ id }) => id === caseworker.card.id)
  if (!isOn) {
    caseworker.clear()
    throw new SealingError('notOnTheRoll')
  }
  session.hold(caseworker)
  await session.drafts.unlock(caseworker)
  await makeAhead(desk)
}

async function begin(desk: Desk, caseworker: Caseworker): Promise<void> {
  const { campaign } = desk.data
  const roll = await Roll.begin(campaign, caseworker)
  await desk.ask(ROLL, { method: 'POST', body: { entry: roll.entries[0], wraps: [] } })
  await desk.load()
}
