import type { Day } from '../clock/index.ts'

export interface LanguageFacts {
  /** Its name in itself, as the switch shows it. */
  name: string
  direction: 'ltr' | 'rtl'
  /** The day a speaker checked every string; until then each page says it was not. */
  checkedOn: Day | null
}

export const languages = {
  en: { name: 'English', direction: 'ltr', checkedOn: '2026-11-24' },
  ar: { name: 'العربية', direction: 'rtl', checkedOn: null },
} satisfies Record<string, LanguageFacts>

export type Language = keyof typeof languages

export const DEFAULT_LANGUAGE: Language = 'en'

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}

// A page is drawn in one go, without a single await, so the language it is drawn in can be held here.
let current: Language = DEFAULT_LANGUAGE

export function currentLanguage(): Language {
  return current
}

/** Calls `draw`, which must not await, in the given language. */
export function inLanguage<T>(language: Language, draw: () => T): T {
  const before = current
  current = language
  try {
    return draw()
  } finally {
    current = before
  }
}
