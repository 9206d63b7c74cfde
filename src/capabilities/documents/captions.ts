import type { Block, Inline } from './model/document.ts'

/** What each table of a document is called: the heading it stands under, with a number where there are several. */
export function captionsOf(title: string, blocks: readonly Block[]): Map<Block, string> {
  const captions = new Map<Block, string>()
  const times = new Map<string, number>()
  let heading = title
  const walk = (all: readonly Block[]): void => {
    for (const block of all) {
      if (block.kind === 'heading') heading = textOf(block.content)
      if (block.kind === 'table' || block.kind === 'chart' || block.kind === 'signUp') {
        const time = (times.get(heading) ?? 0) + 1
        times.set(heading, time)
        captions.set(block, time > 1 ? `${heading} (${time})` : heading)
      }
      for (const inside of insideOf(block)) walk(inside)
    }
  }
  walk(blocks)
  return captions
}

function insideOf(block: Block): readonly Block[][] {
  if ('items' in block) return block.items
  return 'content' in block && block.kind !== 'heading' && block.kind !== 'paragraph'
    ? [block.content]
    : []
}

const textOf = (content: readonly Inline[]): string =>
  content.map((one) => ('text' in one ? one.text : ' ')).join('')
