import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { useView } from './view.ts'

const drawn = new WeakMap<object, Map<string, ReturnType<typeof raw>>>()

interface Props {
  /** The facts it is drawn from. While they are the same object, so is the drawing; with them it goes. */
  of: object
  /** What is drawn of them. */
  part: string
  children: () => Child
}

/**
 * Draws a part of a page once for each language. Only for what depends on its facts and the language alone: the
 * rest of the page is drawn anew.
 */
export function Once({ of, part, children }: Props) {
  const key = `${useView().language} ${part}`
  let parts = drawn.get(of)
  if (!parts) drawn.set(of, (parts = new Map()))
  let html = parts.get(key)
  if (html === undefined) parts.set(key, (html = raw(inOnePiece(String(children())))))
  return html
}

/** What was joined of a thousand pieces is held as a thousand pieces, and each collection of garbage walks them. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString()
}
