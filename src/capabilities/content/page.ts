import type { Fault } from './fault.ts'

/** A text of the pack as it was written: an original, or a translation that stands beside one. */
export interface PackText {
  file: string
  lang: string
  /** The front matter. */
  data: Record<string, unknown>
  title: string
  body: string
  /** The line of the file on which the body begins. */
  bodyLine: number
  /** A speaker of the language checked it. An original needs no check. */
  isChecked: boolean
  faults: Fault[]
}

/** A file and its translations. */
export interface PackFile {
  /** The name without folder, language and ending: `write-to-trust` of `actions/write-to-trust.md`. */
  name: string
  original: PackText
  translations: Record<string, PackText>
}

export interface PackPage extends PackFile {
  /** Where it is, as Jekyll would have it: `/campaign/take-action.html`. */
  address: string
  /** The `section` of its front matter, or the folder it is in. Its pages follow each other by ordinal. */
  section: string
  ordinal: number | undefined
  redirectFrom: string[]
}

/** A page in the language asked for or, where it has none, in its own. */
export interface PageInLanguage {
  page: PackPage
  text: PackText
  lang: string
  dir: 'ltr' | 'rtl'
  /** False when the page has no translation and its own language is shown instead. */
  isInLanguage: boolean
}

export function textIn(file: PackFile, lang: string): PackText {
  return file.original.lang === lang ? file.original : (file.translations[lang] ?? file.original)
}
