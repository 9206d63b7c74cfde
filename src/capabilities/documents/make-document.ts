import {
  directionOf,
  readMarkdown,
  renderMarkdownTemplate,
  renderTemplate,
  type TemplateProblem,
} from '../content/index.ts'
import type { DocumentParts } from './document-parts.ts'
import { besideOf, linkOf, messagesFor, shortOf, valuesOf } from './fill-in.ts'
import { besideBlocks, cautionsOf, footOf } from './foot.ts'
import { imprintOf } from './imprint.ts'
import type { DocumentMessages } from './messages/index.ts'
import type { Document } from './model/document.ts'
import { paperOf } from './model/kinds.ts'
import { qrCode } from '../../platform/qr-code.ts'
import { readBlocks, TooMuch } from './model/read-blocks.ts'
import { clean, settle } from './model/read-line.ts'

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
  const read = (text: string, isClauses: boolean) =>
    readBlocks(readMarkdown(text).tokens, {
      direction,
      isClauses,
      address: (href) => (href.startsWith('/') ? url + href : href),
    })
  const blocks = read(words.text, kind === 'motion')
  const sheet = read(parts.written?.sheet ?? '', false)
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
    blocks: [...blocks, ...footOf(parts, t), ...sheet, ...besideBlocks(parts, words.beside)],
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
