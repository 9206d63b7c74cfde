import { h, type Child } from '../../desk/page/dom.ts'
import type { Look } from '../draft.ts'
import type { Stretch } from '../compare.ts'
import type { Say } from './words.ts'

interface Span {
  start: number
  end: number
  kind: 'flag' | 'kept' | 'put'
  title: string
}

/** A text with everything in it that was found, each told apart by more than its colour. */
export function markedText(text: string, look: Look, say: Say): HTMLElement {
  const spans: Span[] = [
    ...look.flags.map((one) => ({ ...one, kind: 'flag' as const, title: say(`type.${one.type}`) })),
    ...look.kept.map((one) => ({ ...one, kind: 'kept' as const, title: say(`type.${one.type}`) })),
    ...look.put.map((one) => ({ ...one, kind: 'put' as const, title: say(`type.${one.type}`) })),
  ].sort((a, b) => a.start - b.start)
  const children: Child[] = []
  // Above the words stands no title yet.
  let at = text.length - text.trimStart().length
  for (const { start, end, kind, title } of spans) {
    if (start < at) continue
    children.push(text.slice(at, start))
    children.push(h('mark', { class: `is-${kind}`, title }, text.slice(start, end)))
    at = end
  }
  return h('p', { class: 'bench-text', dir: 'auto' }, [...children, text.slice(at)])
}

/** What was told and what will be shown in one text: gone, new, and the same. */
export function comparedText(stretches: Stretch[]): HTMLElement {
  const tags = { same: 'span', gone: 'del', new: 'ins' } as const
  return h(
    'p',
    { class: 'bench-text', dir: 'auto' },
    stretches.map(({ kind, text }) => h(tags[kind], {}, text)),
  )
}
