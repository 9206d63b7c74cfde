export type Child = Node | string | number | null | undefined | false | Child[]

interface Attributes {
  [name: string]: string | number | boolean | undefined | ((event: Event) => void)
}

/**
 * An element. Text goes in as text, so whatever a witness wrote is never markup; `onclick` and its like are
 * listeners; what is false or undefined is left out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

function append(to: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(to, child)
    else if (child !== null && child !== undefined && child !== false)
      to.append(child instanceof Node ? child : String(child))
  }
}

/** A heading that can be given the focus when what it stands over is new. */
export function heading(level: 'h2' | 'h3', words: Child): HTMLElement {
  return h(level, { tabindex: -1 }, words)
}

/** Puts the focus where reading begins: the first heading, or the first field. */
export function focusFirst(place: HTMLElement): void {
  const title = place.querySelector<HTMLElement>('h2')
  const first = title ?? place.querySelector<HTMLElement>('h3, input, textarea, button')
  first?.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
}

/** Facts in two columns, those without a value left out. */
export function facts(rows: [string, Child][]): HTMLElement {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return h(
    'dl',
    { class: 'facts' },
    shown.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  )
}

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
export function table(caption: string, head: string[], rows: Child[][]): HTMLElement {
  const cells = ([first, ...rest]: Child[]): Child =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, first),
      rest.map((cell) => h('td', {}, cell)),
    )
  return h(
    'div',
    { class: 'table', role: 'region', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((cell) => h('th', { scope: 'col' }, cell)),
        ),
      ),
      h('tbody', {}, rows.map(cells)),
    ),
  )
}
