import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { addressOf, splitLanguage } from '../address.ts'
import type { Fault } from '../fault.ts'
import type { PackFile, PackPage, PackText } from '../page.ts'
import { assetType } from './assets.ts'
import { Book } from './book.ts'
import { readConfig, type PackConfig } from './config.ts'
import { readData } from './read-data.ts'
import { readText } from './read-text.ts'
import { walk, type FoundFile } from './walk.ts'

/** Folders whose files are not pages: other capabilities make something of them. */
export const foldersApart = ['actions', 'letters', 'resources']

/** All that a pack holds at one moment. */
export interface Contents {
  root: string
  config: PackConfig
  book: Book
  /** The files of the folders that are kept apart, by folder. */
  apart: Map<string, PackFile[]>
  /** Files that are sent as they are, by path: `/files/flyer.pdf`. */
  assets: Map<string, FoundFile>
  includes: Record<string, string>
  layouts: Map<string, PackText>
  data: Record<string, unknown>
  faults: Fault[]
  /** Changes when any file of the pack does. */
  mark: string
}

/** Reads the folder of a pack: every front matter, no page yet. Faults are kept, never thrown. */
export function readPack(folder: string): Contents {
  const root = realpathSync(folder)
  const { config, faults } = openConfig(root)
  const found = walk(root, new Set(config.exclude))
  const contents: Contents = {
    root,
    config,
    book: new Book(),
    apart: new Map(foldersApart.map((name) => [name, []])),
    assets: new Map(),
    includes: Object.create(null) as Record<string, string>,
    layouts: new Map(),
    data: {},
    faults: [...faults, ...found.faults],
    mark: markOf(found.files),
  }
  const texts: Sorted[] = []
  for (const file of found.files) sortFile(contents, file, texts)
  addTexts(contents, texts)
  contents.faults.push(...contents.book.close())
  return contents
}

/** A cheap sign of whether a pack has changed on disk. */
export function markOf(files: FoundFile[]): string {
  const latest = files.reduce((last, { changed }) => Math.max(last, changed), 0)
  const sizes = files.reduce((sum, { size }) => sum + size, 0)
  return `${files.length} ${sizes} ${latest}`
}

function openConfig(root: string) {
  try {
    return readConfig('_config.yml', readFileSync(path.join(root, '_config.yml'), 'utf8'))
  } catch {
    return readConfig('_config.yml', '')
  }
}

interface Sorted {
  found: FoundFile
  original: string
  lang: string | undefined
}

function sortFile(contents: Contents, found: FoundFile, texts: Sorted[]): void {
  const { file } = found
  if (file.startsWith('_includes/')) include(contents, found)
  else if (file.startsWith('_layouts/')) layout(contents, found)
  else if (file.startsWith('_data/')) contents.faults.push(...readData(contents, found))
  else if (/\.(?:md|markdown|html|htm)$/.test(file)) {
    const translation = splitLanguage(file)
    texts.push({ found, original: translation?.original ?? file, lang: translation?.lang })
  } else if (!file.startsWith('_') && assetType(file)) contents.assets.set(`/${file}`, found)
}

function include(contents: Contents, found: FoundFile): void {
  const name = found.file.slice('_includes/'.length)
  contents.includes[name] = readFileSync(path.join(contents.root, found.file), 'utf8')
}

function layout(contents: Contents, found: FoundFile): void {
  const text = readText(contents.root, found, contents.config.lang, false)
  const name = found.file.slice('_layouts/'.length).replace(/\.[^.]+$/, '')
  if (text) contents.layouts.set(name, text)
}

function addTexts(contents: Contents, sorted: Sorted[]): void {
  const files = new Map<string, PackFile>()
  const { lang: ownLang } = contents.config
  for (const { found, original, lang } of sorted.filter((text) => !isTranslation(text, ownLang))) {
    const text = readText(contents.root, found, lang ?? ownLang, false)
    if (!text) continue
    contents.faults.push(...text.faults)
    const name = original
      .split('/')
      .at(-1)!
      .replace(/\.[^.]+$/, '')
    files.set(original, { name, original: text, translations: {} })
  }
  for (const { found, original, lang } of sorted.filter((text) => isTranslation(text, ownLang))) {
    const text = readText(contents.root, found, lang!, true)!
    contents.faults.push(...text.faults)
    const file = files.get(original)
    if (file) file.translations[lang!] = text
    else contents.faults.push(withoutOriginal(text, original))
  }
  for (const [original, file] of files) place(contents, original, file)
}

function isTranslation({ lang }: Sorted, ownLang: string): boolean {
  return lang !== undefined && lang !== ownLang
}

function place(contents: Contents, original: string, file: PackFile): void {
  const apart = contents.apart.get(original.split('/')[0]!)
  if (apart) apart.push(file)
  else if (file.original.data['published'] !== false && file.original.data['published'] !== 'no') {
    contents.book.add(pageFrom(contents.config, original, file))
  }
}

function pageFrom(config: PackConfig, original: string, file: PackFile): PackPage {
  const { data } = file.original
  const address = addressOf(original, data['permalink'], config.permalink)
  const { ordinal, redirect_from: from } = data
  return {
    ...file,
    address,
    section: typeof data['section'] === 'string' ? data['section'] : folderOf(address),
    ordinal: typeof ordinal === 'number' ? ordinal : undefined,
    redirectFrom: (Array.isArray(from) ? from : [from]).filter((path) => typeof path === 'string'),
  }
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/', address.length - 2) + 1) || '/'
}

function withoutOriginal({ file, lang }: PackText, original: string): Fault {
  const message = `This is a translation (${lang}) of ${original}, which is not there.`
  return { file, line: 1, severity: 'error', code: 'translation-without-original', message }
}
