import { currentLanguage, type Language } from '../../../../platform/messages/index.ts'

/** “May 2026”, in the language of the page. */
export function writeMonth(month: string, language: Language = currentLanguage()): string {
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
