import type { Token } from 'markdown-it'
import { textOf } from '../markdown/headings.ts'
import { isOfPack, type Linking } from './addresses.ts'
import { safeAttributes } from './attributes.ts'
import { linkText } from './sanitize.ts'

/**
 * Makes what Markdown gave safe before it is written as HTML, where no HTML stands in it. Then every element
 * is one that markdown-it makes and every attribute goes through the same rule, so the HTML need not be
 * read again. Gives false, and does nothing, where HTML stands in the page: then it must be.
 */
export function secureTokens(tokens: Token[], linking: Linking): boolean {
  if (holdsHtml(tokens)) return false
  for (const token of tokens) {
    if (token.attrs) secure(token, linking)
    if (token.children) token.children = secureLine(token.children, linking)
  }
  return true
}

function holdsHtml(tokens: Token[]): boolean {
  return tokens.some(
    ({ type, children }) =>
      type === 'html_block' || children?.some((child) => child.type === 'html_inline'),
  )
}

function secureLine(children: Token[], linking: Linking): Token[] {
  let changed: Token[] | undefined
  let inLink = false
  children.forEach((token, index) => {
    if (token.type === 'link_open') inLink = true
    if (token.type === 'link_close') inLink = false
    const isForeign = token.type === 'image' && !isOfPack(String(token.attrGet('src')).trim())
    if (isForeign) {
      changed ??= children.slice(0, index)
      changed.push(...linkFor(token, linking, inLink))
      return
    }
    if (token.attrs) secure(token, linking)
    changed?.push(token)
  })
  return changed ?? children
}

function secure(token: Token, linking: Linking): void {
  const written = Object.fromEntries(token.attrs!.map(([name, value]) => [name, String(value)]))
  token.attrs = Object.entries(safeAttributes(token.tag, written, linking))
}

function linkFor(picture: Token, linking: Linking, inLink: boolean): Token[] {
  const link = linkText(textOf(picture), String(picture.attrGet('src')), linking.words.pictureOn)
  const words = tokenLike(picture, 'text', '', 0)
  words.content = link?.text ?? textOf(picture)
  if (!link || inLink) return [words]
  const open = tokenLike(picture, 'link_open', 'a', 1)
  open.attrSet('href', link.href)
  return [open, words, tokenLike(picture, 'link_close', 'a', -1)]
}

function tokenLike(token: Token, type: string, tag: string, nesting: -1 | 0 | 1): Token {
  return new (token.constructor as typeof Token)(type, tag, nesting)
}
