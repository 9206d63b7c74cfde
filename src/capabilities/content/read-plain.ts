/** What the YAML that packs mostly have comes to. */
export type Plain = string | number | boolean | Plain[] | { [name: string]: Plain }

interface Line {
  indent: number
  text: string
}

/**
 * Most YAML of a pack is names and plain texts, `title: Take action`, and lists of them. That means the same here as
 * to the YAML reader, which takes twenty times as long; anything else is left to it.
 */
export function readPlain(yaml: string): Plain | undefined {
  return new PlainReader(yaml.trimEnd().split('\n')).whole()
}

class NotPlain extends Error {}

class PlainReader {
  readonly #lines: Line[]
  readonly #hasGaps: boolean
  #at = 0

  constructor(written: string[]) {
    const filled = written.filter((line) => line !== '')
    this.#hasGaps = filled.length < written.length
    this.#lines = filled.map((line) => {
      const indent = /^ */.exec(line)![0].length
      return { indent, text: line.slice(indent) }
    })
  }

  whole(): Plain | undefined {
    if (this.#lines.length === 0) return undefined
    try {
      const value = this.#block(0)
      return this.#at === this.#lines.length ? value : undefined
    } catch (error) {
      if (error instanceof NotPlain) return undefined
      throw error
    }
  }

  #block(indent: number): Plain {
    return this.#lines[this.#at]?.text.startsWith('- ') ? this.#list(indent) : this.#map(indent)
  }

  #list(indent: number): Plain[] {
    const list: Plain[] = []
    for (let line = this.#next(indent); line?.text.startsWith('- '); line = this.#next(indent)) {
      const text = line.text.slice(2)
      if (isEntry.test(text)) {
        // What follows the dash is the first line of a map of its own, two steps in.
        this.#lines[this.#at] = { indent: indent + 2, text }
        list.push(this.#map(indent + 2))
      } else {
        list.push(readScalar(text))
        this.#at += 1
      }
    }
    return list
  }

  #map(indent: number): Plain {
    const map: { [name: string]: Plain } = {}
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      const [, name, text] = isEntry.exec(line.text) ?? []
      // A name twice is a fault, and `__proto__` is not only a name: the reader knows what to say of both.
      if (!name || name === '__proto__' || Object.hasOwn(map, name)) throw new NotPlain()
      this.#at += 1
      map[name] = this.#value(text, indent)
    }
    return map
  }

  #value(text: string | undefined, indent: number): Plain {
    if (text === '>-') return this.#texts(indent).join(' ')
    if (text === '|') return `${this.#texts(indent).join('\n')}\n`
    return text ? readScalar(text) : this.#below(indent)
  }

  #below(indent: number): Plain {
    const next = this.#lines[this.#at]
    if (!next || next.indent <= indent) throw new NotPlain()
    return this.#block(next.indent)
  }

  /** Lines one step in that are one text. An empty one among them is more than nothing; it is not for here. */
  #texts(indent: number): string[] {
    const own = this.#lines[this.#at]?.indent ?? 0
    const texts: string[] = []
    for (
      let line = this.#lines[this.#at];
      line && line.indent > indent;
      line = this.#lines[this.#at]
    ) {
      if (line.indent !== own || !lineOfText.test(line.text)) throw new NotPlain()
      texts.push(line.text)
      this.#at += 1
    }
    if (texts.length === 0 || this.#hasGaps) throw new NotPlain()
    return texts
  }

  /** The next line, while it is one of this block. */
  #next(indent: number): Line | undefined {
    const line = this.#lines[this.#at]
    if (line && line.indent > indent) throw new NotPlain()
    return line?.indent === indent ? line : undefined
  }
}

const isEntry = /^([A-Za-z_][\w-]*):(?: +(.*))?$/

// In YAML a text may go on to the end of the line, but for `: ` and ` #`.
const plainText = /^\p{L}(?:(?!: |:$| #)[^\p{C}])*$/u
const lineOfText = /^[^\p{C}]*\S$/u
const otherText = /^(?:\d{4}-\d\d-\d\d|\/[\w./-]*(?:#[\w-]*)?)$/
const notText = /^(?:true|false|null|yes|no|on|off)$/i
const flowList = /^\[[a-z]+(?:[ -][a-z]+)*(?:, [a-z]+(?:[ -][a-z]+)*)*\]$/

function readScalar(written: string): Plain {
  const text = written.trimEnd()
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text)
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^'(?:[^'\p{C}]|'')*'$/u.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  const parts = flowList.test(text) ? text.slice(1, -1).split(', ') : [text]
  const areTexts = parts.every((part) => plainText.test(part) || otherText.test(part))
  if (!areTexts || parts.some((part) => notText.test(part))) throw new NotPlain()
  return flowList.test(text) ? parts : text
}
