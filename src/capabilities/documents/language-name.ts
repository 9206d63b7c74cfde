import { isLanguage, languages } from '../../platform/messages/index.ts'

/** What a language calls itself, where it is one that the site speaks; else its code. */
export function languageName(code: string): string {
  if (isLanguage(code)) return languages[code].name
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
}
