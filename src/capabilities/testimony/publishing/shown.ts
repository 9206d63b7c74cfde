export interface Shown {
  title: string
  paragraphs: string[]
}

/** A title fits on a card and in a feed. */
export const LONGEST_TITLE = 120

/** The one text that is shown, signed and looked at: its title, an empty line, and its words. */
export function writeShown({ title, text }: { title: string; text: string }): string {
  return `${title.replace(/\s+/g, ' ').trim()}\n\n${text.trim()}`
}

/** The same read back: the title is the first line. */
export function readShown(words: string): Shown {
  const [title = '', ...rest] = words.split('\n')
  const paragraphs = rest
    .join('\n')
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean)
  return { title: title.trim(), paragraphs }
}

/** What stands below the title, as it is written. */
export const textOf = (words: string): string => words.split('\n').slice(1).join('\n').trim()
