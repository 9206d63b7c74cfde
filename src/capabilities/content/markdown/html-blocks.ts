import type { MarkdownIt, StateBlock, Token } from 'markdown-it'
import { htmlDepth, withDepth } from './environment.ts'
import { readPieces, startOfBlock, type Piece } from './html-pieces.ts'

// Deeper than any page goes; each level reads its inside once more.
const deepest = 20

// In a list or a quotation the lines must be copied out, so an element there is no longer than this.
const longestInside = 100

/**
 * HTML as kramdown reads it: a block element reaches to its own end tag, blank lines or not, and what
 * is in it is not Markdown unless it says `markdown="1"`.
 */
export function htmlBlocks(md: MarkdownIt): void {
  md.block.ruler.at('html_block', readElement, { alt: ['reference', 'blockquote'] })
}

function readElement(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const begin = state.bMarks[line]! + state.tShift[line]!
  if (state.src.charCodeAt(begin) !== 0x3c) return false
  if (state.sCount[line]! - state.blkIndent >= 4) return false
  if (!startOfBlock(state.src, begin)) return false
  if (silent) return true

  const { src, start } = textFrom(state, line, endLine, begin)
  const { pieces, end } = readPieces(src, start)
  emit(state, line, start, src, pieces)
  state.line = Math.min(line + newlines(src, start, end) + 1, endLine)
  return true
}

function textFrom(state: StateBlock, line: number, endLine: number, begin: number) {
  if (state.parentType === 'root' && state.blkIndent === 0) return { src: state.src, start: begin }
  const last = Math.min(endLine, line + longestInside)
  const src = state.getLines(line, last, state.blkIndent, false)
  return { src, start: src.length - src.trimStart().length }
}

function emit(state: StateBlock, line: number, start: number, src: string, pieces: Piece[]): void {
  let counted = start
  let at = line
  let opens: Token | undefined
  for (const piece of pieces) {
    at += newlines(src, counted, piece.at)
    counted = piece.at
    if (piece.kind === 'html' || htmlDepth(state.env) >= deepest) {
      const token = html(state, piece.text, at)
      opens ??= token
      token.meta = { opens }
    } else if (piece.kind === 'spans') spans(state, piece.text, at)
    else blocks(state, piece.text, at)
  }
}

function html(state: StateBlock, text: string, line: number): Token {
  const token = state.push('html_block', '', 0)
  token.content = text
  token.map = [line, line + 1]
  return token
}

function spans(state: StateBlock, text: string, line: number): void {
  const token = state.push('inline', '', 0)
  token.content = text.trim()
  token.children = []
  token.map = [line, line + 1]
}

function blocks(state: StateBlock, text: string, line: number): void {
  const before = state.tokens.length
  withDepth(state.env, 1)
  state.md.block.parse(text, state.md, state.env, state.tokens)
  withDepth(state.env, -1)
  for (const token of state.tokens.slice(before)) {
    if (token.map) token.map = [token.map[0] + line, token.map[1] + line]
  }
}

function newlines(src: string, from: number, to: number): number {
  let count = 0
  for (let at = src.indexOf('\n', from); at >= 0 && at < to; at = src.indexOf('\n', at + 1)) count++
  return count
}
