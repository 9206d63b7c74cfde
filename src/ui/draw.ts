import type { Child } from 'hono/jsx'
import { inLanguage } from '../platform/messages/index.ts'
import { inView, type View } from './view.ts'

/** Draws a page whole, at once. A component that awaits is a mistake: its data should have come in its props. */
export function draw(node: Child, view: View): string {
  const html: unknown = inLanguage(view.language, () => inView(view, () => String(node)))
  return `<!doctype html>${html as string}`
}
