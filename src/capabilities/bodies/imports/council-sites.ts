import type { Day } from '../../../platform/clock/index.ts'
import type { Body } from '../body.ts'
import { contactId } from '../contact.ts'
import { nothingFound, type Found } from './found.ts'
import { readRecords } from './read-csv.ts'
import { Refusal } from './refusal.ts'

const needed = ['council_id', 'councillors_cms_type', 'councillors_base_url']

/** A directory of where each council lists its councillors. */
export const isCouncilSites = (header: string[]) => needed.every((name) => header.includes(name))

export function readCouncilSites(
  rows: string[][],
  asOf: Day,
  council: (code: string) => Body | undefined,
): Found {
  const found = nothingFound('councilSites', asOf)
  for (const record of readRecords(rows)) {
    const body = council(record['council_id']!)
    const url = record['councillors_base_url']!
    if (!body || body.endOn || !/^https?:\/\//.test(url) || !URL.canParse(url)) {
      found.skipped += 1
      continue
    }
    found.contacts.push({
      id: contactId(body.id, 'url', 'councillors'),
      bodyId: body.id,
      postId: null,
      membershipId: null,
      kind: 'url',
      value: url,
      purpose: 'councillors',
      source: 'councilSites',
      asOf,
      endedOn: null,
    })
  }
  if (found.contacts.length === 0) {
    throw new Refusal('No council in the file is known. Import the list of councils first.')
  }
  found.wholeOf = { contacts: 'councilSites' }
  return found
}
