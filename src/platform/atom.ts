import type { Instant } from './clock/index.ts'

export interface AtomEntry {
  /** Where it can be read: a whole address, that stays. */
  address: string
  title: string
  text: string
  language: string
  updated: Instant
}

interface Feed {
  title: string
  /** Where the feed itself and the page of the same things are, whole addresses. */
  self: string
  page: string
  language: string
  /** When it last changed, of a feed without entries. */
  since: Instant
  entries: readonly AtomEntry[]
}

const MOST = 50

/** The newest of something as Atom, RFC 4287. Its words are text, never markup. */
export function atomFeed({ title, self, page, language, since, entries }: Feed): string {
  const newest = entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), since)
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(page)}</id><title>${escaped(title)}</title>`,
    `<updated>${newest}</updated>`,
    `<author><name>${escaped(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.slice(0, MOST).map(entryOf),
    '</feed>\n',
  ].join('')
}

function entryOf({ address, title, text, language, updated }: AtomEntry): string {
  return [
    `<entry xml:lang="${escaped(language)}">`,
    `<id>${escaped(address)}</id><title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<content type="text">${escaped(text)}</content>`,
    '</entry>',
  ].join('')
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!)
