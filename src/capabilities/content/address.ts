/** A path split as Jekyll does: `campaign/take-action.md` is in `campaign/`, named `take-action`. */
interface Parts {
  folder: string
  name: string
  isHtml: boolean
  ending: string
}

const styles: Record<string, string> = {
  pretty: '/:path/:basename/',
  date: '/:path/:basename:output_ext',
  ordinal: '/:path/:basename:output_ext',
  none: '/:path/:basename:output_ext',
}

/**
 * The address Jekyll would give a page: https://jekyllrb.com/docs/permalinks/. `permalink` is the page's own,
 * `style` that of the whole pack.
 */
export function addressOf(file: string, permalink: unknown, style: unknown): string {
  const parts = split(file)
  const own = typeof permalink === 'string' && permalink ? permalink : undefined
  if (own) return clean(fill(Object.hasOwn(styles, own) ? byStyle(parts, own) : own, parts))
  return clean(fill(byStyle(parts, typeof style === 'string' ? style : 'date'), parts))
}

function byStyle(parts: Parts, style: string): string {
  if (parts.isHtml && parts.name === 'index') return '/:path/'
  const known = Object.hasOwn(styles, style) ? styles[style] : undefined
  if (known) return known
  const suffix = style.endsWith('/') ? '/' : style.endsWith(':output_ext') ? ':output_ext' : ''
  return `/:path/:basename${suffix}`
}

function fill(template: string, { folder, name, ending }: Parts): string {
  return template
    .replaceAll(':output_ext', ending)
    .replaceAll(':path', folder)
    .replaceAll(':basename', name)
    .replaceAll(':title', slug(name))
    .replaceAll(':slug', slug(name))
}

function split(file: string): Parts {
  const slash = file.lastIndexOf('/')
  const last = file.slice(slash + 1)
  const dot = last.lastIndexOf('.')
  const ending = last.slice(dot)
  const isHtml = /^\.(?:md|markdown|html|htm)$/.test(ending)
  return {
    folder: slash < 0 ? '' : file.slice(0, slash),
    name: last.slice(0, dot),
    isHtml,
    ending: isHtml ? '.html' : ending,
  }
}

/** One slash at the front, none doubled, and no way up. */
function clean(address: string): string {
  const parts = address.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  const end = address.endsWith('/') && parts.length > 0 ? '/' : ''
  return `/${parts.join('/')}${end}`
}

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The other ways to ask for a page: without `.html`, or by the file of a folder. */
export function otherAddresses(address: string): string[] {
  if (address.endsWith('/')) return [`${address}index.html`, `${address}index`]
  if (address.endsWith('.html')) return [address.slice(0, -'.html'.length)]
  return [`${address}.html`]
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** `take-action.ar.md` is the Arabic of `take-action.md`. What stands there must be a language. */
export function splitLanguage(file: string): { original: string; lang: string } | undefined {
  const found = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(\.[a-z]+)$/.exec(file)
  if (!found) return undefined
  const [, stem, lang, ending] = found
  if (!names.of(lang!)) return undefined
  return { original: stem! + ending!, lang: lang! }
}

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(lang.split('-')[0]!) ? 'rtl' : 'ltr'
}
