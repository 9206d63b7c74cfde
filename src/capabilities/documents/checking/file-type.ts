import { Refused } from './refused.ts'

/** What is taken, and what it is sent as. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
} as const
export type FileType = keyof typeof FILE_TYPES

const PICTURES: readonly FileType[] = ['png', 'jpg', 'webp']

export function isPicture(type: FileType): type is 'png' | 'jpg' | 'webp' {
  return PICTURES.includes(type)
}

/* oxlint-disable no-control-regex -- the first bytes of files are what they are */

/** How a file begins, as latin1. */
const TAKEN: readonly [RegExp, 'pdf' | 'zip' | 'png' | 'jpg' | 'webp'][] = [
  [/^%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'zip'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
]

/** What people have and we do not take, so that the refusal can say what it is. */
const KNOWN: readonly [RegExp, string][] = [
  [/^MZ/, 'Windows program'],
  [/^\x7fELF/, 'Linux program'],
  [/^(\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe)/, 'program'],
  [/^#!/, 'program'],
  [/^\xd0\xcf\x11\xe0/, 'file of an older Office (.doc, .ppt, .xls), or one with a password'],
  [/^\{\\rtf/, 'RTF file'],
  [/^GIF8/, 'GIF picture'],
  [/^[^]{4}ftyp(hei|mif|msf)/, 'HEIC picture'],
  [/^[^]{4}ftypavif/, 'AVIF picture'],
  [/^[^]{4}ftyp/, 'film'],
  [/^(BM|II\*\0|MM\0\*)/, 'BMP or TIFF picture'],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ)/, 'packed archive'],
  [/^(ID3|OggS|fLaC|RIFF)/, 'sound or film'],
  [/^\s*<(!doctype|html|head|body|script)/i, 'web page (HTML)'],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<svg/i, 'SVG drawing'],
  [/^\s*<\?/, 'XML file'],
]

/* oxlint-enable no-control-regex */

/** What a file is by its content. Its name says nothing here. */
export function recogniseFile(bytes: Buffer): 'pdf' | 'zip' | 'png' | 'jpg' | 'webp' | 'txt' {
  if (bytes.length === 0) throw new Refused('empty')
  const start = bytes.toString('latin1', 0, 1024).replace(/^\xef\xbb\xbf/, '')
  const taken = TAKEN.find(([pattern]) => pattern.test(start))?.[1]
  if (taken) return taken
  const known = KNOWN.find(([pattern]) => pattern.test(start))?.[1]
  if (known) throw new Refused('kind', known)
  // Readers find the head of a PDF and the end of a zip wherever they stand, and so do those who hide one.
  if (start.includes('%PDF-')) throw new Refused('around', 'PDF')
  return 'txt'
}
