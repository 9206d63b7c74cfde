import { Resvg } from '@resvg/resvg-js'
import type { Document } from '../model/document.ts'
import type { Picture } from '../model/kinds.ts'
import { makeSvg } from './typst/typst.ts'

/** Wide enough to be read on a screen of twice the dots. */
const PAGE_WIDTH = 800

/** The first shape is the ground of the page. To pour it out costs less than to draw it, dot by dot. */
const GROUND = /<path class="typst-shape" fill="(#[0-9a-f]{6})"[^>]*\/>/

export function makePng(document: Document, picture: Picture): Buffer {
  const value = picture === 'page' ? PAGE_WIDTH : Number(picture.split('x')[0])
  const svg = makeSvg(document, picture)
  const options = { fitTo: { mode: 'width', value }, font: { loadSystemFonts: false } } as const
  const background = GROUND.exec(svg)?.[1] ?? '#ffffff'
  const drawn = new Resvg(svg.replace(GROUND, ''), { ...options, background }).render()
  return Buffer.from(drawn.asPng())
}
