import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import * as life from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { isOfBurst } from './alike.ts'
import * as queries from './queries-spam.ts'
import { before, DAY_MS, isOverCap, type HoldReason } from './standing.ts'

const HOUR_MS = 3_600_000

/** Why an organiser is to look at a letter that was just confirmed, in the transaction that says so. */
export async function holdFor(
  trx: AnyDb,
  letter: SentLetter,
  now: Instant,
): Promise<HoldReason | undefined> {
  if (letter.holdFor) return letter.holdFor as HoldReason
  const { writerId, toAddress } = letter
  const writer = writerId ? await life.findWriter(trx, writerId) : undefined
  if (!writer?.email || !writer.emailHash) return undefined
  if (await isSecond(trx, letter, writer.emailHash, now)) return 'sameLetter'
  const recent = await queries.listEmailsTo(trx, { toAddress, since: before(now, HOUR_MS) })
  if (isOfBurst(writer.email, recent)) return 'burst'
  // Many who sign one letter are one letter.
  if (letter.joinsOn) return undefined
  return (await isOverCap(trx, toAddress, now)) ? 'bodyCap' : undefined
}

/** Written twice before either was confirmed, and then both were. */
async function isSecond(trx: AnyDb, letter: SentLetter, emailHash: string, now: Instant) {
  const hers = await queries.listOfSender(trx, { emailHash, since: before(now, 28 * DAY_MS) })
  return hers.some(
    ({ id, actionId, toAddress, state, confirmedAt }) =>
      id !== letter.id &&
      actionId === letter.actionId &&
      toAddress === letter.toAddress &&
      confirmedAt &&
      state !== 'stopped',
  )
}
