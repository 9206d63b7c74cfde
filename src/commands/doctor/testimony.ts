import { DEFAULT_SLUG, findCampaignBySlug } from '../../capabilities/campaigns/index.ts'
import { readKeyring } from '../../capabilities/testimony/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { currentKey, HOLDERS_WANTED } from '../../platform/sealing/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

const ABOUT = 'Stories'
const UNLOCK = 'Have a caseworker unlock the desk: /organise/stories'

/** Whether stories can come in this month, and whether they could still be opened if every caseworker were gone. */
export async function checkTestimony({
  database: { db },
  today,
}: {
  database: Database
  today: Day
}): Promise<Finding> {
  const campaign = await findCampaignBySlug(db, DEFAULT_SLUG)
  const { roll, keys } = campaign
    ? await readKeyring(db, campaign.id)
    : { roll: undefined, keys: [] }
  if (!roll) {
    return advice(ABOUT, 'no caseworker has made keys, so nobody can give one.', UNLOCK)
  }
  if (!currentKey({ today, keys, roll })) {
    return error(ABOUT, 'there is no key for this month: the inbox is closed.', UNLOCK)
  }
  if (roll.holdersMissing > 0) {
    const held = HOLDERS_WANTED - roll.holdersMissing
    return advice(
      ABOUT,
      `${held} of ${HOLDERS_WANTED} printed recovery codes are on the roll.`,
      'Print one for each of two people outside the desk: /organise/stories',
    )
  }
  return ok(ABOUT, `there is a key for this month, and ${roll.caseworkers.length} can open them.`)
}
