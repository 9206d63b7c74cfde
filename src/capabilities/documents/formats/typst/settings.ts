import type { Document } from '../../model/document.ts'
import { isLaidOut, type Paper, type Picture } from '../../model/kinds.ts'

/** What the template is told beside the document; all of it numbers and words of ours. */
export interface Settings {
  trim: [number, number]
  margin: number
  size: number
  small: number
  title: number
  band: number
  qr: number
  /** Kept free at the foot of one sheet, for sources and imprint, in millimetres. */
  foot: number
  marks: boolean
  laidOut: boolean
  lang: string
  fonts: string[]
}

// ISO 216, in millimetres.
const SIZES: Record<Paper, [number, number]> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  a6: [105, 148],
}

/** Words to be read across a street, in the hand, or from a wallet; and a text to be read through. */
const SET: Record<Paper, { laidOut: number; text: number; margin: number; qr: number }> = {
  a3: { laidOut: 27, text: 14, margin: 24, qr: 52 },
  a4: { laidOut: 18, text: 11, margin: 22, qr: 30 },
  a5: { laidOut: 11, text: 10, margin: 12, qr: 24 },
  a6: { laidOut: 8.5, text: 8.5, margin: 8, qr: 18 },
}

/** The smallest that is still read by most, in points. */
const SMALLEST = 6.5

export function paperSettings(
  document: Document,
  fonts: string[],
  { marks }: { marks: boolean },
): Settings {
  const { paper, kind, language } = document
  const laidOut = isLaidOut(kind)
  const set = SET[paper]
  const size = laidOut ? set.laidOut : set.text
  const [, height] = SIZES[paper]
  return {
    trim: SIZES[paper],
    margin: set.margin,
    size,
    small: Math.max(size * (laidOut ? 0.5 : 0.75), SMALLEST),
    title: size * (kind === 'poster' ? 4 : 3),
    band: height * (kind === 'poster' ? 0.36 : 0.24),
    qr: set.qr,
    foot: set.margin + (document.sources.length + document.cautions.length + 4) * size * 0.3,
    marks,
    laidOut,
    lang: language.split('-')[0]!,
    fonts,
  }
}

export function pictureSettings(document: Document, fonts: string[], picture: Picture): Settings {
  const [width = 1080, height = 1350] = picture.split('x').map(Number)
  return { ...paperSettings(document, fonts, { marks: false }), trim: [width, height] }
}
