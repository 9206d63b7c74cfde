import { stepOf } from './code-app.ts'
import type { Parts } from './parts.ts'
import type { Person } from './person.ts'
import type { AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { findCodeApp, takeStep, useRecoveryCode } from './queries-code.ts'
import { hashRecoveryCode } from './recovery-code.ts'
import { open } from './sealing.ts'

type Needed = Pick<Parts, 'db' | 'clock' | 'keys'>

/** What the key of an app is sealed for: hers, and nobody else's. */
export function purposeOf(personId: string): string {
  return `app ${personId}`
}

/** Uses up a code, of her app or of those on paper, and says which it was; nothing when it is neither. */
export async function useCode(
  parts: Needed,
  { id: personId }: Pick<Person, 'id'>,
  typed: string,
  campaignId: string,
): Promise<'app' | 'paper' | undefined> {
  const { db, clock, keys } = parts
  const app = await findCodeApp(db, personId)
  if (!app) return undefined
  const secret = open(keys.sealing, purposeOf(personId), app.sealedSecret)
  const lastStep = secret && stepOf(secret, typed, clock.now())
  if (lastStep) return (await takeStep(db, { personId, lastStep })) ? 'app' : undefined
  const isUsed = await db.transaction().execute((trx) => usePaper(trx, typed))
  return isUsed ? 'paper' : undefined

  async function usePaper(trx: AccountsDb, code: string): Promise<boolean> {
    const codeHash = hashRecoveryCode(personId, code)
    if (!(await useRecoveryCode(trx, { personId, codeHash }))) return false
    const act = { personId, campaignId, act: 'recoveryCode.used', about: personId }
    await recordAct(trx, { ...act, at: clock.now() })
    return true
  }
}
