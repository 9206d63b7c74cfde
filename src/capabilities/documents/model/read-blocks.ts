import type { Token } from 'markdown-it'
import type { Bar, Block, Inline, ParagraphRole } from './document.ts'
import { plainOf } from './plain.ts'
import { qrCode } from '../../../platform/qr-code.ts'
import { clean, readLine, type ReadingOptions } from './read-line.ts'

const MOST_BLOCKS = 2000
const DEEPEST = 12
const MOST_ROWS = 100

/** More, or deeper, than a document that anyone would print. */
export class TooMuch extends Error {}

/** Reads Markdown that was taken apart as the blocks of a document. */
export function readBlocks(tokens: Token[], options: ReadingOptions): Block[] {
  return new BlockReader(tokens, options).until(undefined)
}

class BlockReader {
  readonly #tokens: Token[]
  readonly #options: ReadingOptions
  #at = 0
  #made = 0
  #depth = 0
  #clauses = 0
  #lastLevel = 0

  constructor(tokens: Token[], options: ReadingOptions) {
    this.#tokens = tokens
    this.#options = options
  }

  /** The blocks up to the end of what is open, which is passed. */
  until(end: string | undefined): Block[] {
    this.#depth += 1
    if (this.#depth > DEEPEST) throw new TooMuch()
    const blocks: Block[] = []
    for (let token = this.#next(); token && token.type !== end; token = this.#next()) {
      const block = this.#block(token)
      if (block) blocks.push(block)
      this.#made += 1
      if (this.#made > MOST_BLOCKS) throw new TooMuch()
    }
    this.#depth -= 1
    return blocks
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++]
  }

  #block(token: Token): Block | undefined {
    switch (token.type) {
      case 'heading_open':
        return { kind: 'heading', level: this.#level(token), content: this.#line() }
      case 'paragraph_open':
        return this.#paragraph(token)
      case 'ordered_list_open':
      case 'bullet_list_open':
        return this.#list(token)
      case 'blockquote_open':
        return this.#quote(token)
      case 'table_open':
        return this.#table(token)
      case 'hr':
        return { kind: 'pageBreak' }
      case 'fence':
      case 'code_block':
      case 'html_block':
        return paragraph([{ text: clean(token.content.trim()) }])
      default:
        return undefined
    }
  }

  /** The line inside a block that has one, and the end of the block. */
  #line(): Inline[] {
    const inline = this.#next()!
    this.#at += 1
    return readLine(inline, this.#options)
  }

  /** One step deeper than the heading before, at most: PDF/UA (ISO 14289-1, 7.4.2) skips none. */
  #level({ tag }: Token): 1 | 2 | 3 {
    const asked = Math.max(Number(tag.slice(1)) - 1, 1)
    this.#lastLevel = Math.min(asked, this.#lastLevel + 1, 3)
    return this.#lastLevel as 1 | 2 | 3
  }

  #paragraph(token: Token): Block | undefined {
    const content = this.#line()
    if (content.length === 0) return undefined
    const named = classesOf(token)
    if (named.includes('qr')) return this.#qr(content)
    const role: ParagraphRole = named.includes('big')
      ? 'big'
      : named.includes('small')
        ? 'small'
        : 'body'
    const block = paragraph(content, role)
    return named.includes('note') ? { kind: 'callout', content: [block] } : block
  }

  #qr(content: Inline[]): Block {
    const link = content.find((one) => 'href' in one && one.href)
    if (!link || 'isBreak' in link) return paragraph(content)
    const url = link.href!
    return { kind: 'qr', url, label: plainOf(content), code: qrCode(url) }
  }

  #quote(token: Token): Block {
    const content = this.until('blockquote_close')
    return { kind: classesOf(token).includes('notes') ? 'notes' : 'quote', content }
  }

  #list(token: Token): Block {
    const isNumbered = token.type === 'ordered_list_open'
    const named = classesOf(token)
    const isClauses = isNumbered && (this.#options.isClauses || named.includes('clauses'))
    const isOuter = isClauses && this.#depth === 1
    const start = this.#clauses + 1
    const items: Block[][] = []
    for (let next = this.#next(); next?.type === 'list_item_open'; next = this.#next()) {
      items.push(this.until('list_item_close'))
    }
    if (named.includes('fields')) {
      return { kind: 'fields', labels: items.map((item) => labelOf(item)) }
    }
    if (!isOuter) return { kind: 'list', isNumbered, items }
    this.#clauses += items.length
    return { kind: 'clauses', start, items }
  }

  #table(token: Token): Block {
    const lines: Inline[][][] = []
    for (let next = this.#next(); next && next.type !== 'table_close'; next = this.#next()) {
      if (next.type === 'tr_open') lines.push([])
      if (next.type === 'th_open' || next.type === 'td_open') lines.at(-1)!.push(this.#line())
    }
    const [head = [], ...rows] = lines
    const named = classesOf(token)
    if (named.includes('sign-up')) {
      return { kind: 'signUp', head: head.map(plainOf), rows: rowsOf(token) }
    }
    if (!named.includes('chart')) return { kind: 'table', head, rows }
    return { kind: 'chart', head, rows, bars: rows.flatMap(barOf) }
  }
}

function paragraph(content: Inline[], role: ParagraphRole = 'body'): Block {
  return { kind: 'paragraph', role, content }
}

function classesOf(token: Token): string[] {
  return String(token.attrGet('class') ?? '').split(' ')
}

function rowsOf(token: Token): number {
  const asked = Number(token.attrGet('rows') ?? 20)
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), MOST_ROWS) : 20
}

function labelOf(item: Block[]): string {
  const [first] = item
  return first && 'content' in first ? plainOf(first.content as Inline[]) : ''
}

function barOf(row: Inline[][]): Bar[] {
  const value = Number(plainOf(row.at(-1) ?? []).replace(/[^\d.-]/g, ''))
  return Number.isFinite(value) ? [{ label: plainOf(row[0] ?? []), value }] : []
}
