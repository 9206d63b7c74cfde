import type { Office } from '../document-office.ts'
import type { DocumentParts } from '../document-parts.ts'
import { messagesFor, writtenText } from '../fill-in.ts'
import { makeDocument } from '../make-document.ts'
import type { Block } from '../model/document.ts'
import { textsOf } from '../model/plain.ts'
import type { BodyKind } from '../model/kinds.ts'
import { chooseDemands } from '../pack/demands.ts'
import type { Limit, Resource } from '../pack/resource.ts'
import type { Here } from '../../bodies/index.ts'

/** A motion for one kind of body, as it can be changed on the page. */
export interface Motion {
  body: BodyKind
  resource: Resource
  parts: DocumentParts
  title: string
  /** Markdown; nothing when the pack's text has a fault. */
  text: string | undefined
  words: number
  limits: Limit[]
}

/** The motion in that body's customary form, with the demands that were chosen, or those it comes with. */
export function motionOf(
  office: Office,
  here: Here | undefined,
  body: BodyKind,
  ids: readonly string[],
): Motion | undefined {
  const resource = office.list().find(({ data }) => data.body === body)
  if (!resource) return undefined
  const chosen = chooseDemands(office.demands, ids)
  const own = office.partsOf(resource, here)
  const parts = chosen.length > 0 ? { ...own, demands: chosen } : own
  const made = makeDocument(parts)
  const title = made.ok ? made.document.title : resource.data.title
  const words = made.ok ? countWords(made.document.blocks) : 0
  const { limits } = resource.data
  const text = made.ok ? writtenText(parts) : undefined
  return { body, resource, parts, title, text, words, limits }
}

/** What stands below the words that are voted on, or is said beside them, is not counted. */
const NOT_VOTED_ON: readonly Block['kind'][] = ['notes', 'fields', 'qr', 'signUp']

/** As a standing orders committee counts: headings and clauses, without their numbers, the title or who moved it. */
export function countWords(blocks: readonly Block[]): number {
  const voted = blocks.filter(({ kind }) => !NOT_VOTED_ON.includes(kind))
  return textsOf(voted).join(' ').split(/\s+/).filter(Boolean).length
}

/** A sheet behind the motion, on which somebody can move to change it. */
export function sheetIn(language: string): string {
  const t = messagesFor(language)
  const fields = ['clause', 'out', 'in', 'proposer', 'seconder'] as const
  const lines = fields.map((field) => `- ${t(`sheet.${field}`)}`)
  return `---\n\n## ${t('sheet.title')}\n\n${lines.join('\n')}\n{: .fields}\n`
}
