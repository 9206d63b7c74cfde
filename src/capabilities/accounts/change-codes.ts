import type { SignedIn } from '../../platform/access/index.ts'
import { stepOf } from './code-app.ts'
import type { Parts } from './parts.ts'
import type { AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { addCodeApp, findCodeApp, removeCodes, replaceRecoveryCodes } from './queries-code.ts'
import { revokeOtherSessions } from './queries-session.ts'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-code.ts'
import { seal } from './sealing.ts'
import { purposeOf } from './use-code.ts'

type Needed = Pick<Parts, 'db' | 'clock' | 'keys'>

/** Gives the recovery codes; nothing when the code is wrong. Who signed in with less is signed out. */
export async function turnOnCodes(
  { db, clock, keys }: Needed,
  { id: personId, sessionId }: SignedIn,
  { secret, code }: { secret: string; code: string },
  campaignId: string,
): Promise<string[] | 'already' | undefined> {
  const at = clock.now()
  const lastStep = stepOf(secret, code, at)
  if (lastStep === undefined) return undefined
  const sealedSecret = seal(keys.sealing, purposeOf(personId), secret)
  const app = { personId, sealedSecret, lastStep, addedOn: clock.today() }
  const codes = newRecoveryCodes()
  const isAdded = await db.transaction().execute(async (trx) => {
    if (!(await addCodeApp(trx, app))) return false
    await keepCodes(trx, personId, codes)
    await revokeOtherSessions(trx, { id: sessionId, personId }, at)
    await recordAct(trx, { personId, campaignId, act: 'codes.turnedOn', about: personId, at })
    return true
  })
  return isAdded ? codes : 'already'
}

export async function turnOffCodes(
  { db, clock }: Needed,
  { id: personId, sessionId }: SignedIn,
  campaignId: string,
): Promise<void> {
  const at = clock.now()
  await db.transaction().execute(async (trx) => {
    await removeCodes(trx, personId)
    await revokeOtherSessions(trx, { id: sessionId, personId }, at)
    await recordAct(trx, { personId, campaignId, act: 'codes.turnedOff', about: personId, at })
  })
}

/** New recovery codes in the place of the old; nothing where there is no app whose place they could take. */
export async function makeRecoveryCodes(
  { db, clock }: Needed,
  { id: personId }: SignedIn,
  campaignId: string,
): Promise<string[] | undefined> {
  const codes = newRecoveryCodes()
  const at = clock.now()
  return db.transaction().execute(async (trx) => {
    if (!(await findCodeApp(trx, personId))) return undefined
    await keepCodes(trx, personId, codes)
    await recordAct(trx, { personId, campaignId, act: 'recoveryCodes.made', about: personId, at })
    return codes
  })
}

function keepCodes(trx: AccountsDb, personId: string, codes: string[]): Promise<void> {
  const hashed = codes.map((code) => ({ personId, codeHash: hashRecoveryCode(personId, code) }))
  return replaceRecoveryCodes(trx, personId, hashed)
}
