import {
  Holder,
  Inbox,
  type CaseworkerCard,
  type HolderCard,
  type Roll,
  type Wrap,
} from '../../../../platform/sealing/index.ts'
import { ROLL } from '../page/addresses.ts'
import type { Desk } from '../page/desk.ts'
import { makeAhead } from './make-ahead.ts'
import type { OpenKeys } from './open-keys.ts'

/** Lets somebody in: every month that is still kept is wrapped to her. */
export async function letIn(desk: Desk, card: CaseworkerCard): Promise<void> {
  const keys = desk.keys()
  const roll = await keys.roll.add(card, keys.caseworker)
  await send(desk, roll, await wrapsFor(keys, roll, card.id))
}

/** Puts a printed code on the roll, which opens every month from then on, and those that are still kept. */
export async function addHolder(desk: Desk, card: HolderCard): Promise<void> {
  const keys = desk.keys()
  const roll = await keys.roll.addHolder(card, keys.caseworker)
  await send(desk, roll, await wrapsFor(keys, roll, card.id))
}

/** Takes somebody off, and begins new months at once, which she cannot open. */
export async function takeOff(desk: Desk, id: string): Promise<void> {
  const keys = desk.keys()
  await send(desk, await keys.roll.remove(id, keys.caseworker), [])
  await makeAhead(desk)
}

async function send(desk: Desk, roll: Roll, wraps: Wrap[]): Promise<void> {
  const entry = roll.entries.at(-1)
  try {
    await desk.ask(ROLL, { method: 'POST', body: { entry, wraps } })
  } finally {
    // Also when another caseworker was quicker: the next try then begins from what she did.
    await desk.load().catch(() => {})
  }
}

/** What she who lets in cannot open herself, she cannot hand on. */
export async function wrapsFor(keys: OpenKeys, roll: Roll, member: string): Promise<Wrap[]> {
  const wraps: Wrap[] = []
  for (const { epoch } of keys.keys) {
    if (!keys.has(epoch)) continue
    wraps.push(await (await keys.open(epoch)).wrapFor(roll, member))
  }
  return wraps
}

/** Whose printed code this is: that of a holder who is on the roll, or of nobody. Throws `badCode`. */
export async function holderOf(keys: OpenKeys, typed: string): Promise<string | undefined> {
  const holder = await Holder.read(typed)
  const current = keys.current() ?? keys.keys[0]
  if (!current) return undefined
  const inbox = await keys.open(current.epoch)
  const holders = keys.roll.members.filter(({ kind }) => kind === 'holder')
  for (const { id } of holders) {
    // Wrapped to her as she is on the roll, so this opens only what the real files open.
    const { file } = await inbox.wrapFor(keys.roll, id)
    const opened = await Inbox.open(current, file, holder).catch(() => undefined)
    if (opened) return id
  }
  return undefined
}
