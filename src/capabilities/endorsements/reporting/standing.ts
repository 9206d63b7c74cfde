import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { isDisposable } from '../../letters/index.ts'
import type { HoldReason } from '../endorsement.ts'
import * as queries from './queries-reporting.ts'
import type { NewEndorsement } from './new-endorsement.ts'

const HOUR_MS = 3_600_000
/** A region may report for its branches; more from one address in a day is for an organiser to look at. */
const MOST_OF_ONE = 5
/** So many in an hour are not groups that meet. */
const MOST_AN_HOUR = 40
/** A motion names a source or two. */
const MOST_LINKS = 6

/**
 * Why this report is to be looked at twice, if it is. None is ever public before an organiser approves it: a report
 * that is held stands apart at the desk, so that spam hides none of the others.
 */
export async function holdReasonOf(
  db: AnyDb,
  form: NewEndorsement,
  { hash, now, campaignId }: { hash: string; now: Instant; campaignId: string },
): Promise<HoldReason | undefined> {
  if (await isDisposable(form.contactEmail)) return 'disposable'
  if (countLinks(form) > MOST_LINKS || hasLinkInName(form)) return 'links'
  const day = before(now, 24 * HOUR_MS)
  if ((await queries.countOfContact(db, { hash, since: day })) >= MOST_OF_ONE) return 'sameSender'
  const hour = before(now, HOUR_MS)
  if ((await queries.countReported(db, { campaignId, since: hour })) >= MOST_AN_HOUR) return 'flood'
  return undefined
}

const LINK = /https?:\/\/|www\.|\[url/gi

function countLinks({ text = '', evidence = '' }: NewEndorsement): number {
  return `${text} ${evidence}`.match(LINK)?.length ?? 0
}

function hasLinkInName({ name, branch = '', speaker = '' }: NewEndorsement): boolean {
  return `${name} ${branch} ${speaker}`.match(LINK) !== null
}

function before(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString()
}
