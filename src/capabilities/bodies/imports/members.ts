import type { Day } from '../../../platform/clock/index.ts'
import { slug } from '../area-name.ts'
import { PARLIAMENT } from '../body.ts'
import { isVacancy } from '../post.ts'
import { Seats, type FindArea } from './councillors.ts'
import { newBody, nothingFound, type Found } from './found.ts'
import { readRecords } from './read-csv.ts'

const SOURCE = 'members'
const HOUSE = 'https://www.parliament.uk/'

/** Where each thing stands in the header of an export of Members of the House of Commons. */
function columnsOf(header: string[]) {
  const find = (pattern: RegExp) =>
    header.map((name) => name.trim()).find((name) => pattern.test(name))
  return {
    name: find(/^(name|member|display ?name|name \(?display as\)?)$/i),
    first: find(/^first ?name$/i),
    last: find(/^(last ?name|surname)$/i),
    party: find(/^party( name)?$/i),
    constituency: find(/^constituency( name)?$/i),
    email: find(/^(parliamentary )?e-?mail( address)?$/i),
    url: find(/^(website|url|uri|parliament(ary)? (url|page))$/i),
  }
}

export function isMembers(header: string[]) {
  const { name, first, last, party, constituency } = columnsOf(header)
  return Boolean(constituency && party && (name || (first && last)))
}

export function readMembers(rows: string[][], asOf: Day, area: FindArea): Found {
  const at = columnsOf(rows[0]!)
  const found = nothingFound('members', asOf)
  const seats = new Seats(SOURCE, asOf, area)
  for (const record of readRecords(rows)) {
    const constituency = record[at.constituency!]!
    const name = at.name ? record[at.name]! : `${record[at.first!]} ${record[at.last!]}`
    if (!constituency || !name.trim() || isVacancy(name)) {
      found.skipped += 1
      continue
    }
    const areaCode = area('constituency', constituency) ?? null
    seats.hold(
      {
        id: `mp-${slug(constituency)}`,
        bodyId: PARLIAMENT,
        kind: 'mp',
        title: null,
        areaCode,
        areaName: constituency,
        source: SOURCE,
        asOf,
      },
      {
        name,
        party: record[at.party!]!,
        email: (at.email && record[at.email]) || '',
        url: (at.url && record[at.url]) || '',
      },
    )
  }
  seats.into(found)
  found.wholeOf = { posts: { kinds: ['mp'] }, contacts: SOURCE }
  found.bodies = [houseOfCommons(asOf)]
  return found
}

// Letters to any Member reach them at the House: https://www.parliament.uk/mps-lords-and-offices/mps/
export function houseOfCommons(asOf: Day) {
  return newBody({
    id: PARLIAMENT,
    kind: 'parliament',
    name: 'House of Commons',
    address: 'House of Commons\nLondon',
    postcode: 'SW1A 0AA',
    source: HOUSE,
    asOf,
  })
}
