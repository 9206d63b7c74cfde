import type { Child } from 'hono/jsx'
import type { PageBytes } from '../platform/http/index.ts'
import { inLanguage } from '../platform/messages/index.ts'
import { drawChild } from './jsx/draw-node.ts'
import { Paper } from './jsx/paper.ts'
import { inView, type View } from './view.ts'

/** Draws a page whole, at once. A component that awaits is a mistake: its data should have come in its props. */
export function draw(node: Child, view: View): string {
  return drawn(node, view).toString()
}

/** The same as it is sent: in parts, some of which were ready. */
export function drawBytes(node: Child, view: View): PageBytes {
  return drawn(node, view).bytes()
}

function drawn(node: Child, view: View): Paper {
  const paper = new Paper()
  paper.text = '<!doctype html>'
  inLanguage(view.language, () => inView(view, () => drawChild(node, paper)))
  return paper
}
