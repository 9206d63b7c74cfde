import type { Block, Document } from './model/document.ts'
import { plainOf } from './model/plain.ts'

/** Everything that a document says, piece by piece, with the numbers of its clauses, in reading order. */
export function saidBy(document: Document): string[] {
  return [document.title, ...document.blocks.flatMap((block) => saidByBlock(block, document))]
}

/** What stands at the end of every document, as paper and Word have it. */
export function saidAtFoot({ cautions, sources, words, imprint }: Document): {
  cautions: string[]
  sources: string[]
  imprint: string[]
} {
  return { cautions, sources: sources.length > 0 ? [words.sources] : [], imprint }
}

function saidByBlock(block: Block, document: Document): string[] {
  const inner = (blocks: Block[]) => blocks.flatMap((one) => saidByBlock(one, document))
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainOf(block.content)]
    case 'clauses':
      return block.items.flatMap((item, at) => [`${block.start + at}.`, ...inner(item)])
    case 'list':
      return block.items.flatMap((item, at) => [
        ...(block.isNumbered ? [`${at + 1}.`] : []),
        ...inner(item),
      ])
    case 'table':
    case 'chart':
      return [block.head, ...block.rows].flat().map(plainOf)
    case 'callout':
    case 'quote':
    case 'beside':
      return inner(block.content)
    case 'notes':
      return [document.words.notes, ...inner(block.content)]
    case 'signUp':
      return ['№', ...block.head, ...Array.from({ length: block.rows }, (_, at) => String(at + 1))]
    case 'fields':
      return block.labels
    case 'qr':
      return [block.label]
    case 'pageBreak':
      return []
  }
}

/** Letters, digits and marks alone: where a line or a word is broken, and what sets runs apart, is each program's own. */
export function squeezed(...texts: string[]): string {
  return texts
    .join('')
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]|[•◦▪‣–█]/g, '')
}
