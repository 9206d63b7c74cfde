import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import type { Heading } from './environment.ts'
import { idOf, textOf } from './headings.ts'

/** A list marked `{:toc}` becomes the table of contents, without the headings marked `.no_toc`. */
export function contents(md: MarkdownIt): void {
  md.core.ruler.after('heading_auto_id', 'contents', (state) => {
    if (state.src.includes('toc')) replaceLists(state)
  })
}

function replaceLists(state: StateCore): void {
  const start = state.tokens.findIndex((token) => token.meta?.contents && token.nesting > 0)
  if (start < 0) return
  const opener = state.tokens[start]!
  const end = state.tokens.findIndex(
    (token, index) => index > start && token.nesting < 0 && token.level === opener.level,
  )
  state.tokens.splice(start, end - start + 1, ...listOf(state, entriesOf(state.tokens)))
}

function entriesOf(tokens: Token[]): Heading[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || /\bno_toc\b/.test(String(token.attrGet('class'))))
      return []
    return [
      { level: Number(token.tag.slice(1)), id: idOf(token), text: textOf(tokens[index + 1]!) },
    ]
  })
}

/** Nested as the headings are: a list item stays open while deeper headings follow. */
function listOf(state: StateCore, entries: Heading[]): Token[] {
  const out: Token[] = []
  const open: number[] = []
  const put = (type: string, tag: string, nesting: -1 | 0 | 1) => {
    const token = new state.Token(type, tag, nesting)
    out.push(token)
    return token
  }
  const close = () => {
    put('list_item_close', 'li', -1)
    put('bullet_list_close', 'ul', -1)
    open.pop()
  }
  for (const entry of entries) {
    while (open.length > 1 && open.at(-1)! > entry.level) close()
    if (open.length === 0 || open.at(-1)! < entry.level) {
      put('bullet_list_open', 'ul', 1)
      open.push(entry.level)
    } else put('list_item_close', 'li', -1)
    put('list_item_open', 'li', 1)
    out.push(linkTo(state, entry))
  }
  while (open.length > 0) close()
  return out
}

function linkTo(state: StateCore, { id, text }: Heading): Token {
  const inline = new state.Token('inline', '', 0)
  const link = new state.Token('link_open', 'a', 1)
  link.attrSet('href', `#${id}`)
  const words = new state.Token('text', '', 0)
  words.content = text
  inline.children = [link, words, new state.Token('link_close', 'a', -1)]
  return inline
}
