import type { MarkdownIt, StateCore, Token } from 'markdown-it'

const ownId = /[\t ]\{#([\p{L}_:][\p{L}\p{N}\p{M}_:.-]*)\}$/u
const notWord = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu

/** `## Heading {#own-id}`, and for the others the id that Jekyll's kramdown would make. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'heading_own_id', (state) => eachHeading(state, takeOwnId))
  md.core.ruler.after('inline', 'heading_auto_id', (state) => {
    const used = new Map<string, number>()
    eachHeading(state, (open, inline) => {
      if (!open.attrGet('id')) open.attrSet('id', automaticId(textOf(inline), used))
    })
  })
}

function eachHeading(state: StateCore, visit: (open: Token, inline: Token) => void): void {
  state.tokens.forEach((token, index) => {
    if (token.type === 'heading_open') visit(token, state.tokens[index + 1]!)
  })
}

function takeOwnId(open: Token, inline: Token): void {
  const found = ownId.exec(inline.content)
  if (!found) return
  inline.content = inline.content.slice(0, found.index).trimEnd()
  // A list on the line below the heading comes later in the page and so wins, as it does in kramdown.
  if (!open.attrGet('id')) open.attrSet('id', found[1]!)
}

/** The rule of kramdown's GFM reader, which is the one Jekyll uses: other scripts keep their letters. */
export function automaticId(text: string, used: Map<string, number>): string {
  const id = text.toLowerCase().replace(notWord, '').replace(/[ \t]/g, '-')
  const count = used.get(id) ?? 0
  used.set(id, count + 1)
  return count === 0 ? id : `${id}-${count}`
}

export function idOf(heading: Token): string {
  return String(heading.attrGet('id') ?? '')
}

/** The words of a line without its marks. Pictures say nothing here, as in kramdown. */
export function textOf(inline: Token): string {
  return (inline.children ?? [])
    .map((child) => (child.type === 'image' || child.type === 'html_inline' ? '' : child.content))
    .join('')
}
