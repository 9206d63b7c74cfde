import { writeDay } from '../../platform/messages/index.ts'
import { directionOf, readMarkdown } from '../content/index.ts'
import type { DocumentParts } from './document-parts.ts'
import { languageOf, shortOf } from './fill-in.ts'
import type { DocumentMessages } from './messages/index.ts'
import type { Block } from './model/document.ts'
import { qrCode } from '../../platform/qr-code.ts'
import { readBlocks } from './model/read-blocks.ts'
import { reviewDay } from './pack/resource.ts'

/** The original behind a translation that nobody has checked. */
export function besideBlocks({ resource, url }: DocumentParts, text: string): Block[] {
  const { beside } = resource
  if (!beside) return []
  const direction = directionOf(beside.lang)
  const address = (href: string): string => (href.startsWith('/') ? url + href : href)
  const content = readBlocks(readMarkdown(text).tokens, { direction, isClauses: false, address })
  return [{ kind: 'pageBreak' }, { kind: 'beside', language: beside.lang, direction, content }]
}

/** At the foot of what a body may pass: where to say that it did. */
export function footOf({ resource, here, url }: DocumentParts, t: DocumentMessages): Block[] {
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

/** What a reader should know of the text itself. */
export function cautionsOf({ resource, today }: DocumentParts, t: DocumentMessages): string[] {
  const language = languageOf(resource.text.lang)
  const day = reviewDay(resource.data)
  return [
    ...(day < today ? [t('caution.old', { day: writeDay(day, language) })] : []),
    ...(!resource.text.isChecked ? [t('caution.unchecked')] : []),
  ]
}
