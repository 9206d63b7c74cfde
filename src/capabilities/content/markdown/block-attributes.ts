import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it'
import {
  applyAttributes,
  applyToHtml,
  attributeListAt,
  joinLists,
  readAttributeList,
  resolve,
  type AttributeList,
} from './attribute-list.ts'
import { namedLists } from './environment.ts'

const named = /^\{:(\w[\w-]*):((?:\\\}|[^}])+)\}\s*$/
const itemList = /^\s*\{:(?!(?:\w[\w-]*)?:|\/)((?:\\\}|[^}]){1,1000})\}\s*/

/**
 * Attribute lists on a line of their own, as kramdown reads them: one right under a block belongs to
 * it; one after a blank line belongs to the block right below; one between blank lines to nothing.
 */
export function blockAttributes(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'attribute_list', readLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list', 'table'],
  })
  md.core.ruler.after('block', 'block_attributes', (state) => {
    if (state.src.includes('{:')) settle(state)
  })
}

function readLine(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = state.bMarks[line]! + state.tShift[line]!
  if (!state.src.startsWith('{:', start)) return false
  if (state.sCount[line]! - state.blkIndent >= 4) return false

  const own = named.exec(state.src.slice(start, state.eMarks[line]))
  const source = own ? own[0].trimEnd() : wholeLineList(state.src, start)
  if (!source) return false
  if (silent) return true

  const after = line + source.split('\n').length
  state.line = after
  const token = state.push('attribute_list', '', 0)
  token.hidden = true
  token.map = [line, after]
  if (own) nameList(state, own[1]!, readAttributeList(own[2]!))
  else {
    token.meta = {
      list: readAttributeList(source.slice(2, -1)),
      afterBlank: line === 0 || state.isEmpty(line - 1),
      beforeBlank: after >= endLine || state.isEmpty(after),
    }
  }
  return true
}

function wholeLineList(src: string, start: number): string | undefined {
  if (src[start + 2] === ':' || src[start + 2] === '/') return undefined
  const source = attributeListAt(src, start)
  if (!source) return undefined
  return /^[ \t]*(?:\n|$)/.test(src.slice(start + source.length, start + source.length + 80))
    ? source
    : undefined
}

function nameList(state: StateBlock, name: string, list: AttributeList): void {
  const lists = namedLists(state.env)
  lists.set(name, joinLists(lists.get(name), list))
}

interface LineList {
  list: AttributeList
  afterBlank: boolean
  beforeBlank: boolean
}

interface Level {
  opener: Token | undefined
  last: Token | undefined
  waiting: AttributeList | undefined
}

function settle(state: StateCore): void {
  const lists = namedLists(state.env)
  const give = (token: Token, list: AttributeList) => {
    if (list.references.includes('toc') && !lists.has('toc')) token.meta = { contents: true }
    if (token.type === 'html_block') {
      applyToHtml((token.meta?.opens as Token | undefined) ?? token, resolve(list, lists))
    } else applyAttributes(token, resolve(list, lists))
  }
  const levels: Level[] = [{ opener: undefined, last: undefined, waiting: undefined }]

  state.tokens.forEach((token, index) => {
    const level = levels.at(-1)!
    if (token.type === 'attribute_list') settleList(token, level, give)
    else if (token.type === 'inline') takeItemList(state.tokens, index, give)
    else if (token.nesting < 0) closeLevel(levels)
    else {
      if (level.waiting) give(token, level.waiting)
      level.waiting = undefined
      if (token.nesting > 0) levels.push({ opener: token, last: undefined, waiting: undefined })
      else level.last = token
    }
  })
  state.tokens = state.tokens.filter((token) => token.type !== 'attribute_list')
}

function settleList(
  token: Token,
  level: Level,
  give: (token: Token, list: AttributeList) => void,
): void {
  if (!token.meta) {
    level.last = undefined
    return
  }
  const { list, afterBlank, beforeBlank } = token.meta as unknown as LineList
  if (afterBlank) level.last = undefined
  if (level.last) give(level.last, list)
  else level.waiting = beforeBlank ? undefined : joinLists(level.waiting, list)
}

function closeLevel(levels: Level[]): void {
  const { opener } = levels.pop()!
  levels.at(-1)!.last = opener
}

/** `* {: .done} text` gives the class to the item. */
function takeItemList(
  tokens: Token[],
  index: number,
  give: (token: Token, list: AttributeList) => void,
): void {
  const inline = tokens[index]!
  const item = tokens[index - 2]
  if (item?.type !== 'list_item_open' || !inline.content.startsWith('{:')) return
  const found = itemList.exec(inline.content)
  if (!found) return
  inline.content = inline.content.slice(found[0].length)
  give(item, readAttributeList(found[1]!))
}
