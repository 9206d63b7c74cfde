import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../messages/index.ts'

interface Located {
  language: Language
  /** The path without its language, `/act` of `/ar/act`. */
  path: string
}

/** Every language but the default has its own addresses: `/ar/act`. There is no negotiation and no cookie. */
export function locate(path: string): Located {
  const [, first = ''] = path.split('/', 2)
  if (!isLanguage(first) || first === DEFAULT_LANGUAGE) return { language: DEFAULT_LANGUAGE, path }
  return { language: first, path: path.slice(first.length + 1) || '/' }
}

/** Puts the language in front of an address of this site; addresses of others stay as they are. */
export function linkIn(language: Language, path: string): string {
  if (language === DEFAULT_LANGUAGE || !path.startsWith('/')) return path
  return `/${language}${path}`
}
