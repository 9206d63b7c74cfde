import { z } from 'zod'
import type { Day, Instant } from '../../../platform/clock/index.ts'
import type { FileType } from '../checking/file-type.ts'
import { AUDIENCES, RESOURCE_KINDS, type Audience, type ResourceKind } from '../model/kinds.ts'

const MB = 1_000_000
/** What a poster for print comes to; larger files nobody opens on a telephone. */
export const MOST_FILE_BYTES = 20 * MB
export const MOST_CAMPAIGN_BYTES = 500 * MB

/** Languages that people in Britain print in; a document may be in one that the site does not speak. */
// prettier-ignore
export const LANGUAGES = [
  'en', 'cy', 'gd', 'ga', 'am', 'ar', 'bn', 'es', 'fa', 'fr', 'gu', 'hi', 'ku', 'pa', 'pl',
  'ps', 'pt', 'ro', 'so', 'sq', 'sw', 'ta', 'ti', 'tr', 'uk', 'ur', 'vi', 'yo', 'zh',
] as const

/** What is said of a document beside its file. */
export const Words = z.object({
  title: z.string().trim().min(1).max(200),
  summary: z.string().trim().min(1).max(300),
  kind: z.enum(RESOURCE_KINDS),
  audience: z.array(z.enum(AUDIENCES)).min(1, { error: 'required' }),
  language: z.enum(LANGUAGES),
  /** The code of the council it is for; nothing when it is for everywhere. */
  area: z
    .string()
    .regex(/^[A-Z]\d{8}$/)
    .optional(),
  reviewBy: z.iso.date(),
})
export type Words = z.infer<typeof Words>

/** A document that a campaign has added. */
export interface OwnDocument {
  id: string
  campaignId: string
  /** Its name in addresses. */
  name: string
  title: string
  summary: string
  kind: ResourceKind
  audience: Audience[]
  language: string
  area: string | null
  reviewBy: Day
  type: FileType
  bytes: number
  sha256: string
  addedAt: Instant
  hiddenOn: Day | null
}

export function valuesOf(own: OwnDocument): Record<string, string> {
  const { title, summary, kind, language, reviewBy } = own
  const audience = own.audience.join('\n')
  return { title, summary, kind, audience, language, area: own.area ?? '', reviewBy }
}

/** A name for addresses and for the file: what its title leaves of it in small Latin letters. */
export function nameOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return name || 'document'
}

interface Wanted {
  kind?: string | undefined
  audience?: string | undefined
  language?: string | undefined
}

/** Those that are shown to somebody who asks for these, in a council's area where she has said hers. */
export function fitting(
  all: readonly OwnDocument[],
  { kind, audience, language }: Wanted,
  councils: readonly string[] | undefined,
): OwnDocument[] {
  return all.filter(
    (own) =>
      own.hiddenOn === null &&
      (!kind || own.kind === kind) &&
      (!audience || own.audience.some((one) => one === audience)) &&
      (!language || own.language === language) &&
      (!councils || !own.area || councils.includes(own.area)),
  )
}
