import { Ready } from '../../platform/http/index.ts'
import { endOf, openingOf, VOID, writeAttribute } from './markup.ts'
import { escapeHtml } from './escape.ts'
import { Paper } from './paper.ts'

export type Props = Record<string, unknown>
export type Component = (props: Props) => unknown

/** What JSX makes: a piece of a page. Its components are called when it is drawn, in the order of the page. */
export class Node {
  readonly isEscaped = true
  readonly tag: string | Component
  readonly props: Props

  constructor(tag: string | Component, props: Props) {
    this.tag = tag
    this.props = props
  }

  toString(): string {
    return textOf(this)
  }
}

export function textOf(child: unknown): string {
  const paper = new Paper()
  drawChild(child, paper)
  return paper.toString()
}

function drawNode({ tag, props }: Node, paper: Paper): void {
  if (typeof tag === 'function') return drawChild(tag(props), paper)
  paper.text += openingOf(tag)
  for (const name in props) {
    if (name !== 'children') paper.text += writeAttribute(name, props[name])
  }
  if (VOID.has(tag)) {
    paper.text += '/>'
    return
  }
  paper.text += '>'
  drawChild(props['children'], paper)
  paper.text += endOf(tag)
}

/** Draws a text, a number, an element, what was drawn before, or a list of these; of nothing, nothing. */
export function drawChild(child: unknown, paper: Paper): void {
  if (typeof child === 'string') paper.text += escapeHtml(child)
  else if (child instanceof Node) drawNode(child, paper)
  else if (child === undefined || child === null || typeof child === 'boolean') return
  else if (Array.isArray(child)) for (const one of child) drawChild(one, paper)
  else if (typeof child === 'number') paper.text += child
  else if (child instanceof Ready) paper.add(child)
  else if (isHtml(child)) paper.text += String(child)
  else throw new TypeError('A page is drawn at once, of texts, numbers and elements')
}

/** A text that Hono's `raw()` has marked. Nothing that was read from JSON passes for one. */
function isHtml(child: object): boolean {
  const { constructor, isEscaped } = child as { constructor: unknown; isEscaped?: unknown }
  return constructor === String && isEscaped === true
}
