import { safeMarkdown, type Linking } from './safety/index.ts'
import { linkWords } from './words.ts'

interface Options {
  lang: string
  link?: (path: string) => string
}

/** A text that is not a page of the pack, an organiser's or a front matter's, as safe HTML. */
export function renderMarkdown(text: string, { lang, link = (path) => path }: Options): string {
  const linking: Linking = {
    from: '/',
    link,
    file: (path) => path,
    target: (path) => ({ kind: 'page', path }),
    words: linkWords(lang),
  }
  return safeMarkdown(text, linking).html
}
