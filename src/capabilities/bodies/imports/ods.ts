import type { Day } from '../../../platform/clock/index.ts'
import { bodyId, type Body, type BodyKind } from '../body.ts'
import { contactId } from '../contact.ts'
import { properName } from '../proper-name.ts'
import { newBody, nothingFound, type FileKind, type Found, type Locate } from './found.ts'
import { requireWidth } from './read-csv.ts'
import { Refusal } from './refusal.ts'

/** Positions in the 27-column standard of the organisation data service, counted from nought. */
const AT = {
  code: 0,
  name: 1,
  parent: 3,
  postcode: 9,
  open: 10,
  close: 11,
  status: 12,
  role: 13,
  phone: 17,
  setting: 25,
}
const WIDTH = 27

type OdsKind = Extract<FileKind, 'etr' | 'epraccur' | 'eccg'>

const reads: Record<OdsKind, { kind: BodyKind; keep: (row: string[]) => boolean }> = {
  etr: { kind: 'trust', keep: () => true },
  // Prescribing setting 4 is a GP practice; the rest are clinics, prisons, hospices and cost centres.
  epraccur: { kind: 'gpPractice', keep: (row) => row[AT.setting] === '4' },
  // RO319 is a sub-ICB location; without a role, a clinical commissioning group before July 2022. The rest
  // are commissioning hubs and entities made for reports only.
  eccg: {
    kind: 'subIcb',
    keep: (row) => /^$|RO319/.test(row[AT.role]!) && !/HUB\b/i.test(row[AT.name]!),
  },
}

/** Which of the three files rows in the 27-column standard are, or `undefined`. */
export function recogniseOds(rows: string[][]): OdsKind | undefined {
  const row = rows[0]
  if (!row || row.length < 20 || !/^[A-Z0-9]{3,8}$/.test(row[AT.code] ?? '')) return undefined
  if (!/^(\d{8})?$/.test(row[AT.open] ?? '') || row.every((cell) => /[a-z]{3}/.test(cell)))
    return undefined
  const sample = rows.slice(0, 200)
  if (share(sample, (r) => /^\d+$/.test(r[AT.setting] ?? '')) > 0.5) return 'epraccur'
  if (share(sample, (r) => /\bTRUST\b/i.test(r[AT.name] ?? '')) > 0.5) return 'etr'
  if (share(sample, (r) => /\b(CCG|ICB|HUB)\b/i.test(r[AT.name] ?? '')) > 0.5) return 'eccg'
  throw new Refusal(
    'The file has 27 columns of organisation codes, but not of trusts, practices or CCGs.',
  )
}

const share = (rows: string[][], holds: (row: string[]) => boolean) =>
  rows.filter(holds).length / Math.max(1, rows.length)

export function readOds(file: OdsKind, rows: string[][], asOf: Day, locate: Locate): Found {
  requireWidth(rows, WIDTH)
  const { kind, keep } = reads[file]
  const found = nothingFound(file, asOf)
  for (const row of rows) {
    if (!keep(row) || dormant(file, row)) {
      found.skipped += 1
      continue
    }
    const body = odsBody(kind, file, row, asOf, locate)
    found.bodies.push(body)
    const phone = row[AT.phone]!.replace(/\s+/g, ' ').trim()
    if (phone && !body.endOn) found.contacts.push(phoneOf(body, phone))
  }
  if (found.bodies.length === 0) throw new Refusal('The file holds none of the bodies it should.')
  found.wholeOf = { bodies: { source: file }, contacts: file }
  return found
}

function odsBody(kind: BodyKind, source: OdsKind, row: string[], asOf: Day, locate: Locate): Body {
  const postcode = row[AT.postcode]!.trim() || null
  const at = postcode ? locate(postcode) : undefined
  return newBody({
    id: bodyId(kind, row[AT.code]!),
    kind,
    name: properName(row[AT.name]!),
    code: row[AT.code]!,
    parentCode: row[AT.parent]!.trim() || null,
    address: addressLines(row.slice(4, 9)),
    postcode,
    lat: at?.lat ?? null,
    long: at?.long ?? null,
    startOn: odsDay(row[AT.open]!),
    endOn: odsDay(row[AT.close]!),
    source,
    asOf,
  })
}

// A practice is active, closed, dormant or proposed. A dormant one has no closing day and answers no letters.
const dormant = (file: OdsKind, row: string[]) => file === 'epraccur' && row[AT.status] === 'D'

/** The lines of an address that say something, each once, in the case people write. */
function addressLines(lines: string[]): string | null {
  const kept = lines.map(properName).filter((line, at, all) => line && all.indexOf(line) === at)
  return kept.join('\n') || null
}

function odsDay(text: string): Day | null {
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim())
  return day ? `${day[1]}-${day[2]}-${day[3]}` : null
}

function phoneOf(body: Body, value: string): Found['contacts'][number] {
  return {
    id: contactId(body.id, 'phone', 'general'),
    bodyId: body.id,
    postId: null,
    membershipId: null,
    kind: 'phone',
    value,
    purpose: 'general',
    source: body.source,
    asOf: body.asOf,
    endedOn: null,
  }
}
