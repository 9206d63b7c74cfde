import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { blockAttributes } from './block-attributes.ts'
import { contents } from './contents.ts'
import type { Heading } from './environment.ts'
import { extensions } from './extensions.ts'
import { headings, idOf, textOf } from './headings.ts'
import { htmlBlocks } from './html-blocks.ts'
import { renderer } from './renderer.ts'
import { spanAttributes } from './span-attributes.ts'
import { typography } from './typography.ts'

const markdown = new MarkdownIt({ html: true, typographer: true })
  .use(headings)
  .use(spanAttributes)
  .use(blockAttributes)
  .use(extensions)
  .use(htmlBlocks)
  .use(typography)
  .use(contents)
  .use(renderer)

/** A page of Markdown, read but not yet written as HTML. Its addresses are still as they were typed. */
export interface Reading {
  tokens: Token[]
  env: Env
  headings: Heading[]
}

/** Reads Markdown as Jekyll's kramdown does, with GitHub's tables. */
export function readMarkdown(text: string): Reading {
  const env: Env = {}
  const tokens = markdown.parse(text, env)
  return { tokens, env, headings: headingsIn(tokens) }
}

/** Writes what was read. The result is not safe by itself: `safety` decides what may pass. */
export function writeHtml({ tokens, env }: Reading): string {
  return markdown.renderer.render(tokens, markdown.options, env)
}

function headingsIn(tokens: Token[]): Heading[] {
  const found: Heading[] = []
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return
    const text = textOf(tokens[index + 1]!).trim()
    found.push({ level: Number(token.tag.slice(1)), id: idOf(token), text })
  })
  return found
}
