import type { SignedIn } from '../../platform/access/index.ts'
import { newId } from '../../platform/ids.ts'
import { isOpenChallenge, newChallenge, usedChallenge } from './challenge.ts'
import type { Parts } from './parts.ts'
import type { RelyingParty } from './passkey.ts'
import { creationOptions, readNewKey } from './passkey-ceremony.ts'
import type { Person } from './person.ts'
import { recordAct } from './queries-audit.ts'
import { addPasskey, listPasskeys, removePasskey, useChallenge } from './queries-passkey.ts'
import { revokeOtherSessions } from './queries-session.ts'

type Needed = Pick<Parts, 'db' | 'clock' | 'keys'>

/** A challenge to add a passkey is good for the session that gave the password, and no other. */
function whom({ id, sessionId }: SignedIn): string {
  return `add ${id} ${sessionId}`
}

/** Give it only to who has just given her password: with what comes back a passkey is added. */
export async function askForPasskey(
  { db, clock, keys }: Needed,
  { party, person, by }: { party: RelyingParty; person: Person; by: SignedIn },
) {
  const known = await listPasskeys(db, person.id)
  const challenge = newChallenge(keys.signing, whom(by), clock.now())
  return creationOptions({ party, person, known, challenge })
}

interface Brought {
  party: RelyingParty
  name: string
  credential: string
}

/** Says whether it was added. */
export async function savePasskey(
  { db, clock, keys }: Needed,
  by: SignedIn,
  { party, name, credential }: Brought,
  campaignId: string,
): Promise<boolean> {
  let answered = ''
  const key = await readNewKey(credential, party, (challenge) => {
    answered = challenge
    return isOpenChallenge(keys.signing, whom(by), challenge, clock.now())
  })
  if (!key) return false
  const personId = by.id
  const passkey = { ...key, id: newId(), personId, name, addedOn: clock.today(), lastUsedOn: null }
  const at = clock.now()
  return db.transaction().execute(async (trx) => {
    if (!(await useChallenge(trx, usedChallenge(answered)))) return false
    if (!(await addPasskey(trx, passkey))) return false
    await recordAct(trx, { personId, campaignId, act: 'passkey.added', about: personId, at })
    return true
  })
}

/** Says whether there was one. It may be lost, so whoever is signed in elsewhere is signed out. */
export async function dropPasskey(
  { db, clock }: Needed,
  { id: personId, sessionId }: SignedIn,
  id: string,
  campaignId: string,
): Promise<boolean> {
  const at = clock.now()
  return db.transaction().execute(async (trx) => {
    if (!(await removePasskey(trx, { id, personId }))) return false
    await revokeOtherSessions(trx, { id: sessionId, personId }, at)
    await recordAct(trx, { personId, campaignId, act: 'passkey.removed', about: personId, at })
    return true
  })
}
