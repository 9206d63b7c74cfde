import { languages, isLanguage } from '../../../platform/messages/index.ts'

interface Card {
  title: string
  words: string
  language: string
  siteName: string
  colour: string
}

const WIDTH = 1200
const HEIGHT = 630
const EDGE = 70
const INK = '#14120f'

/** A still picture of the words: what it says is all in the page beside it, for who cannot see it. */
export function cardSvg({ title, words, language, siteName, colour }: Card): string {
  const isRtl = isRightToLeft(language)
  const x = isRtl ? WIDTH - EDGE : EDGE
  const heading = wrapped(title, 60, 2)
  const room = HEIGHT - 150 - heading.length * 72 - 90
  const text = wrapped(words.replace(/\s+/g, ' '), 38, Math.floor(room / 50))
  const line = (content: string, y: number, size: number, weight: number) =>
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${escaped(content)}</text>`
  const below = 150 + heading.length * 72
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"`,
    ` viewBox="0 0 ${WIDTH} ${HEIGHT}" lang="${escaped(language)}"`,
    ` direction="${isRtl ? 'rtl' : 'ltr'}" fill="${INK}"`,
    ` font-family="'Atkinson Hyperlegible', Vazirmatn, 'Noto Sans', 'Noto Sans Arabic', sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}"/>`,
    ...heading.map((one, at) => line(one, 130 + at * 72, 60, 700)),
    ...text.map((one, at) => line(one, below + at * 50, 38, 400)),
    `<rect x="${EDGE}" y="${HEIGHT - 92}" width="${WIDTH - 2 * EDGE}" height="4"/>`,
    line(siteName, HEIGHT - 40, 32, 700),
    '</svg>',
  ].join('')
}

/** Lines that are no longer than the card is wide, by how wide letters mostly are; what is cut off says so. */
function wrapped(text: string, size: number, most: number): string[] {
  const width = WIDTH - 2 * EDGE
  const lines: string[] = ['']
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, size, width))) {
    const longer = `${lines.at(-1)!} ${word}`.trim()
    if (widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const last = lines.slice(0, most)
  return [...last.slice(0, -1), `${last.at(-1) ?? ''} …`]
}

/** Writing without spaces is broken where the line is full. */
function pieces(word: string, size: number, width: number): string[] {
  const most = Math.max(1, Math.floor(width / size))
  if (widthOf(word, size) <= width) return [word]
  const letters = Array.from(word)
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, at) =>
    letters.slice(at * most, (at + 1) * most).join(''),
  )
}

const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((all, letter) => all + widthOfLetter(letter), 0) * size

function widthOfLetter(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter)) return 1
  if (/\p{M}/u.test(letter)) return 0
  if (/[ilj.,;:'’|!()[\]]/.test(letter)) return 0.32
  return /[mwMW@—…]/.test(letter) ? 0.9 : /\p{Lu}/u.test(letter) ? 0.68 : 0.52
}

const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}]/gu, ' ')
    .replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!)

const RTL = new Set(['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'he', 'yi', 'dv', 'ug', 'sd'])

/** Stories come in many more languages than the pages. */
export function isRightToLeft(language: string): boolean {
  if (isLanguage(language)) return languages[language].direction === 'rtl'
  return RTL.has(language.split('-')[0]!.toLowerCase())
}
