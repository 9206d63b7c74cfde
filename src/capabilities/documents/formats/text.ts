import type { Block, Document } from '../model/document.ts'
import { plainOf } from '../model/plain.ts'

/** Plain text, to paste into a chat or a mail: what is loud on paper is on a line of its own here. */
export function makeText(document: Document): string {
  const { title, blocks, sources, imprint, cautions, words, link } = document
  const said = sources.map(({ title: name, on, url }) =>
    [`• ${name}`, on && `(${on})`, url].filter(Boolean).join(' '),
  )
  const parts = [
    title,
    ...blocks.map(textOf),
    `${link.label}: ${link.url}`,
    said.length > 0 ? [words.sources, ...said].join('\n') : '',
    ...cautions,
    imprint.join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** The words alone, as they are put to a meeting: no foot, no fields to write in. */
export function spokenText(blocks: readonly Block[]): string {
  const spoken = blocks.filter(({ kind }) => !UNSPOKEN.includes(kind))
  return spoken
    .map(textOf)
    .join('\n\n')
    .replaceAll(/[\u2066-\u2069]/g, '')
}

const UNSPOKEN: readonly Block['kind'][] = ['qr', 'fields', 'pageBreak', 'beside', 'notes']

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `*${plainOf(block.content)}*`
    case 'paragraph':
      return plainOf(block.content)
    case 'clauses':
      return listOf(block.items, (at) => `${block.start + at}. `)
    case 'list':
      return listOf(block.items, (at) => (block.isNumbered ? `${at + 1}. ` : '• '))
    case 'table':
    case 'chart':
      return block.rows.map((row) => rowOf(block.head.map(plainOf), row.map(plainOf))).join('\n')
    case 'callout':
    case 'quote':
    case 'notes':
    case 'beside':
      return block.content.map(textOf).join('\n\n')
    case 'signUp':
      return block.head.join(' | ')
    case 'fields':
      return block.labels.map((label) => `${label}: …`).join('\n')
    case 'qr':
      return `${block.label} ${block.url}`
    case 'pageBreak':
      return '—'
  }
}

function listOf(items: Block[][], mark: (at: number) => string): string {
  return items
    .map((item, at) => mark(at) + item.map(textOf).join('\n').replaceAll('\n', '\n   '))
    .join('\n')
}

/** A row by itself: who reads it on a phone does not see the head of the table any more. */
function rowOf(head: string[], [first = '', ...rest]: string[]): string {
  const said = rest.map((cell, at) => (rest.length > 1 ? `${head[at + 1] ?? ''}: ${cell}` : cell))
  return `• ${first}: ${said.join('; ')}`
}
