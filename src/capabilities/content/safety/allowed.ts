const words = (text: string) => new Set(text.split(' '))

/** The elements a pack may put on a page. What is not here is taken out, and its text stays. */
export const allowedTags = words(
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details ' +
    'dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby ' +
    's samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr',
)

/** Elements that are taken out with all that is in them. */
export const droppedWhole =
  'head title script style textarea option select xmp noscript noembed noframes template svg math'.split(
    ' ',
  )

/** What shows something of another site. Each becomes a plain link that says where it leads. */
export const embeds = words('iframe frame embed object video audio source applet')

const number = /^-?\d{1,6}$/
const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const anything = /^/

interface Rule {
  on?: Set<string>
  value: RegExp
}

// No `name`: on a picture or a form it would stand in for a property of the document. No `style`, no
// `data-…`: the page's own script and look hang on those. Addresses have their own rule.
const rules: Record<string, Rule> = {
  title: { value: anything },
  lang: { value: language },
  dir: { value: /^(?:ltr|rtl|auto)$/ },
  'aria-label': { value: anything },
  alt: { on: words('img'), value: anything },
  width: { on: words('img'), value: number },
  height: { on: words('img'), value: number },
  hreflang: { on: words('a'), value: language },
  start: { on: words('ol'), value: number },
  reversed: { on: words('ol'), value: anything },
  type: { on: words('ol'), value: /^[1aAiI]$/ },
  value: { on: words('li'), value: number },
  open: { on: words('details'), value: anything },
  datetime: { on: words('time del ins'), value: /^[\w:.+ -]{1,40}$/ },
  scope: { on: words('th'), value: /^(?:row|col|rowgroup|colgroup)$/ },
  colspan: { on: words('td th'), value: /^\d{1,3}$/ },
  rowspan: { on: words('td th'), value: /^\d{1,3}$/ },
  span: { on: words('col colgroup'), value: /^\d{1,3}$/ },
}

export const allowedAttributes = [
  ...Object.keys(rules),
  'id',
  'class',
  'href',
  'src',
  'target',
  'rel',
]

/** Whether an attribute that holds neither an address nor a name may stay as it is. */
export function mayStay(tag: string, attribute: string, value: string): boolean {
  if (!Object.hasOwn(rules, attribute)) return false
  const rule = rules[attribute]!
  return (!rule.on || rule.on.has(tag)) && rule.value.test(value)
}

const safeClass = /^[\p{L}_-][\p{L}\p{N}_-]{0,60}$/u

export function safeClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => safeClass.test(name))
    .join(' ')
}

// The page around a pack's text has these; a heading called "Main" must not take the skip link's place.
const ofThePage = words('main menu nav notice notices search help form error-summary postcode')
const safeId = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_:.-]{0,200}$/u

/**
 * The id as it may stand on the page, or nothing. Ids on plain elements cannot stand in for a property of
 * the document (only those of forms, frames, objects and named pictures can, and none of them are allowed),
 * so all that needs care is the ids of the page itself.
 */
export function safeName(id: string): string | undefined {
  if (!safeId.test(id)) return undefined
  return ofThePage.has(id) || id.startsWith('clarion-') ? `pack-${id}` : id
}
