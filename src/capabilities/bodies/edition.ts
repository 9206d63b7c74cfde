import { daysBetween, type Day } from '../../platform/clock/index.ts'

/** Publishers bring out a new edition every three months; one older than this has been missed. */
const OLD_AFTER_DAYS = 100

export function editionAge(asOf: Day, today: Day) {
  const days = Math.max(0, daysBetween(asOf, today))
  return { days, isOld: days > OLD_AFTER_DAYS }
}
