export { addDays, dayOf, daysBetween, startOf, type Day, type Instant } from './day.ts'
export { clockStartingAt, stoppedClock, systemClock, type Clock, type SetClock } from './clock.ts'
export { addMonths, mondayAfter, weekOf } from './week.ts'
