import {
  currentKey,
  requireInboxKey,
  Roll,
  type InboxKey,
} from '../../../../platform/sealing/index.ts'

/** The keys that a caseworker of this roll has signed. One that is not so was put there by nobody we know. */
export function readKeys(given: readonly unknown[], roll: Roll) {
  const keys: InboxKey[] = []
  let refused = 0
  for (const one of given) {
    try {
      keys.push(requireInboxKey(one, roll))
    } catch {
      refused += 1
    }
  }
  return { keys, refused }
}

/** Until which month stories can come in without anyone unlocking. None: the inbox is closed today. */
export function openUntil(keys: InboxKey[], roll: Roll, today: string): string | undefined {
  const isOpenOn = (day: string): boolean => currentKey({ today: day, keys, roll }) !== undefined
  if (!isOpenOn(today)) return undefined
  const later = [...new Set(keys.map(({ epoch }) => epoch.slice(0, 7)))].toSorted()
  let until = today.slice(0, 7)
  for (const month of later) if (month > until && isOpenOn(`${month}-01`)) until = month
  return until
}
