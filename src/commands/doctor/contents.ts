import { countOwners } from '../../capabilities/accounts/index.ts'
import { listEditions } from '../../capabilities/bodies/index.ts'
import { DEFAULT_SLUG, findCampaignBySlug } from '../../capabilities/campaigns/index.ts'
import { openPlaceStore } from '../../capabilities/places/index.ts'
import { daysBetween, type Day } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

export interface PackFault {
  severity: 'error' | 'warning'
}

/** The pack opens, and has nothing wrong in it; `check` throws when it does not open at all. */
export function checkPack(folder: string, check: (folder: string) => PackFault[]): Finding {
  const about = 'Pack'
  const look = `See each, with its file and line: clarion pack check ${folder}`
  let faults: PackFault[]
  try {
    faults = check(folder)
  } catch {
    return error(
      about,
      `${folder} does not open.`,
      'Name the folder of a pack with CLARION_PACK.',
      look,
    )
  }
  const errors = faults.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return error(about, `${folder} has ${count(errors, 'error')}.`, look)
  if (faults.length > 0)
    return advice(about, `${folder} has ${count(faults.length, 'warning')}.`, look)
  return ok(about, `${folder} has no fault.`)
}

interface Parts {
  database: Database
  folder: string
  today: Day
}

export async function checkOwner({ database: { db } }: Parts): Promise<Finding> {
  const campaign = await findCampaignBySlug(db, DEFAULT_SLUG)
  const owners = campaign ? await countOwners(db, campaign.id) : 0
  if (owners === 1) {
    return advice(
      'Owner',
      'there is one.',
      'Invite a second, so that the campaign is not lost with one person: clarion invite EMAIL --role owner.',
    )
  }
  return owners > 0
    ? ok('Owner', `${count(owners, 'owner')}.`)
    : advice(
        'Owner',
        'there is none yet.',
        'Open the one-time link that clarion serve prints when it starts.',
      )
}

/** Quarterly files, of which a host may miss one. */
const OLD_PLACES = 200
/** Councils and health bodies change in spring; people, at every election. */
const OLD_BODIES = 400

export async function checkPlaces({ database, folder, today }: Parts): Promise<Finding> {
  const about = 'Postcodes'
  const { db, kind } = database
  const store = await openPlaceStore({ db, kind, folder })
  const fault = store.fault()
  if (fault) return error(about, fault, 'Import the directory again: clarion places import PATH')
  const index = store.current()
  const load = 'Download ONSPD from the ONS Open Geography portal, then: clarion places import PATH'
  if (!index) return advice(about, 'no directory is imported, so no postcode is known.', load)
  const { source, month } = index.edition
  if (source === 'Demonstration')
    return advice(about, 'only the made-up demonstration area is known.', load)
  const age = daysBetween(`${month}-01`, today)
  return age > OLD_PLACES
    ? advice(about, `${index.title} is ${Math.round(age / 30)} months old.`, load)
    : ok(about, `${index.title}.`)
}

export async function checkBodies({ database: { db }, today }: Parts): Promise<Finding[]> {
  const about = 'Public bodies'
  const editions = await listEditions(db)
  if (editions.length === 0) {
    return [
      advice(
        about,
        'no file is imported.',
        'clarion bodies import PATH… takes each of the published files.',
      ),
    ]
  }
  return editions.map(({ kind, asOf }) => {
    const says = `${kind}, as of ${asOf}.`
    return daysBetween(asOf, today) > OLD_BODIES
      ? advice(
          about,
          `${says} That is over a year ago.`,
          'Import a new one: clarion bodies import PATH',
        )
      : ok(about, says)
  })
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
