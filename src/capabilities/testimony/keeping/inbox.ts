import type { Clock } from '../../../platform/clock/index.ts'
import {
  currentKey,
  requireInboxKey,
  Roll,
  SealingError,
  type InboxKey,
} from '../../../platform/sealing/index.ts'
import type { InboxAnswer } from '../wire/index.ts'
import { listKeys, listRoll } from './queries-keys.ts'
import type { TestimonyDb } from './queries.ts'

/** The roll and its keys, each checked: what does not hold is as if it were not there. */
export interface Keyring {
  roll: Roll | undefined
  keys: InboxKey[]
}

// A roll is checked signature by signature, so the last one of each campaign is kept until it goes on.
const rolls = new Map<string, { text: string; roll: Promise<Roll> }>()

export async function readRoll(db: TestimonyDb, campaignId: string): Promise<Roll | undefined> {
  const entries = await listRoll(db, campaignId)
  if (entries.length === 0) return undefined
  const text = JSON.stringify(entries)
  const known = rolls.get(campaignId)
  if (known?.text === text) return known.roll
  const roll = Roll.read(entries)
  rolls.set(campaignId, { text, roll })
  return roll
}

/** The roll where it holds. One that is broken is as if there were none: it opens nothing and shows nothing. */
export const readSoundRoll = (db: TestimonyDb, campaignId: string): Promise<Roll | undefined> =>
  readRoll(db, campaignId).catch(asNone)

export async function readKeyring(db: TestimonyDb, campaignId: string): Promise<Keyring> {
  const roll = await readSoundRoll(db, campaignId)
  if (!roll) return { roll, keys: [] }
  return { roll, keys: (await listKeys(db, campaignId)).flatMap((key) => checked(key, roll)) }
}

function asNone(error: unknown): undefined {
  if (error instanceof SealingError) return undefined
  throw error
}

// To check a signature takes a millisecond and more, and each page for a story asks for the keys of all months kept.
const checkedFor = new WeakMap<Roll, Map<string, InboxKey[]>>()

function checked(key: unknown, roll: Roll): InboxKey[] {
  const known = checkedFor.get(roll) ?? new Map<string, InboxKey[]>()
  checkedFor.set(roll, known)
  const text = JSON.stringify(key)
  const found = known.get(text) ?? check(key, roll)
  known.set(text, found)
  return found
}

function check(key: unknown, roll: Roll): InboxKey[] {
  try {
    return [requireInboxKey(key, roll)]
  } catch (error) {
    if (error instanceof SealingError) return []
    throw error
  }
}

/** What stories are sealed to today; none while the inbox is closed. */
export async function openKey(
  { db, clock }: { db: TestimonyDb; clock: Clock },
  campaignId: string,
): Promise<InboxKey | undefined> {
  const { roll, keys } = await readKeyring(db, campaignId)
  return roll && currentKey({ today: clock.today(), keys, roll })
}

/** For a browser, which checks all of it again. */
export async function inboxAnswer(
  { db, clock }: { db: TestimonyDb; clock: Clock },
  campaignId: string,
  isSafe: boolean,
): Promise<InboxAnswer> {
  const today = clock.today()
  const { roll, keys } = await readKeyring(db, campaignId)
  const isOpen = isSafe && roll !== undefined && currentKey({ today, keys, roll }) !== undefined
  const month = today.slice(0, 7)
  return {
    campaign: campaignId,
    today,
    isOpen,
    roll: [...(roll?.entries ?? [])],
    keys: keys.filter(({ epoch }) => epoch.slice(0, 7) >= month),
  }
}
