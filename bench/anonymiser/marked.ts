import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Mark {
  start: number
  end: number
  /** p person, s staff, pl place, c country, o organisation, h hospital; the rest are quasi-identifiers. */
  kind: string
  origin?: string
  text: string
}

export interface Testimony {
  file: string
  text: string
  marks: Mark[]
}

/** Testimonies with each identifier marked as `[Amina](p:ea)`, set apart by `---`. */
export function readMarked(folder: string): Testimony[] {
  const here = path.join(import.meta.dirname, folder)
  return readdirSync(here)
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(here, file), 'utf8')
        .split(/^---$/m)
        .map((one) => ({ file, ...unmarked(one.trim()) })),
    )
}

function unmarked(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let at = 0
  for (const match of source.matchAll(/\[([^\]]+)\]\(([a-z0-9]+)(?::([a-z]+))?\)/g)) {
    text += source.slice(at, match.index)
    const [, words, kind, origin] = match
    const start = text.length
    text += words!
    marks.push({ start, end: text.length, kind: kind!, text: words!, ...(origin && { origin }) })
    at = match.index + match[0].length
  }
  return { text: text + source.slice(at), marks }
}

/** The same testimony in other letters; a change that would shift the marks is left out. */
export function recased({ text, ...rest }: Testimony, change: (text: string) => string): Testimony {
  const changed = Array.from({ length: text.length }, (_, at) => {
    const one = change(text[at]!)
    return one.length === 1 ? one : text[at]!
  }).join('')
  return { ...rest, text: changed }
}
