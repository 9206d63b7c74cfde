import {
  writeDay,
  isLanguage,
  DEFAULT_LANGUAGE,
  type Language,
} from '../../platform/messages/index.ts'
import {
  directionOf,
  readMarkdown,
  renderMarkdownTemplate,
  renderTemplate,
  type PackText,
  type Rendered,
  type TemplateProblem,
} from '../content/index.ts'
import { imprintOf, type Publisher } from './imprint.ts'
import { useMessages, type DocumentMessages } from './messages/index.ts'
import type { Block, Document } from './model/document.ts'
import { paperOf, type Paper } from './model/kinds.ts'
import { qrCode } from './model/qr-code.ts'
import { readBlocks, TooMuch } from './model/read-blocks.ts'
import { clean, settle } from './model/read-line.ts'
import type { Demand } from './pack/demands.ts'
import { reviewDay, type Resource } from './pack/resource.ts'
import { hereWords, type Here } from './words.ts'

export interface DocumentParts {
  resource: Resource
  here: Here | undefined
  demands: Demand[]
  campaign: string
  publisher: Publisher
  colour: string
  /** The public address, without a slash at the end. */
  url: string
  today: string
  paper?: Paper | undefined
  /** The text in the stead of the pack's: what somebody has made of it on the page. Markdown without Liquid. */
  written?: { title: string; text: string } | undefined
}

export type Made =
  | { ok: true; document: Document }
  | { ok: false; problem: Pick<TemplateProblem, 'code' | 'message' | 'line'> }

// A text of the pack has up to 1 MB; what becomes of it is read by people.
const MOST_CHARACTERS = 200_000

/** Fills in a resource for a place: the one source of every form it has. */
export function makeDocument(parts: DocumentParts): Made {
  const { resource } = parts
  const t = messagesFor(resource.text.lang)
  const values = valuesOf(parts, t)
  const text = parts.written
    ? { ok: true as const, text: parts.written.text }
    : renderMarkdownTemplate(resource.text.body, values)
  if (!text.ok) return text
  const title = parts.written
    ? { ok: true as const, text: parts.written.title }
    : renderTemplate(resource.data.title, values)
  if (!title.ok) return title
  const summary = renderTemplate(resource.data.summary, values)
  if (!summary.ok) return summary
  const beside = besideOf(parts)
  if (!beside.ok) return beside
  if (text.text.length + beside.text.length > MOST_CHARACTERS) return tooMuch
  try {
    const words = { title: oneLine(title.text), summary: oneLine(summary.text) }
    return {
      ok: true,
      document: documentOf(parts, t, { ...words, text: text.text, beside: beside.text }),
    }
  } catch (error) {
    if (error instanceof TooMuch || error instanceof RangeError) return tooMuch
    throw error
  }
}

const tooMuch: Made = {
  ok: false,
  problem: { code: 'limit', line: 1, message: 'The document becomes larger than one can be.' },
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

export function messagesFor(language: string): DocumentMessages {
  return useMessages.in(languageOf(language))
}

export function languageOf(language: string): Language {
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}

function valuesOf(parts: DocumentParts, t: DocumentMessages): Record<string, unknown> {
  const { campaign, publisher, url, here } = parts
  return {
    ...hereWords(here, t),
    campaign: { name: campaign, promoter: publisher.promoter ?? null },
    demands: parts.demands,
    site: { url, short: shortOf(url) },
    link: linkOf(parts),
  }
}

function documentOf(
  parts: DocumentParts,
  t: DocumentMessages,
  words: { title: string; summary: string; text: string; beside: string },
): Document {
  const { resource, url } = parts
  const { kind } = resource.data
  const { lang } = resource.text
  const direction = directionOf(lang)
  const link = linkOf(parts)
  const blocks = readBlocks(readMarkdown(words.text).tokens, {
    direction,
    isClauses: kind === 'motion',
    address: (href) => (href.startsWith('/') ? url + href : href),
  })
  return {
    name: resource.name,
    kind,
    language: lang,
    direction,
    title: settle(words.title, direction),
    summary: settle(words.summary, direction),
    paper: parts.paper ?? resource.data.paper ?? paperOf(kind),
    colour: parts.colour,
    campaign: clean(parts.campaign),
    blocks: [...blocks, ...footOf(parts, t), ...besideBlocks(parts, words.beside)],
    sources: resource.data.sources,
    imprint: imprintOf(parts.publisher, t).map(clean),
    cautions: cautionsOf(parts, t),
    link: { url: link, short: shortOf(url), label: t('link.label'), code: qrCode(link) },
    words: {
      sources: t('sources'),
      notes: t('notes'),
      page: t('page', { page: '{page}', pages: '{pages}' }),
    },
  }
}

/** The original in its own words, with what is said of the place in its language too. */
function besideOf(parts: DocumentParts): Rendered {
  const { beside } = parts.resource
  if (!beside) return { ok: true, text: '' }
  const values = valuesOf(parts, messagesFor(beside.lang))
  const title = renderTemplate(String(beside.data['title']), values)
  const body = renderMarkdownTemplate(beside.body, values)
  if (!title.ok || !body.ok) return body
  return { ok: true, text: `## ${title.text}\n\n${body.text}` }
}

function besideBlocks({ resource, url }: DocumentParts, text: string): Block[] {
  const { beside } = resource
  if (!beside) return []
  const direction = directionOf(beside.lang)
  const address = (href: string): string => (href.startsWith('/') ? url + href : href)
  const content = readBlocks(readMarkdown(text).tokens, { direction, isClauses: false, address })
  return [{ kind: 'pageBreak' }, { kind: 'beside', language: beside.lang, direction, content }]
}

/** At the foot of what a body may pass: where to say that it did. */
function footOf({ resource, here, url }: DocumentParts, t: DocumentMessages): Block[] {
  const { kind, body } = resource.data
  if (kind !== 'motion' && kind !== 'statement') return []
  const query = new URLSearchParams({
    ...(body && { kind: body }),
    ...(here && { place: here.place.key }),
    text: resource.name,
  })
  const address = `${url}/passed?${query}`
  const label = t('passed', { address: `${shortOf(url)}/passed` })
  return [{ kind: 'qr', url: address, label, code: qrCode(address) }]
}

function cautionsOf({ resource, today }: DocumentParts, t: DocumentMessages): string[] {
  const language = languageOf(resource.text.lang)
  const day = reviewDay(resource.data)
  return [
    ...(day < today ? [t('caution.old', { day: writeDay(day, language) })] : []),
    ...(isUnchecked(resource.text) ? [t('caution.unchecked')] : []),
  ]
}

function isUnchecked({ isChecked }: PackText): boolean {
  return !isChecked
}

function linkOf({ here, url, resource }: DocumentParts): string {
  const prefix =
    resource.text.lang === DEFAULT_LANGUAGE || !isLanguage(resource.text.lang)
      ? ''
      : `/${resource.text.lang}`
  return `${url}${prefix}${here ? `/near/${here.place.key}` : '/act'}`
}

function shortOf(url: string): string {
  return url.replace(/^https?:\/\//, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
