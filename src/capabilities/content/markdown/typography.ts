import type { MarkdownIt, StateCore, Token } from 'markdown-it'

const signs: Record<string, string> = {
  '---': '—',
  '--': '–',
  '...': '…',
  '<< ': '«\u00a0',
  ' >>': '\u00a0»',
  '<<': '«',
  '>>': '»',
}
const sign = /---|--|\.\.\.|<< | >>|<<|>>/g

/** The signs kramdown sets: dashes, dots, guillemets. markdown-it sets others too, which are left out. */
export function typography(md: MarkdownIt): void {
  md.core.ruler.disable('replacements')
  md.core.ruler.before('smartquotes', 'signs', setSigns)
}

function setSigns(state: StateCore): void {
  if (!/--|\.\.\.|<<|>>/.test(state.src)) return
  for (const token of state.tokens) token.children?.forEach(setIn)
}

function setIn(token: Token): void {
  if (token.type === 'text' && token.content.search(sign) >= 0)
    token.content = token.content.replace(sign, (found) => signs[found]!)
}
