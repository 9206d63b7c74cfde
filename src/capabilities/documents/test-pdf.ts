import { getDocumentProxy } from 'unpdf'

/** A PDF as what reads it aloud sees it: its tags, and the words below each, in the order of the tags. */
export interface ReadPdf {
  raw: string
  language: unknown
  title: unknown
  isMarked: boolean
  showsTitle: boolean
  bookmarks: string[]
  /** Every tag in reading order. */
  tags: Tag[]
  /** Things drawn that are neither tagged nor said to be mere looks. */
  loose: string[]
  /** What the tags say, in their order. */
  said: string
}

export interface Tag {
  role: string
  alt?: string
}

interface Node {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: Node[]
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)),
  )
  const info = (await pdf.getMetadata()).info as Record<string, unknown>
  const preferences = (await pdf.getViewerPreferences()) as Record<string, unknown> | null
  const read = await Promise.all(pages.map(readPage))
  return {
    raw: Buffer.from(bytes).toString('latin1'),
    language: info['Language'],
    title: info['Title'],
    isMarked: (await pdf.getMarkInfo())?.Marked === true,
    showsTitle: preferences?.['DisplayDocTitle'] === true,
    bookmarks: titlesIn((await pdf.getOutline()) ?? []),
    tags: read.flatMap(({ tags }) => tags),
    loose: read.flatMap(({ loose }) => loose),
    said: read.map(({ said }) => said).join(' '),
  }
}

async function readPage(page: Page) {
  const tree = (await page.getStructTree()) as Node | null
  const texts = await textsByMark(page)
  const tags: Tag[] = []
  const said: string[] = []
  const walk = (node: Node): void => {
    if (node.type === 'content') said.push(texts.get(node.id!) ?? '')
    else if (node.role) tags.push({ role: node.role, ...(node.alt && { alt: node.alt }) })
    for (const child of node.children ?? []) walk(child)
  }
  if (tree) walk(tree)
  return { tags, loose: looseIn(await page.getOperatorList()), said: said.join(' ') }
}

/** The words inside each mark. */
async function textsByMark(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const marks = new Map<string, Piece[]>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined)
      if (id) marks.get(id)!.push(item as Piece)
    } else if (item.type === 'endMarkedContent') open.pop()
    else {
      const { id } = item as { id?: string }
      open.push(id)
      if (id && !marks.has(id)) marks.set(id, [])
    }
  }
  return new Map([...marks].map(([id, pieces]) => [id, inOrder(pieces)]))
}

interface Piece {
  str: string
  dir: string
  transform: number[]
}

const inOrder = (pieces: Piece[]) => pieces.map(({ str }) => str).join('')

/** What stands on the pages, line by line, each line that runs to the left read from its right. */
export async function linesOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const pieces = (items as Piece[]).filter(({ str }) => str.trim())
    for (const line of byHeight(pieces)) {
      const isRtl = line.some(({ dir }) => dir === 'rtl')
      line.sort((one, other) => (isRtl ? xOf(other) - xOf(one) : xOf(one) - xOf(other)))
      lines.push(line.map(({ str }) => str).join(' '))
    }
  }
  return lines.join('\n')
}

const xOf = ({ transform }: Piece) => transform[4]!
const yOf = ({ transform }: Piece) => transform[5]!

function byHeight(pieces: Piece[]): Piece[][] {
  const lines = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const y = Math.round(yOf(piece))
    lines.set(y, [...(lines.get(y) ?? []), piece])
  }
  return [...lines].sort(([one], [other]) => other - one).map(([, line]) => line)
}

// The numbers by which PDF.js calls what a page draws.
const BEGINS = new Set([69, 70])
const ENDS = 71
const DRAWS: Record<number, string> = { 44: 'text', 62: 'shading', 85: 'image', 91: 'path' }

function looseIn({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): string[] {
  const loose: string[] = []
  const marks: boolean[] = []
  fnArray.forEach((fn, at) => {
    const given = argsArray[at] as unknown[] | null
    if (BEGINS.has(fn)) marks.push(isMarked(given))
    else if (fn === ENDS) marks.pop()
    else if (DRAWS[fn] && !marks.includes(true) && isDrawn(fn, given)) loose.push(DRAWS[fn])
  })
  return loose
}

/** It has a number that a tag names, or is said to be an artifact: by its name, which is an object without properties. */
function isMarked(given: unknown[] | null): boolean {
  const [kind, number] = given ?? []
  const name = typeof kind === 'object' ? (kind as { name?: string } | null)?.name : kind
  return name === 'Artifact' || typeof number === 'number'
}

/** A path may be no more than an edge that what follows is cut at: 28 is PDF.js's endPath. */
function isDrawn(fn: number, given: unknown[] | null): boolean {
  return fn !== 91 || given?.[0] !== 28
}

interface Bookmark {
  title: string
  items: Bookmark[]
}

function titlesIn(bookmarks: Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)])
}
