import { PlainError } from '../../../platform/errors.ts'
import { monthIn } from '../edition.ts'
import { bodyStart, firstLine } from './csv-head.ts'
import type { Download, Item } from './download.ts'
import { codePointLayout, layoutOf, looksLikeDirectory, type Layout } from './layout.ts'
import { looksLikeNames, readNames } from './names.ts'

/** What a download holds for us: the files with postcodes, and the names of the areas. */
export interface Contents {
  data: DataFile[]
  names: Map<string, string>
  source: Layout['source']
  /** The month its files or their names give; the rows may know better than the date of a file. */
  month: { named: string | undefined; filed: string }
}

export interface DataFile {
  item: Item
  layout: Layout
  /** Where its rows begin. */
  start: number
}

const LARGEST_LIST = 32 << 20

/** Looks at the first line of every csv and keeps what is known by it. */
export async function contentsOf(download: Download): Promise<Contents> {
  const names = new Map<string, string>()
  const data: DataFile[] = []
  const unknown: string[] = []
  let dated: string | undefined
  for (const item of download.items) {
    if (item.bytes === 0) continue
    if (/metadata\.txt$/i.test(item.name)) {
      dated = copyrightMonth(await whole(download, item))
      continue
    }
    const head = await start(download, item)
    const header = firstLine(head)
    const layout = looksLikeDirectory(header) ? layoutOf(header) : codePointLayout(header)
    if (layout && 'missing' in layout)
      unknown.push(`${item.name} has no ${layout.missing.join(', ')}`)
    else if (layout) data.push({ item, layout, start: bodyStart(head, looksLikeDirectory(header)) })
    else if (looksLikeNames(header) && item.bytes < LARGEST_LIST) {
      readNames(await whole(download, item), names)
    }
  }
  const chosen = chooseData(data)
  if (chosen.length === 0) throw new PlainError(unknownLayout(unknown))
  const first = chosen[0]!.item
  const named = dated ?? monthIn(first.name) ?? monthIn(download.name)
  const filed = first.modified.toISOString().slice(0, 7)
  return { data: chosen, names, source: chosen[0]!.layout.source, month: { named, filed } }
}

/** A download may hold the same postcodes twice: in one file, and again in one file for each postcode area. */
function chooseData(data: DataFile[]) {
  const byArea = data.filter(({ item }) => /(^|[_/\\-])[a-z]{1,2}\.csv$/i.test(item.name))
  const rest = data.filter((file) => !byArea.includes(file))
  // `ONSPD_AUG_2026_UK.csv` ends as an area's file would.
  const whole = rest.length > 0 ? rest : byArea.filter(({ item }) => /_UK\.csv$/i.test(item.name))
  if (whole.length > 1) {
    const names = whole.map(({ item }) => item.name).join(' and ')
    throw new PlainError(`There are several directories here (${names}). Give one of them.`)
  }
  return whole.length === 1 ? whole : byArea
}

function unknownLayout(unknown: string[]) {
  const reason = unknown.length > 0 ? `: ${unknown.join('; ')}` : ''
  return `The layout is not one Clarion knows${reason}. It reads ONSPD, NSPL and Code-Point Open.`
}

function copyrightMonth(text: Buffer) {
  const found = /(?:COPYRIGHT|DATASET) DATE\D*(20\d\d)-?(\d\d)/i.exec(text.toString('latin1'))
  return found ? `${found[1]}-${found[2]}` : undefined
}

/** Enough of an item to hold its first line. */
async function start(download: Download, item: Item) {
  const blocks: Buffer[] = []
  for await (const block of download.read(item)) {
    blocks.push(Buffer.from(block.subarray(0, 1 << 16)))
    if (block.includes(10) || blocks.length > 4) break
  }
  return Buffer.concat(blocks)
}

async function whole(download: Download, item: Item) {
  const blocks: Buffer[] = []
  for await (const block of download.read(item)) blocks.push(Buffer.from(block))
  return Buffer.concat(blocks)
}
