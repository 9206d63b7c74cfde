import { addDays, type Day } from '../../../platform/clock/index.ts'
import { bodyId, type Body, type BodyKind } from '../body.ts'
import type { Succession } from '../succession.ts'
import { newBody, nothingFound, type Found } from './found.ts'
import { readRecords } from './read-csv.ts'

const SOURCE = 'councils'
const needed = [
  'local-authority-code',
  'official-name',
  'gss-code',
  'local-authority-type',
  'replaced-by',
]

/** mySociety's list of local authorities, with or without the future ones. */
export const isCouncils = (header: string[]) => needed.every((name) => header.includes(name))

// CTY is a county; COMB a combined authority and SRA London's, which run no health scrutiny; all others
// are the council of their own area.
const kindOf = (type: string): BodyKind =>
  type === 'CTY' ? 'county' : type === 'COMB' || type === 'SRA' ? 'combined' : 'council'

export function readCouncils(rows: string[][], asOf: Day): Found {
  const records = readRecords(rows)
  const found = nothingFound('councils', asOf)
  found.bodies = records.map((record) => councilOf(record, asOf))
  const byCode = new Map(found.bodies.map((body) => [body.code!, body]))
  found.successions = records.flatMap((record) => successionsOf(record, byCode, found))
  found.wholeOf = { bodies: { source: SOURCE } }
  return found
}

function councilOf(record: Record<string, string>, asOf: Day): Body {
  const type = record['local-authority-type']!
  const code = record['local-authority-code']!
  return newBody({
    id: bodyId('council', code),
    kind: kindOf(type),
    type,
    name: record['official-name'] || record['nice-name']!,
    areaName: record['nice-name'] || null,
    code,
    gss: record['gss-code'] || null,
    formerGss: record['former-gss-codes'] || null,
    parentCode: record['county-la'] || null,
    // The middle of the area, not of the town hall; good enough to say that it is here.
    lat: number(record['lat']),
    long: number(record['long']),
    startOn: record['start-date'] || null,
    endOn: record['end-date'] || null,
    source: SOURCE,
    asOf,
  })
}

function successionsOf(
  record: Record<string, string>,
  byCode: Map<string, Body>,
  found: Found,
): Succession[] {
  const successors = (record['replaced-by'] || '').split(',').filter(Boolean)
  const from = byCode.get(record['local-authority-code']!)!
  return successors.flatMap((code) => {
    const to = byCode.get(code.trim())
    if (!to || !from.endOn) {
      found.problems.push(
        `${from.name} is said to be replaced by ${code}, which the file does not have.`,
      )
      return []
    }
    return {
      fromId: from.id,
      toId: to.id,
      succeededOn: to.startOn ?? dayAfter(from.endOn),
      kind: successors.length > 1 ? ('split' as const) : ('merger' as const),
      source: SOURCE,
      asOf: found.asOf,
    }
  })
}

// Some last days in the list are the last of the old council, some the first of the new one.
const dayAfter = (endOn: Day) => (endOn.endsWith('-01') ? endOn : addDays(endOn, 1))

const number = (text: string | undefined) =>
  text && Number.isFinite(Number(text)) ? Number(text) : null
