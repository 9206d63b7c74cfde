import type { Contents } from '../pack/read-pack.ts'
import type { PackText } from '../page.ts'

export interface Place {
  file: string
  line: number
  column?: number
}

/** Finds where in the source of a page something was written: in the page itself, or in what it includes. */
export class Finder {
  private readonly text: PackText
  private readonly contents: Contents
  // The same link may stand on a page twice: the second is looked for behind the first.
  private readonly reached = new Map<string, number>()

  constructor(text: PackText, contents: Contents) {
    this.text = text
    this.contents = contents
  }

  find(written: string): Place {
    return this.inPage(written) ?? this.inIncludes(written) ?? this.start()
  }

  start(): Place {
    return { file: this.text.file, line: this.text.bodyLine }
  }

  private inPage(written: string): Place | undefined {
    for (const form of formsOf(written)) {
      const from = this.reached.get(form) ?? 0
      const again = this.text.body.indexOf(form, from)
      const at = again < 0 ? this.text.body.indexOf(form) : again
      if (at < 0) continue
      this.reached.set(form, at + form.length)
      const { line, column } = positionIn(this.text.body, at)
      return { file: this.text.file, line: line + this.text.bodyLine - 1, column }
    }
    return undefined
  }

  private inIncludes(written: string): Place | undefined {
    const files = [
      ...Object.entries(this.contents.includes).map(
        ([name, source]) => [`_includes/${name}`, source, 1] as const,
      ),
      ...[...this.contents.layouts.values()].map(
        ({ file, body, bodyLine }) => [file, body, bodyLine] as const,
      ),
    ]
    for (const [file, source, first] of files) {
      for (const form of formsOf(written)) {
        const at = source.indexOf(form)
        if (at < 0) continue
        const { line, column } = positionIn(source, at)
        return { file, line: line + first - 1, column }
      }
    }
    return undefined
  }
}

/** markdown-it writes addresses in percents; the author may not have. */
function formsOf(written: string): string[] {
  if (!written) return []
  const forms = [written]
  try {
    forms.push(decodeURI(written))
  } catch {
    // As it was written, then.
  }
  forms.push(written.replaceAll('&', '&amp;'))
  return forms
}

export function positionIn(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at)
  const line = before.split('\n').length
  return { line, column: at - before.lastIndexOf('\n') }
}
