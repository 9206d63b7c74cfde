import { wordsIn } from '../pack/config.ts'
import type { Contents } from '../pack/read-pack.ts'
import { textIn, type PackPage, type PackText } from '../page.ts'

/** A page as templates see it, `{{ page.title }}`: its front matter, and what Jekyll adds. */
export function pageDrop(page: PackPage, text: PackText): Record<string, unknown> {
  const { original } = page
  const slash = original.file.lastIndexOf('/')
  return {
    ...original.data,
    ...text.data,
    title: text.title,
    lang: text.lang,
    url: page.address,
    path: original.file,
    name: original.file.slice(slash + 1),
    dir: page.address.slice(0, page.address.lastIndexOf('/') + 1),
    content: text.body,
  }
}

export interface SiteParts {
  contents: Contents
  lang: string
  url: string
  now(): string
}

/** The site as templates see it. Its pages are gathered only when a template asks for them. */
export function siteDrop({ contents, lang, url, now }: SiteParts): Record<string, unknown> {
  const { config, data, book } = contents
  let pages: Record<string, unknown>[] | undefined
  const allPages = () => (pages ??= book.pages.map((page) => pageDrop(page, textIn(page, lang))))
  return Object.defineProperties(
    {
      ...config.all,
      ...wordsIn(config, lang),
      lang,
      url,
      baseurl: '',
      data,
    },
    {
      pages: { get: allPages, enumerable: true },
      time: { get: now, enumerable: true },
      html_pages: { get: allPages, enumerable: true },
    },
  )
}
