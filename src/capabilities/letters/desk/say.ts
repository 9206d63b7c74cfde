import type { Instant } from '../../../platform/clock/index.ts'
import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { useMessages } from '../messages/index.ts'
import { readReason } from './reason.ts'

/** Why a letter is where it is, and what there is to do about it. */
export function useReason(): (reason: string | null) => string {
  const t = useMessages()
  return (reason) => {
    if (!reason) return ''
    const { word, number } = readReason(reason)
    const key = `desk.reason.${word}`
    const said = useMessages.has(key) ? t(key) : t('desk.reason.unknown', { word })
    return number ? `${said} ${t('desk.reason.number', { number })}` : said
  }
}

const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })

/** “24 November 2026, 10:05”, in London. */
export function writeInstant(at: Instant): string {
  return `${writeDay(dayOf(at))}, ${london.format(new Date(at))}`
}

/** The words of the trail for what organisers do with letters; nothing for the acts of others. */
export function sayLettersAct(act: string): string | undefined {
  const key = `act.${act}`
  return useMessages.has(key) ? useMessages()(key) : undefined
}
