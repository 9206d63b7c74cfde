import type { AnyDb } from '../../../platform/db/index.ts'
import { requireInboxKey } from '../../../platform/sealing/index.ts'
import { Refusal } from './answer.ts'
import { readRoll } from './inbox.ts'
import * as keys from './queries-keys.ts'

interface Made {
  campaignId: string
  key: unknown
  wraps: { epoch: string; member: string; file: Uint8Array }[]
}

/** Keeps a new inbox key, wrapped to everybody on the roll as it is now; one made under an older roll is `conflict`. */
export async function keepKey(db: AnyDb, { campaignId, key: given, wraps }: Made): Promise<void> {
  const roll = await readRoll(db, campaignId)
  if (!roll) throw new Refusal('notOnTheRoll')
  const key = requireInboxKey(given, roll)
  if (key.rollLength !== roll.entries.length) throw new Refusal('conflict')
  const isWhole =
    wraps.length === roll.members.length &&
    roll.members.every(({ id }) =>
      wraps.some(({ member, epoch }) => member === id && epoch === key.epoch),
    )
  if (!isWhole) throw new Refusal('notReadable')
  await db.transaction().execute(async (trx: AnyDb) => {
    const { epoch } = key
    if (!(await keys.addKey(trx, { campaignId, epoch, key: JSON.stringify(key) }))) {
      throw new Refusal('conflict')
    }
    await keys.addWraps(
      trx,
      wraps.map((wrap) => ({ ...wrap, campaignId })),
    )
  })
}
