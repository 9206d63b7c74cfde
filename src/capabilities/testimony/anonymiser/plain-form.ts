/** A text as the rules read it, and where each of its characters was typed. */
export interface PlainForm {
  read: string
  at: number[]
  /** Where lines ended, as places in `read`: a name does not run over an empty line. */
  breaks: Set<number>
}

/**
 * Digits of every script and full-width letters as plain ones, one space for any run of them, nothing that cannot
 * be seen.
 */
export function plainForm(text: string): PlainForm {
  const at: number[] = []
  const breaks = new Set<number>()
  let read = ''
  for (let i = 0; i < text.length; i++) {
    const one = plainCharacter(text[i]!)
    if (text[i] === '\n') breaks.add(read.length)
    if (one === '' || (one === ' ' && read.endsWith(' '))) continue
    read += one
    at.push(i)
  }
  return { read, at, breaks }
}

/** A stretch of the plain form, where it was typed. */
export function typedAt({ at }: PlainForm, start: number, end: number) {
  return { start: at[start]!, end: at[end - 1]! + 1 }
}

/** Zeros of the scripts whose digits people in this country type: Arabic-Indic, Persian, Devanagari, Bengali … */
const ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50, 0x1040]

function plainCharacter(one: string): string {
  const code = one.charCodeAt(0)
  if (code < 0x7f) return code <= 0x20 ? ' ' : one
  const zero = ZEROS.find((from) => code >= from && code < from + 10)
  if (zero !== undefined) return String(code - zero)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (/[‐-―−﹘﹣]/.test(one)) return '-'
  if (/[‘’ʼ′`´]/.test(one)) return "'"
  if (/\s/.test(one)) return ' '
  return /[\p{Cf}\u034f\u115f\u3164]/u.test(one) ? '' : one
}

/** A word without its accents and in small letters, as the lists have it. */
export function folded(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßıæœðþə]/g, (one) => LETTERS[one]!)
}

const LETTERS: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}
