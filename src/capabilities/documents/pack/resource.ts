import { z } from 'zod'
import { addDays, type Day } from '../../../platform/clock/index.ts'
import type { PackFile, PackText } from '../../content/index.ts'
import { AUDIENCES, BODY_KINDS, PAPERS, RESOURCE_KINDS } from '../model/kinds.ts'

/** How many words a motion may have where one like it can go on to. */
const Limit = z.strictObject({
  where: z.string().trim().min(1).max(120),
  words: z.number().int().min(20).max(5000),
  source: z.httpUrl(),
  on: z.iso.date(),
})
export type Limit = z.infer<typeof Limit>

const Source = z.object({ title: z.string().trim().min(1), url: z.httpUrl(), on: z.iso.date() })

/** What a resource of the pack says about itself. Its text is Markdown and Liquid. */
export const ResourceData = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    summary: z.string().trim().min(1).max(300),
    kind: z.enum(RESOURCE_KINDS),
    audience: z.array(z.enum(AUDIENCES)).min(1),
    /** The kind of body a motion is for: the motion builder finds it by this. */
    body: z.enum(BODY_KINDS).optional(),
    limits: z.array(Limit).default([]),
    paper: z.enum(PAPERS).optional(),
    ordinal: z.number().default(99),
    asks: z.array(z.string()).default([]),
    /** Words on which safety hangs: in a translation that nobody has checked the original stands beside them. */
    urgent: z.boolean().default(false),
    /** It names people who may stand for election, or parties. */
    names: z.array(z.enum(['candidates', 'parties'])).default([]),
    sources: z.array(Source).default([]),
    /** The day somebody last checked it, and the day by which somebody should again. */
    reviewed: z.iso.date(),
    reviewBy: z.iso.date().optional(),
    /** Only in a translation: whether a speaker has checked it. */
    checked: z.boolean().optional(),
  })
  .refine(({ kind, body }) => (kind === 'motion') === (body !== undefined), {
    path: ['body'],
    message: 'a motion names the kind of body it is for, and nothing else does',
  })
export type ResourceData = z.infer<typeof ResourceData>

export const RESOURCE_HINTS: Record<string, string> = {
  title: 'what it is called',
  summary: 'one sentence about it',
  kind: `one of ${RESOURCE_KINDS.join(', ')}`,
  audience: `a list of ${AUDIENCES.join(', ')}`,
  body: `for a motion, one of ${BODY_KINDS.join(', ')}`,
  limits: 'for a motion, a list of where it may go, each with where, words, source and on',
  paper: `one of ${PAPERS.join(', ')}`,
  ordinal: 'a number that says where it stands among its kind',
  urgent: 'true where safety hangs on the words',
  asks: 'a list of ids in _data/demands.yml',
  names: 'a list of candidates, parties, where it names any',
  sources: 'a list of sources, each with title, url and on (a day such as 2026-05-02)',
  reviewed: 'the day somebody last checked it, such as 2026-05-02',
  reviewBy: 'the day by which somebody should check it again; a year later unless said',
  checked: 'true once a speaker has checked the translation',
}

/** A resource in one language. */
export interface Resource {
  name: string
  data: ResourceData
  text: PackText
  /** The original, where it has to stand beside a translation that no speaker has checked. */
  beside?: PackText
  /** Every language it is in, its own first. */
  languages: string[]
}

/** The resource of that name, in a language where it has that one and else in its own. */
export function readResource(file: PackFile, language: string): Resource | undefined {
  const own = file.original.lang === language ? file.original : file.translations[language]
  const text = own ?? file.original
  const read = ResourceData.safeParse({ ...file.original.data, ...text.data })
  if (!read.success) return undefined
  const languages = [file.original.lang, ...Object.keys(file.translations)]
  const isAlone = text === file.original || text.isChecked || !read.data.urgent
  return {
    name: file.name,
    data: read.data,
    text,
    languages,
    ...(!isAlone && { beside: file.original }),
  }
}

/** Names that addresses below /resources have for themselves. */
export const TAKEN_NAMES = ['pack', 'motion']

export function findResource(
  files: readonly PackFile[],
  name: string,
  language: string,
): Resource | undefined {
  const file = files.find((one) => one.name === name && !TAKEN_NAMES.includes(name))
  return file && readResource(file, language)
}

/** All that can be read, by kind and then by their own order. */
export function listResources(files: readonly PackFile[], language: string): Resource[] {
  const rank = ({ data }: Resource) => RESOURCE_KINDS.indexOf(data.kind) * 1000 + data.ordinal
  return files
    .flatMap((file) =>
      TAKEN_NAMES.includes(file.name) ? [] : (readResource(file, language) ?? []),
    )
    .toSorted((one, other) => rank(one) - rank(other))
}

/** The day by which its facts should be looked at again. */
export function reviewDay({ reviewed, reviewBy }: ResourceData): Day {
  return reviewBy ?? addDays(reviewed, 365)
}
