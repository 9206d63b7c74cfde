import type { Day } from '../clock/index.ts'
import { currentLanguage, type Language } from './language.ts'

const formats = new Map<Language, Intl.DateTimeFormat>()
const numbers = new Map<Language, Intl.NumberFormat>()
const written = new Map<string, string>()

/** “24 November 2026”, in the language of the page. */
export function writeDay(day: Day, language: Language = currentLanguage()): string {
  const key = language + day
  let text = written.get(key)
  if (text === undefined) {
    let format = formats.get(language)
    if (!format) {
      const locale = language === 'en' ? 'en-GB' : language
      format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
      formats.set(language, format)
    }
    text = format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
    if (written.size > 5000) written.clear()
    written.set(key, text)
  }
  return text
}

/** “1,204”, in the digits of the language of the page. */
export function writeNumber(number: number, language: Language = currentLanguage()): string {
  let format = numbers.get(language)
  if (!format) {
    format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)
    numbers.set(language, format)
  }
  return format.format(number)
}
