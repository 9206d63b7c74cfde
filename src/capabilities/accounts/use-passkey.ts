import { isOpenChallenge, newChallenge, usedChallenge } from './challenge.ts'
import type { Parts } from './parts.ts'
import type { RelyingParty } from './passkey.ts'
import { claimedId, readUse, requestOptions } from './passkey-ceremony.ts'
import type { Person } from './person.ts'
import { findPerson } from './queries.ts'
import { findPasskeyByCredential, saveUse, useChallenge } from './queries-passkey.ts'

type Needed = Pick<Parts, 'db' | 'clock' | 'keys'>

const WHOM = 'sign in'

export function askToUsePasskey({ clock, keys }: Needed, party: RelyingParty) {
  return requestOptions(party, newChallenge(keys.signing, WHOM, clock.now()))
}

/**
 * Whose passkey has just proved itself. It is two proofs in one, the thing and the finger, face or PIN that
 * opens it, so no code is asked for after it.
 */
export async function findByPasskey(
  { db, clock, keys }: Needed,
  credential: string,
  party: RelyingParty,
): Promise<Person | undefined> {
  const passkey = await findPasskeyByCredential(db, claimedId(credential) ?? '')
  if (!passkey) return undefined
  let answered = ''
  const counter = await readUse(credential, passkey, party, (challenge) => {
    answered = challenge
    return isOpenChallenge(keys.signing, WHOM, challenge, clock.now())
  })
  if (counter === undefined) return undefined
  const lastUsedOn = clock.today()
  const isFirst = await db.transaction().execute(async (trx) => {
    if (!(await useChallenge(trx, usedChallenge(answered)))) return false
    await saveUse(trx, { id: passkey.id, counter, lastUsedOn })
    return true
  })
  return isFirst ? findPerson(db, passkey.personId) : undefined
}
