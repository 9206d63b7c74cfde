import type { Day } from '../../../platform/clock/index.ts'
import type { Body } from '../body.ts'
import { isCouncillors, readCouncillors, type Known } from './councillors.ts'
import { isCouncils, readCouncils } from './councils.ts'
import { isCouncilSites, readCouncilSites } from './council-sites.ts'
import type { FileKind, Found, Locate } from './found.ts'
import {
  isIcbNames,
  isIcbSplit,
  isIcbSuccession,
  readIcbNames,
  readIcbSplit,
  readIcbSuccession,
} from './icbs.ts'
import { isMembers, readMembers } from './members.ts'
import { isModernGov, parseModernGov, readModernGov } from './modern-gov.ts'
import { readOds, recogniseOds } from './ods.ts'
import { readRows, textOf } from './read-csv.ts'
import { Refusal } from './refusal.ts'

/** What a file is read against: what is known already, and what the place index can tell. */
export interface Reading extends Known {
  asOf: Day
  locate: Locate
  bodies: readonly Body[]
  /** The council a ModernGov file is of, when the person importing says so. */
  councilOfFile?: string
  /** The council whose site has this host. */
  councilAt: (host: string) => Body | undefined
}

/** Reads a file for what it holds, whatever it is called. */
export function readFile(bytes: Uint8Array, reading: Reading): Found {
  const text = textOf(bytes)
  if (/^\s*(<\?xml|<councillorsbyward)/i.test(text.replace(/^\uFEFF/, '')))
    return readXml(text, reading)
  const rows = readRows(text)
  const ods = recogniseOds(rows)
  if (ods) return readOds(ods, rows, reading.asOf, reading.locate)
  const header = (rows[0] ?? []).map((name) => name.trim())
  const kind = kindOf(header)
  if (!kind) throw new Refusal(unknownColumns(header))
  if (rows.length < 2) throw new Refusal('The file has a header and no rows.')
  return readCsv(kind, rows, reading)
}

function kindOf(header: string[]): FileKind | undefined {
  if (isCouncils(header)) return 'councils'
  if (isCouncillors(header)) return 'councillors'
  if (isCouncilSites(header)) return 'councilSites'
  if (isIcbNames(header)) return 'icbNames'
  if (isIcbSuccession(header)) return 'icbSuccession'
  if (isIcbSplit(header)) return 'icbSplit'
  if (isMembers(header)) return 'members'
  return undefined
}

function readCsv(kind: FileKind, rows: string[][], reading: Reading): Found {
  const { asOf, bodies } = reading
  const icb = (ods: string) => bodies.find((one) => one.kind === 'icb' && one.code === ods)
  if (kind === 'councils') return readCouncils(rows, asOf)
  if (kind === 'councillors') return readCouncillors(rows, asOf, reading)
  if (kind === 'councilSites') return readCouncilSites(rows, asOf, reading.council)
  if (kind === 'icbNames') return readIcbNames(rows, asOf, icb)
  if (kind === 'icbSuccession') return readIcbSuccession(rows, asOf, icb)
  if (kind === 'icbSplit') return readIcbSplit(rows, asOf, bodies)
  return readMembers(rows, asOf, reading.area)
}

function readXml(text: string, reading: Reading): Found {
  if (!isModernGov(text))
    throw new Refusal('The XML is not a ModernGov list of councillors by ward.')
  return readModernGov(text, reading.asOf, councilOf(text, reading), reading.area)
}

function councilOf(text: string, { councilOfFile, council, councilAt }: Reading): Body {
  if (councilOfFile) {
    const named = council(councilOfFile)
    if (named) return named
    throw new Refusal(
      `No council is known by the code ${councilOfFile}. Import the list of councils first.`,
    )
  }
  const { hosts } = parseModernGov(text)
  const councils = new Set(hosts.map(councilAt).filter((one) => one !== undefined))
  const [only] = councils
  if (only && councils.size === 1) return only
  throw new Refusal(
    `Which council is this? Its addresses are at ${hosts.join(', ') || 'no site'}, which no council is known to have. Say it with --council CODE.`,
  )
}

function unknownColumns(header: string[]) {
  if (header.includes('councilID') && header.includes('councillorName')) {
    return 'This is the 2019 list of councillors, too old to be true now. Use a newer list.'
  }
  return 'The columns are those of no file Clarion knows (etr, epraccur, eccg, councils, councillors, Members).'
}
