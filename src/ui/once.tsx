import type { Child } from 'hono/jsx'
import { textOf } from './jsx/draw-node.ts'
import { ready } from './jsx/paper.ts'
import { useView } from './view.ts'

const drawn = new WeakMap<object, Map<string, Child>>()

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
  if (!html) parts.set(key, (html = ready(textOf(children()))))
  return html
}
