import type { Token } from 'markdown-it'
import type { Inline, TextRun } from './document.ts'

export interface ReadingOptions {
  direction: 'ltr' | 'rtl'
  /** Numbered lists are clauses, as in a motion, numbered on from list to list. */
  isClauses: boolean
  /** Makes an address of this site a whole one, for paper. */
  address(href: string): string
}

/** What XML, and so Word, refuses; and marks of direction but for those that set a value apart. */
// oxlint-disable-next-line no-control-regex
const REFUSED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\uFFFE\uFFFF]/g
const SET_APART = /\u2068([^\u2068\u2069]*)\u2069/g

/** A text that every form can hold. */
export function clean(text: string): string {
  return text.toWellFormed().replace(REFUSED, '')
}

/** Which way its first letter runs; nothing for digits and marks alone. */
export function directionOfText(text: string): 'ltr' | 'rtl' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? []
  if (!first) return undefined
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? 'rtl'
    : 'ltr'
}

/** Values that run as the document does need no marks around them; the others keep theirs. */
export function settle(text: string, direction: 'ltr' | 'rtl'): string {
  return clean(text).replace(SET_APART, (whole, value: string) => {
    const own = directionOfText(value)
    return own && own !== direction ? whole : value
  })
}

/** Reads a line of Markdown as runs. HTML in it is text like any other. */
export function readLine(
  inline: Token,
  { direction, address }: Pick<ReadingOptions, 'direction' | 'address'>,
): Inline[] {
  const content: Inline[] = []
  const state = { strong: 0, emphasis: 0, href: undefined as string | undefined }
  for (const token of inline.children ?? []) {
    const step = token.nesting
    if (token.type.startsWith('strong_')) state.strong += step
    else if (token.type.startsWith('em_')) state.emphasis += step
    else if (token.type.startsWith('link_')) {
      state.href = step > 0 ? safeHref(token, address) : undefined
    } else if (token.type === 'hardbreak') content.push({ isBreak: true })
    else addText(content, wordsOf(token), state)
  }
  return settled(content, direction)
}

function wordsOf({ type, content, children }: Token): string {
  if (type === 'softbreak') return ' '
  return type === 'image' ? (children ?? []).map((child) => child.content).join('') : content
}

interface State {
  strong: number
  emphasis: number
  href: string | undefined
}

function addText(content: Inline[], text: string, { strong, emphasis, href }: State): void {
  if (!text) return
  const run: TextRun = {
    text,
    ...(strong > 0 && { isStrong: true as const }),
    ...(emphasis > 0 && { isEmphasis: true as const }),
    ...(href && { href }),
  }
  const last = content.at(-1)
  const isSame =
    last &&
    'text' in last &&
    last.isStrong === run.isStrong &&
    last.isEmphasis === run.isEmphasis &&
    last.href === run.href
  if (isSame) last.text += text
  else content.push(run)
}

function settled(content: Inline[], direction: 'ltr' | 'rtl'): Inline[] {
  return content.flatMap((one): Inline[] => {
    if ('isBreak' in one) return [one]
    const text = settle(one.text, direction)
    return text ? [{ ...one, text }] : []
  })
}

/** Only what leads to a page, a mail or a number; nothing that runs. */
function safeHref(token: Token, address: (href: string) => string): string | undefined {
  const href = clean(String(token.attrGet('href') ?? '')).replace(/%E2%81%A[6-9]/gi, '')
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(href) ? address(href) : undefined
}
