import type { Block, Inline } from './document.ts'

const ISOLATES = /[\u2066-\u2069]/g

/** The words of a line, without what they look like. */
export function plainOf(content: readonly Inline[]): string {
  return content.map((one) => ('isBreak' in one ? '\n' : one.text)).join('')
}

/** Without the marks that set a value apart; for a form that has its own way, or none. */
export function bare(text: string): string {
  return text.replace(ISOLATES, '')
}

/** Every text in a list of blocks, in reading order. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfOne)
}

function textsOfOne(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainOf(block.content)]
    case 'clauses':
    case 'list':
      return block.items.flatMap(textsOf)
    case 'table':
    case 'chart':
      return [block.head, ...block.rows].flatMap((row) => row.map(plainOf))
    case 'callout':
    case 'quote':
    case 'notes':
    case 'beside':
      return textsOf(block.content)
    case 'signUp':
      return block.head
    case 'fields':
      return block.labels
    case 'qr':
      return [block.label]
    case 'pageBreak':
      return []
  }
}
