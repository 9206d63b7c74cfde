import { readMarkdown, writeHtml } from '../markdown/markdown.ts'
import type { Heading } from '../markdown/environment.ts'
import type { Linking } from './addresses.ts'
import { safeName } from './allowed.ts'
import { sayNewTabs } from './new-tabs.ts'
import { sanitize } from './sanitize.ts'
import { secureTokens } from './secure-tokens.ts'

export interface SafeHtml {
  html: string
  headings: Heading[]
}

/** Markdown of anybody's as HTML that may stand on a page of ours. */
export function safeMarkdown(text: string, linking: Linking): SafeHtml {
  const reading = readMarkdown(text)
  const isSafe = secureTokens(reading.tokens, linking)
  const html = isSafe ? writeHtml(reading) : sanitize(writeHtml(reading), linking)
  return { html: sayNewTabs(html, linking), headings: reading.headings.flatMap(asOnPage) }
}

/** The same for HTML. */
export function safeHtml(html: string, linking: Linking): string {
  return sayNewTabs(sanitize(html, linking), linking)
}

function asOnPage(heading: Heading): Heading[] {
  const id = safeName(heading.id)
  return id ? [{ ...heading, id }] : []
}
