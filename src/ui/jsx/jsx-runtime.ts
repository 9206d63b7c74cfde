import { Node, type Component, type Props } from './draw-node.ts'

export type { JSX } from 'hono/jsx/jsx-runtime'

/** What the compiler turns each `<tag>` into. */
export function jsx(tag: string | Component, props: Props): Node {
  return new Node(tag, props)
}

export function Fragment({ children }: { children?: unknown }): unknown {
  return children
}

export { jsx as jsxs }
