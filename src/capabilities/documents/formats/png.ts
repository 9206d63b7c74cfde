import { Resvg } from '@resvg/resvg-js'
import type { Document } from '../model/document.ts'
import type { Picture } from '../model/kinds.ts'
import { GROUND, makeSvg } from './typst/typst.ts'

/** Wide enough to be read on a screen of twice the dots. */
const PAGE_WIDTH = 800

/** The ground is poured out: that costs less than to draw it, dot by dot. */
export function makePng(document: Document, picture: Picture): Buffer {
  const value = picture === 'page' ? PAGE_WIDTH : Number(picture.split('x')[0])
  const svg = makeSvg(document, picture)
  const options = { fitTo: { mode: 'width', value }, font: { loadSystemFonts: false } } as const
  const background = GROUND.exec(svg)?.[1] ?? '#ffffff'
  const drawn = new Resvg(svg.replace(GROUND, ''), { ...options, background }).render()
  return Buffer.from(drawn.asPng())
}
