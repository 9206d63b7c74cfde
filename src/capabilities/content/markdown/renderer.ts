import type { MarkdownIt, RendererRule, Token } from 'markdown-it'

/** Where kramdown writes other HTML than markdown-it: struck text, code, the alignment of a column. */
export function renderer(md: MarkdownIt): void {
  md.renderer.rules.s_open = () => '<del>'
  md.renderer.rules.s_close = () => '</del>'
  md.renderer.rules.fence = fence
  md.core.ruler.push('column_classes', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'th_open' || token.type === 'td_open') alignWithClass(token)
    }
  })
}

const fence: RendererRule = (tokens, index, options, _env, self) => {
  const token = tokens[index]!
  const language = token.info.trim().split(/\s+/)[0]
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const code = language
    ? `<code class="${options.langPrefix}${escape(language).replaceAll('"', '&quot;')}">`
    : '<code>'
  return `<pre${self.renderAttrs(token)}>${code}${escape(token.content)}</code></pre>\n`
}

// No style attribute leaves a pack, so the alignment is a class of ours.
function alignWithClass(token: Token): void {
  const side = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style')))?.[1]
  if (!side) return
  token.attrs = token.attrs!.filter(([name]) => name !== 'style')
  token.attrJoin('class', `align-${side}`)
}
