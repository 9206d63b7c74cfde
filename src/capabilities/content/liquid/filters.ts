import type { Liquid } from 'liquidjs'

export interface FilterParts {
  /** The public address of the site, without a slash at the end; may be empty. */
  url: string
  now(): string
  markdownify(text: string): string
}

/** Jekyll's filters, where they are not Liquid's or mean something else there: https://jekyllrb.com/docs/liquid/filters/. */
export function addFilters(engine: Liquid, parts: FilterParts): void {
  engine.registerFilter('relative_url', (path: unknown) => rooted(path))
  engine.registerFilter('absolute_url', (path: unknown) => absolute(parts.url, path))
  engine.registerFilter('markdownify', (text: unknown) => parts.markdownify(asText(text)))
  engine.registerFilter('strip_index', (path: unknown) => asText(path).replace(/index\.html?$/, ''))
  engine.registerFilter('sort', sort)
  engine.registerFilter('where', where)
  fixNow(engine, parts.now)
}

function asText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function rooted(path: unknown): string {
  const text = asText(path)
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text
  return `/${text.replace(/^\/+/, '')}`
}

function absolute(url: string, path: unknown): string {
  const text = rooted(path)
  return text.startsWith('/') ? url + text : text
}

/** Jekyll compares what things say, and looks inside lists. */
function where(list: unknown, name: unknown, wanted: unknown): unknown[] {
  return items(list).filter((item) => {
    const value = lookUp(item, asText(name))
    if (wanted === null || wanted === undefined) return value === null || value === undefined
    if (Array.isArray(value)) return value.some((one) => asText(one) === asText(wanted))
    return value !== null && value !== undefined && asText(value) === asText(wanted)
  })
}

/** Numbers by size, all else by its letters; what has no value comes first, or last when asked. */
function sort(list: unknown, name?: unknown, nils: unknown = 'first'): unknown[] {
  const key = (item: unknown) => (name === undefined ? item : lookUp(item, asText(name)))
  const empty = nils === 'last' ? 1 : -1
  return [...items(list)].sort((one, other) => compare(key(one), key(other), empty))
}

function compare(one: unknown, other: unknown, empty: number): number {
  const oneIs = one !== null && one !== undefined
  const otherIs = other !== null && other !== undefined
  if (!oneIs || !otherIs) return oneIs === otherIs ? 0 : oneIs ? -empty : empty
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [first, second] = [asText(one), asText(other)]
  return first === second ? 0 : first < second ? -1 : 1
}

function items(list: unknown): unknown[] {
  if (Array.isArray(list)) return list
  if (list && typeof list === 'object') return Object.values(list)
  return list === null || list === undefined ? [] : [list]
}

function lookUp(item: unknown, path: string): unknown {
  let at = item
  for (const name of path.split('.')) {
    if (!at || typeof at !== 'object' || !Object.hasOwn(at, name)) return undefined
    at = (at as Record<string, unknown>)[name]
  }
  return at
}

/** `{{ "now" | date: … }}` asks the clock that everything else asks. */
function fixNow(engine: Liquid, now: () => string): void {
  const date = engine.filters['date'] as (this: unknown, ...values: unknown[]) => unknown
  engine.registerFilter('date', function (this: unknown, value: unknown, ...rest: unknown[]) {
    return date.call(this, value === 'now' || value === 'today' ? now() : value, ...rest)
  })
}
