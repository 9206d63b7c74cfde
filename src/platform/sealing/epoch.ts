import type { InboxKey } from './inbox.ts'
import type { Roll } from './roll.ts'

/** How many months after this one have their keys made already. */
export const MONTHS_AHEAD = 3

export const monthOf = (epochOrDay: string): string => epochOrDay.slice(0, 7)

const roundOf = (epoch: string): number => Number(epoch.slice(8))

export function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const whole = year * 12 + number - 1 + count
  return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}`
}

interface State {
  today: string
  /** Checked already: `requireInboxKey`. */
  keys: InboxKey[]
  roll: Roll
}

/**
 * The epochs to be made at this unlock: this month and three ahead, where there is no key yet or where
 * somebody was taken off the roll after it was made.
 */
export function openAhead({ today, keys, roll }: State): string[] {
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, i) => addMonths(monthOf(today), i))
  return months.flatMap((month) => {
    if (currentIn(month, keys, roll)) return []
    return [`${month}.${(newestOf(keys, month)?.round ?? 0) + 1}`]
  })
}

/** What stories are sealed to today. None: the inbox is closed, and the page says where to turn. */
export function currentKey({ today, keys, roll }: State): InboxKey | undefined {
  return currentIn(monthOf(today), keys, roll)
}

/** Whether everything sealed in that month has run out, so that its keys and wraps are deleted. */
export function isExpired(epoch: string, today: string, months = 12): boolean {
  return addMonths(monthOf(epoch), months) < monthOf(today)
}

/**
 * A key from before a removal is passed over whatever its round: who was taken off could sign another of
 * that time, with the highest round there is.
 */
function currentIn(month: string, keys: InboxKey[], roll: Roll): InboxKey | undefined {
  return newestOf(
    keys.filter(({ rollLength }) => !roll.hasRemovalSince(rollLength)),
    month,
  )?.key
}

function newestOf(keys: InboxKey[], month: string): { key: InboxKey; round: number } | undefined {
  return keys
    .filter(({ epoch }) => monthOf(epoch) === month)
    .map((key) => ({ key, round: roundOf(key.epoch) }))
    .sort((one, other) => other.round - one.round)[0]
}
