import type { Block, Document } from '../../model/document.ts'
import { bare, plainOf, textsOf } from '../../model/plain.ts'

export interface Slide {
  title: string
  blocks: Block[]
  notes: string
}

/** A slide begins at each heading of the first level; what a speaker says goes with it. */
export function slidesOf({ blocks, title }: Document): Slide[] {
  const slides: Slide[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      slides.push({ title: bare(plainOf(block.content)), blocks: [], notes: '' })
      continue
    }
    if (slides.length === 0) slides.push({ title: bare(title), blocks: [], notes: '' })
    const slide = slides.at(-1)!
    if (block.kind === 'notes') slide.notes += `${textsOf(block.content).map(bare).join('\n')}\n`
    else slide.blocks.push(block)
  }
  return slides
}
