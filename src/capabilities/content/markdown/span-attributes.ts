import type { MarkdownIt, StateCore, StateInline, Token } from 'markdown-it'
import {
  applyAttributes,
  applyToHtml,
  attributeListAt,
  readAttributeList,
  resolve,
  type NamedLists,
} from './attribute-list.ts'
import { namedLists } from './environment.ts'

const extension = /^\{::(comment|nomarkdown)(?:\s[^}]{0,200})?\}([\s\S]*?)\{:\/(?:\1)?\}/

/** Attribute lists right behind a span, `[text](address){:target="_blank"}`, as kramdown reads them. */
export function spanAttributes(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'span_attributes', readSpan)
  md.core.ruler.after('inline', 'span_attributes', (state) => {
    if (state.src.includes('{:')) settle(state)
  })
}

function readSpan(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{:', state.pos)) return false
  if (state.src[state.pos + 2] === ':') return readExtension(state, silent)
  // Behind text a list means nothing and stays as it was written.
  if (state.pending || state.tokens.length === 0) return false
  const source = attributeListAt(state.src, state.pos)
  if (!source) return false
  if (!silent) state.push('span_attributes', '', 0).content = source
  state.pos += source.length
  return true
}

function readExtension(state: StateInline, silent: boolean): boolean {
  const found = extension.exec(state.src.slice(state.pos, state.pos + 5000))
  if (!found) return false
  if (!silent && found[1] === 'nomarkdown') state.push('html_inline', '', 0).content = found[2]!
  state.pos += found[0].length
  return true
}

function settle(state: StateCore): void {
  const lists = namedLists(state.env)
  for (const token of state.tokens) {
    if (token.children?.some((child) => child.type === 'span_attributes'))
      token.children = settleLine(token.children, lists)
  }
}

function settleLine(children: Token[], lists: NamedLists): Token[] {
  const open: Token[] = []
  const kept: Token[] = []
  let span: Token | undefined

  for (const token of children) {
    if (token.type !== 'span_attributes') {
      kept.push(token)
      if (token.type !== 'text' || token.content) span = spanEndingAt(token, open)
    } else if (span) {
      const attributes = resolve(readAttributeList(token.content.slice(2, -1)), lists)
      if (span.type === 'html_inline') applyToHtml(span, attributes)
      else applyAttributes(span, attributes)
    } else {
      token.type = 'text'
      kept.push(token)
    }
  }
  return kept
}

/** The token that carries the attributes of the span which ends with `token`, if one does. */
function spanEndingAt(token: Token, open: Token[]): Token | undefined {
  if (token.type === 'code_inline' || token.type === 'image') return token
  if (token.type === 'html_inline') return htmlEndingAt(token, open)
  if (token.nesting > 0) open.push(token)
  if (token.nesting < 0) return open.pop()
  return undefined
}

function htmlEndingAt(token: Token, open: Token[]): Token | undefined {
  if (/^<[A-Za-z]/.test(token.content)) {
    if (/\/>$|^<(?:img|br|wbr)\b/i.test(token.content)) return token
    open.push(token)
    return undefined
  }
  return token.content.startsWith('</') ? open.pop() : undefined
}
