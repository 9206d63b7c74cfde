export { weekOf } from '../../../../platform/clock/index.ts'

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `2026-05` as people write it: May 2026. What is not a month stays as it is. */
export function writeMonth(month: string): string {
  return /^\d{4}-\d\d$/.test(month) ? MONTHS.format(new Date(`${month}-01T00:00:00Z`)) : month
}

/** Whole months from one to another; negative when it is over. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}
