import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '../../model/document.ts'
import type { Picture } from '../../model/kinds.ts'
import { BLOCKS } from './blocks.ts'
import { fontsFor, readFont } from './fonts.ts'
import { PAGES, PICTURE } from './pages.ts'
import { paperSettings, pictureSettings, type Settings } from './settings.ts'

type Whole = NonNullable<ReturnType<NodeCompiler['compile']>['result']>

/** Below a file, where no folder can ever be: a template could read nothing, had it anything to read it with. */
const NOWHERE = path.join(import.meta.filename, 'nowhere')

const compilers = new Map<string, NodeCompiler>()

/** How many documents a made piece may go unused before it is forgotten: memory stays flat over thousands. */
const OLDEST = 8

export interface PaperOptions {
  marks: boolean
}

/**
 * Tagged as ISO 14289-1 (PDF/UA-1) asks, with bookmarks. A name in a script that no font of ours has keeps it from
 * that standard; it is then tagged all the same.
 */
export function makePdf(document: Document, options: PaperOptions): Buffer {
  const { compiler, families } = compilerFor(document)
  const settings = paperSettings(document, families, options)
  return compiled(compiler, PAGES, document, settings, (whole) => accessible(compiler, whole))
}

function accessible(compiler: NodeCompiler, whole: Whole): Buffer {
  try {
    return compiler.pdf(whole, { pdfStandard: 'ua-1' })
  } catch (error) {
    if (!/could not be displayed/.test(String(error))) throw error
    return compiler.pdf(whole)
  }
}

/** The pages, one under the other, or a picture; every letter an outline, so that no font is needed to draw it. */
export function makeSvg(document: Document, picture: Picture): string {
  const { compiler, families } = compilerFor(document)
  if (picture === 'page') {
    const settings = paperSettings(document, families, { marks: false })
    return compiled(compiler, PAGES, document, settings, (whole) =>
      firstPage(svgOf(compiler, whole), settings),
    )
  }
  const settings = pictureSettings(document, families, picture)
  return compiled(compiler, PICTURE, document, settings, (whole) => svgOf(compiler, whole))
}

/** Typst writes the address of a link as it is: an “&” in it has to be said as XML says it. */
const svgOf = (compiler: NodeCompiler, whole: Whole): string =>
  compiler.plainSvg(whole).replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')

function compiled<T>(
  compiler: NodeCompiler,
  template: string,
  document: Document,
  settings: Settings,
  write: (whole: Whole) => T,
): T {
  const inputs = { doc: JSON.stringify(document), options: JSON.stringify(settings) }
  const made = compiler.compile({ mainFileContent: BLOCKS + template, inputs })
  try {
    if (!made.result) throw new Error(said(made.takeError()?.shortDiagnostics))
    return write(made.result)
  } finally {
    compiler.evictCache(OLDEST)
  }
}

/** What Typst says is about our template alone: nothing of a document is source. */
function said(diagnostics: unknown): string {
  return `Typst did not set the document: ${JSON.stringify(diagnostics)}`
}

function compilerFor(document: Document) {
  const fonts = fontsFor(document.language, JSON.stringify(document))
  const families = fonts.map(({ family }) => family)
  const key = families.join()
  let compiler = compilers.get(key)
  if (!compiler) {
    const fontBlobs = fonts.flatMap(readFont)
    compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs }] })
    compilers.set(key, compiler)
  }
  return { compiler, families }
}

const POINTS_PER_MM = 72 / 25.4

/** What each page is drawn on. */
export const GROUND = /<path class="typst-shape" fill="(#[0-9a-f]{6})"[^>]*\/>/

/**
 * The pages lie one under the other, but Typst puts the ground of each of them where the first page is: those of the
 * later ones would cover it.
 */
function firstPage(svg: string, { trim: [width, height] }: Settings): string {
  const [w, h] = [width * POINTS_PER_MM, height * POINTS_PER_MM]
  const ground = GROUND.exec(svg)?.[0] ?? ''
  const from = svg.indexOf(ground) + ground.length
  const uncovered = ground ? svg.slice(0, from) + svg.slice(from).replaceAll(ground, '') : svg
  return uncovered.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="0 0 ${w} ${h}" width="${w}pt" height="${h}pt"`,
  )
}
