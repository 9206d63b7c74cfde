import { dayOf, type Instant } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import type { SayProblem } from '../../../ui/index.ts'
import type { Demand } from '../../documents/index.ts'
import type { Fact, GroupFact } from '../endorsement.ts'
import { useMessages as useReportWords } from '../reporting/messages/index.ts'
import { useSayReport } from '../reporting/say-report.ts'
import { useMessages } from './messages/index.ts'

/** Why it is held, refused or withdrawn: a word of ours, or what somebody wrote. */
export function useReason(): (reason: string | null) => string {
  const t = useMessages()
  return (reason) => {
    const key = `desk.reason.${reason}`
    return useMessages.has(key) ? t(key) : (reason ?? '')
  }
}

/** What these forms can find wrong, beside what the form at the front door can. */
export function useSayDesk(): SayProblem {
  const t = useMessages()
  const sayReport = useSayReport()
  return (problem) => {
    const key = `desk.problem.${problem.code}`
    return useMessages.has(key) ? t(key) : sayReport(problem)
  }
}

/** A fact as it is read: a kind by its name, a day written out, a demand by its title. */
export function useFact(demands: readonly Demand[]) {
  const words = useReportWords()
  return (fact: Fact | GroupFact, value: string | null): string => {
    if (value === null) return '–'
    const key = `${fact}.${value}`
    if ((fact === 'kind' || fact === 'act') && useReportWords.has(key)) return words(key)
    if (fact === 'madeOn') return writeDay(value)
    if (fact !== 'asks') return value
    const ids = JSON.parse(value) as string[]
    return ids.map((id) => demands.find((one) => one.id === id)?.title ?? id).join('; ') || '–'
  }
}

const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })

/** “24 November 2026, 10:05”, in London. */
export function writeInstant(at: Instant): string {
  return `${writeDay(dayOf(at))}, ${london.format(new Date(at))}`
}

/** The words of the trail for what organisers do with endorsements; nothing for the acts of others. */
export function sayEndorsementsAct(act: string): string | undefined {
  const key = `act.${act}`
  return useMessages.has(key) ? useMessages()(key) : undefined
}
