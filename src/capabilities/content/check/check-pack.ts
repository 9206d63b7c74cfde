import type { Liquid } from 'liquidjs'
import type { Fault } from '../fault.ts'
import { letterEngine } from '../liquid/engine.ts'
import type { Pack } from '../pack.ts'
import { foldersApart } from '../pack/read-pack.ts'
import type { PackFile, PackPage, PackText } from '../page.ts'
import { checkFrontMatter } from './check-front-matter.ts'
import { checkTags } from './check-tags.ts'
import { checkTemplate, type Variables } from './check-template.ts'
import { Known } from './known.ts'
import { Finder } from './place.ts'
import { tagsIn, type WrittenTag } from './tags.ts'

export interface CheckOptions {
  /** The addresses of the site beside the pack's own, as routes write them: `/near/:place`. */
  addresses?: string[]
  /** The words each kind of file may use, beside `site` and `page`. Without them words are not checked. */
  variables?: { pages?: Variables; letters?: Variables; actions?: Variables; documents?: Variables }
  /** What the capabilities that own a folder find wrong with a text in it. */
  validate?: Partial<Record<string, (text: PackText) => Fault[]>>
}

const always = ['site', 'page', 'layout', 'content', 'include']

/** Everything that is wrong with a pack, by file and line. */
export function checkPack(pack: Pack, options: CheckOptions = {}): Fault[] {
  return inOrder([...pack.faults, ...checkPages(pack, options), ...checkApart(pack, options)])
}

interface Drawn {
  page: PackPage
  text: PackText
  tags: WrittenTag[]
}

function checkPages(pack: Pack, options: CheckOptions): Fault[] {
  const { read: contents } = pack
  const known = new Known(contents, options.addresses ?? [])
  const engine = pack.engineForCheck()
  const variables = wordsFor(options.variables?.pages)
  const faults: Fault[] = []
  const drawn: Drawn[] = []

  for (const page of pack.pages) {
    for (const text of textsOf(page)) {
      faults.push(...checkFrontMatter(text, contents, true))
      faults.push(...checkWords(text, engine, variables))
      const made = pack.unsafeHtml(page, text)
      if (!made.ok) {
        // The check of the front matter says where the layout is named.
        if (made.fault.code !== 'unknown-layout') faults.push(made.fault)
        continue
      }
      known.noteAnchors(page, text.lang, made.html)
      drawn.push({ page, text, tags: tagsIn(made.html) })
    }
  }
  for (const { page, text, tags } of drawn) {
    const finder = new Finder(text, contents)
    faults.push(...checkTags(tags, { contents, known, page, lang: text.lang, finder }))
  }
  return faults
}

function checkApart(pack: Pack, { variables, validate, addresses }: CheckOptions): Fault[] {
  const { read: contents } = pack
  const known = new Known(contents, addresses ?? [])
  const engines: Record<string, Liquid> = { letters: letterEngine() }
  const pageEngine = pack.engineForCheck()

  return foldersApart.flatMap((folder) =>
    pack.files(folder).flatMap((file) =>
      textsOf(file).flatMap((text) => {
        const words = variables?.[folder as keyof typeof variables]
        const engine = engines[folder] ?? pageEngine
        return [
          ...checkFrontMatter(text, contents, false),
          ...checkWords(text, engine, folder === 'letters' ? words : wordsFor(words)),
          ...(validate?.[folder]?.(text) ?? []),
          ...(folder === 'actions' ? checkBody(pack, file, text, known) : []),
        ]
      }),
    ),
  )
}

/** An action is a text of a page too: its links and pictures are looked at as those of a page are. */
function checkBody(pack: Pack, file: PackFile, text: PackText, known: Known): Fault[] {
  const page: PackPage = {
    ...file,
    address: `/act/${file.name}`,
    section: '/act/',
    ordinal: undefined,
    redirectFrom: [],
  }
  const made = pack.unsafeHtml(page, text)
  // What is wrong with the template itself has been said.
  if (!made.ok) return []
  const finder = new Finder(text, pack.read)
  const on = { contents: pack.read, known, page, lang: text.lang, finder }
  return checkTags(tagsIn(made.html), on)
}

function checkWords(text: PackText, engine: Liquid, known: Variables | undefined): Fault[] {
  if (text.faults.length > 0) return []
  return checkTemplate(text, engine, known ?? ['*'])
}

function wordsFor(given: Variables | undefined): Variables | undefined {
  return given && [...always, ...given]
}

function textsOf({ original, translations }: PackFile): PackText[] {
  return [original, ...Object.values(translations)]
}

/** By file and line; what an include brings into many pages is said once. */
function inOrder(faults: Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  return [...once.values()].sort(
    (one, other) =>
      (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) ||
      one.line - other.line ||
      (one.column ?? 0) - (other.column ?? 0),
  )
}
