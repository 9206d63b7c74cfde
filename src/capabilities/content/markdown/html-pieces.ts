/** A stretch of an HTML element: written as it stands, or read as Markdown. */
export interface Piece {
  kind: 'html' | 'blocks' | 'spans'
  text: string
  at: number
}

const words = (text: string) => new Set(text.split(' '))

// kramdown's lists: what stands in a line, what holds only spans, what is never read.
const spanTags = words(
  'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q ' +
    'rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var',
)
const holdsSpans = words('caption dt h1 h2 h3 h4 h5 h6 legend optgroup p summary th')
const holdsText = words('script style math textarea pre title xmp noscript iframe')
const holdsNothing = words(
  'area base br col embed frame hr img input link meta param source track wbr',
)

const startTag = /<([A-Za-z][\w-]*(?=[\s/>]))((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"'])*)>/y
const markdownAttribute = /\smarkdown\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))/
const askingTag = /<[A-Za-z][\w:-]*[^<>]*\smarkdown\s*=[^<>]*>/g

/** Whether a block of HTML begins at `at`: a comment, or a start tag that does not belong in a line. */
export function startOfBlock(src: string, at: number): boolean {
  if (src.startsWith('<!--', at)) return true
  const tag = tagAt(src, at)
  return tag !== undefined && !spanTags.has(tag.name)
}

/** The element that begins at `start`, and whatever follows it on its last line. */
export function readPieces(src: string, start: number): { pieces: Piece[]; end: number } {
  const pieces: Piece[] = []
  let at = start
  while (startOfBlock(src, at)) {
    at = readBlock(src, at, pieces)
    while (src[at] === ' ' || src[at] === '\t') at++
  }
  const lineEnd = src.indexOf('\n', at)
  const end = lineEnd < 0 ? src.length : lineEnd
  if (at < end) pieces.push({ kind: 'blocks', text: src.slice(at, end), at })
  return { pieces, end }
}

function readBlock(src: string, at: number, pieces: Piece[]): number {
  if (src.startsWith('<!--', at)) {
    const close = src.indexOf('-->', at + 4)
    return close < 0 ? src.length : close + 3
  }
  return readElement(src, at, pieces)
}

function readElement(src: string, at: number, pieces: Piece[]): number {
  const tag = tagAt(src, at)!
  const inside = at + tag.source.length
  const html = (from: number, to: number) => {
    if (to > from) pieces.push({ kind: 'html', text: src.slice(from, to), at: from })
  }
  if (tag.empty) {
    html(at, inside)
    return inside
  }
  const { from: close, to: end } = endTag(src, inside, tag.name)
  const model = contentModel(tag.source, tag.name)
  if (model === 'text') html(at, end)
  else if (model === 'html') {
    html(at, inside)
    readInside(src, inside, close, pieces)
    html(close, end)
  } else {
    pieces.push({ kind: 'html', text: tag.source.replace(markdownAttribute, ''), at })
    pieces.push({ kind: model, text: src.slice(inside, close), at: inside })
    html(close, end)
  }
  return end
}

/** What is in an element that is not read as Markdown, but for elements in it that ask to be. */
function readInside(src: string, from: number, to: number, pieces: Piece[]): void {
  let at = from
  const html = (end: number) => {
    if (end > at) pieces.push({ kind: 'html', text: src.slice(at, end), at })
  }
  for (const found of src.slice(from, to).matchAll(askingTag)) {
    const start = from + found.index
    if (start < at || !tagAt(src, start)) continue
    html(start)
    at = Math.min(readElement(src, start, pieces), to)
  }
  html(to)
}

interface Tag {
  name: string
  source: string
  empty: boolean
}

function tagAt(src: string, at: number): Tag | undefined {
  startTag.lastIndex = at
  const found = startTag.exec(src)
  if (!found) return undefined
  const name = found[1]!.toLowerCase()
  return { name, source: found[0], empty: found[2]!.endsWith('/') || holdsNothing.has(name) }
}

/** Where the end tag of an element begins and ends: for one without, the end of the page. */
function endTag(src: string, from: number, name: string): { from: number; to: number } {
  const tags = new RegExp(`<(/?)${name}(?![\\w:-])[^<>]*>`, 'gi')
  tags.lastIndex = from
  let open = 1
  for (let found = tags.exec(src); found; found = tags.exec(src)) {
    if (found[1]) open--
    else if (!holdsText.has(name) && !found[0].endsWith('/>')) open++
    if (open === 0) return { from: found.index, to: tags.lastIndex }
  }
  return { from: src.length, to: src.length }
}

function contentModel(source: string, name: string): 'html' | 'text' | 'blocks' | 'spans' {
  const asked = markdownAttribute.exec(source)
  const value = asked?.[1] ?? asked?.[2] ?? asked?.[3]
  if (holdsText.has(name)) return 'text'
  if (value === 'span') return 'spans'
  if (value === 'block') return 'blocks'
  if (value === '1') return holdsSpans.has(name) || spanTags.has(name) ? 'spans' : 'blocks'
  return 'html'
}
