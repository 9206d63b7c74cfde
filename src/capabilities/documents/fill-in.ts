import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../platform/messages/index.ts'
import { renderMarkdownTemplate, renderTemplate, type Rendered } from '../content/index.ts'
import type { DocumentParts } from './document-parts.ts'
import { useMessages, type DocumentMessages } from './messages/index.ts'
import { hereWords } from './words.ts'

export function messagesFor(language: string): DocumentMessages {
  return useMessages.in(languageOf(language))
}

export function languageOf(language: string): Language {
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}

/** All that a text of the pack may say with `{{ … }}`. */
export function valuesOf(parts: DocumentParts, t: DocumentMessages): Record<string, unknown> {
  const { campaign, publisher, url, here } = parts
  return {
    ...hereWords(here, t),
    campaign: { name: campaign, promoter: publisher.promoter ?? null },
    demands: parts.demands,
    site: { url, short: shortOf(url) },
    link: linkOf(parts),
  }
}

/** The text of a resource as it is filled in, still Markdown: what the motion builder lets people change. */
export function writtenText(parts: DocumentParts): string | undefined {
  const made = renderMarkdownTemplate(
    parts.resource.text.body,
    valuesOf(parts, messagesFor(parts.resource.text.lang)),
  )
  return made.ok
    ? made.text
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : undefined
}

/** The original in its own words, with what is said of the place in its language too. */
export function besideOf(parts: DocumentParts): Rendered {
  const { beside } = parts.resource
  if (!beside) return { ok: true, text: '' }
  const values = valuesOf(parts, messagesFor(beside.lang))
  const title = renderTemplate(String(beside.data['title']), values)
  const body = renderMarkdownTemplate(beside.body, values)
  if (!title.ok || !body.ok) return body
  return { ok: true, text: `## ${title.text}\n\n${body.text}` }
}

/** The page of the place, or of all that can be done. */
export function linkOf({ here, url, resource }: DocumentParts): string {
  const prefix =
    resource.text.lang === DEFAULT_LANGUAGE || !isLanguage(resource.text.lang)
      ? ''
      : `/${resource.text.lang}`
  return `${url}${prefix}${here ? `/near/${here.place.key}` : '/act'}`
}

export function shortOf(url: string): string {
  return url.replace(/^https?:\/\//, '')
}
