import type { Published } from './read-published.ts'

interface Feed {
  title: string
  /** Where the feed itself and the page of stories are, whole addresses. */
  self: string
  page: string
  language: string
  stories: readonly Published[]
  addressOf(story: Published): string
}

const MOST = 50

/** The published stories as Atom: RFC 4287. A time in it is the first of a month, for no page says the day. */
export function atomFeed({ title, self, page, language, stories, addressOf }: Feed): string {
  const entries = stories.slice(0, MOST).map((story) => {
    const address = addressOf(story)
    return [
      `<entry xml:lang="${escaped(story.language)}">`,
      `<id>${escaped(address)}</id><title>${escaped(story.title)}</title>`,
      `<updated>${startOf(story.month)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
      `<content type="text">${escaped(story.paragraphs.join('\n\n'))}</content>`,
      '</entry>',
    ].join('')
  })
  const newest = stories.map(({ month }) => month).reduce((a, b) => (a > b ? a : b), '2026-01')
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(page)}</id><title>${escaped(title)}</title>`,
    `<updated>${startOf(newest)}</updated>`,
    `<author><name>${escaped(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('')
}

const startOf = (month: string): string => `${month}-01T00:00:00Z`

const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!)
