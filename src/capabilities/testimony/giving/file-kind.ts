import { MOST_MEGABYTES } from './limits.ts'

export type FileKind = 'photograph' | 'voice'
export type Refusal =
  | 'video'
  | 'document'
  | 'kind'
  | 'unreadable'
  | 'tooLarge'
  | 'tooLong'
  | 'tooMany'

const MEGABYTE = 1024 * 1024

/** What the ending of a name tells, where a browser does not know the kind of a file. */
const ENDINGS: [RegExp, FileKind | Refusal][] = [
  [/\.(jpe?g|png|webp|hei[cf]|avif|gif|bmp|tiff?)$/i, 'photograph'],
  [/\.(mp3|m4a|aac|ogg|oga|opus|wav|amr|flac|caf)$/i, 'voice'],
  [/\.(mp4|m4v|mov|avi|mkv|3gp|wmv)$/i, 'video'],
  [/\.(pdf|docx?|odt|rtf|txt|pages|xlsx?|pptx?|eml)$/i, 'document'],
]

/** Whether a chosen file can be made anew here, or the reason why it is not taken. */
export function kindOfFile(file: { name: string; type: string; size: number }): {
  kind?: FileKind
  refusal?: Refusal
} {
  const said = byType(file.type) ?? ENDINGS.find(([ending]) => ending.test(file.name))?.[1]
  if (said !== 'photograph' && said !== 'voice') return { refusal: said ?? 'kind' }
  if (file.size > MOST_MEGABYTES * MEGABYTE) return { refusal: 'tooLarge' }
  return { kind: said }
}

function byType(type: string): FileKind | Refusal | undefined {
  // A drawing of this kind is a program.
  if (type.startsWith('image/svg')) return 'kind'
  if (type.startsWith('image/')) return 'photograph'
  if (type.startsWith('audio/')) return 'voice'
  if (type.startsWith('video/')) return 'video'
  if (/^(text|message)\/|pdf|word|officedocument|opendocument|rtf/.test(type)) return 'document'
  return undefined
}
