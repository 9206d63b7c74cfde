import { Resvg } from '@resvg/resvg-js'
import type { Document } from '../model/document.ts'
import type { Picture } from '../model/kinds.ts'
import { makeSvg } from './typst/typst.ts'

/** Wide enough to be read on a screen of twice the dots. */
const PAGE_WIDTH = 800

export function makePng(document: Document, picture: Picture): Buffer {
  const value = picture === 'page' ? PAGE_WIDTH : Number(picture.split('x')[0])
  const svg = makeSvg(document, picture)
  const font = { loadSystemFonts: false }
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value }, font }).render().asPng())
}
