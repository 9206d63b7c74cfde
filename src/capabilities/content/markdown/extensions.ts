import type { MarkdownIt, StateBlock } from 'markdown-it'
import { noteUnclosed, sawUnclosed } from './environment.ts'

const begins = /^\{::(comment|nomarkdown|options)(?:\s[^}]*?)?(\/)?\}\s*$/

/** kramdown's `{::comment}` and `{::nomarkdown}` as blocks. Options of kramdown are passed over. */
export function extensions(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'extension', read, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
}

function read(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = state.bMarks[line]! + state.tShift[line]!
  if (!state.src.startsWith('{::', start)) return false
  if (state.sCount[line]! - state.blkIndent >= 4) return false
  const found = begins.exec(state.src.slice(start, state.eMarks[line]))
  if (!found) return false
  const end = found[2] ? line : endOf(state, found[1]!, line + 1, endLine)
  if (end === undefined) return false
  if (silent) return true

  state.line = end + 1
  if (found[1] === 'nomarkdown' && end > line) {
    state.push('html_block', '', 0).content = state.getLines(line + 1, end, state.blkIndent, true)
  }
  return true
}

function endOf(state: StateBlock, name: string, from: number, endLine: number): number | undefined {
  if (sawUnclosed(state.env)) return undefined
  for (let line = from; line < endLine; line++) {
    const start = state.bMarks[line]! + state.tShift[line]!
    if (!state.src.startsWith('{:/', start)) continue
    const text = state.src.slice(start, state.eMarks[line]).trim()
    if (text === '{:/}' || text === `{:/${name}}`) return line
  }
  noteUnclosed(state.env)
  return undefined
}
