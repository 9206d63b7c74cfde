import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Passkey, RelyingParty } from './passkey.ts'
import type { Person } from './person.ts'

/** EdDSA, ES256 and RS256: what every passkey of today can do. COSE, RFC 9053. */
const ALGORITHMS = [-8, -7, -257]

type IsExpected = (challenge: string) => boolean

/** Loaded when it is first needed, for few starts of the server ever do. */
const webauthn = () => import('@simplewebauthn/server')

interface Adding {
  party: RelyingParty
  person: Person
  known: readonly Passkey[]
  challenge: string
}

/** What the browser is asked to make: a passkey that finds her by itself, behind her finger, face or PIN. */
export async function creationOptions({ party, person, known, challenge }: Adding) {
  const { generateRegistrationOptions } = await webauthn()
  return generateRegistrationOptions({
    rpName: party.id,
    rpID: party.id,
    userID: Buffer.from(person.id),
    userName: person.email,
    userDisplayName: person.name,
    challenge: Buffer.from(challenge),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
}

export async function requestOptions(party: RelyingParty, challenge: string) {
  const { generateAuthenticationOptions } = await webauthn()
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: Buffer.from(challenge),
    userVerification: 'required',
  })
}

type NewKey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter'>

/** The key that a browser made for us, or nothing when anything about it is not as it should be. */
export async function readNewKey(
  credential: string,
  party: RelyingParty,
  isExpected: IsExpected,
): Promise<NewKey | undefined> {
  const { verifyRegistrationResponse } = await webauthn()
  return orNothing(async () => {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(credential) as RegistrationResponseJSON,
      expectedChallenge: (given) => isExpected(textOf(given)),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    if (!verified) return undefined
    const { id, publicKey, counter } = registrationInfo.credential
    return {
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
    }
  })
}

/** The id of the passkey that an answer says it is from; nothing is proved by it. */
export function claimedId(credential: string): string | undefined {
  try {
    const { id } = JSON.parse(credential) as { id?: unknown }
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

/** The counter of a passkey after it has proved itself; nothing when it has not. */
export async function readUse(
  credential: string,
  passkey: Passkey,
  party: RelyingParty,
  isExpected: IsExpected,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await webauthn()
  return orNothing(async () => {
    const response = JSON.parse(credential) as AuthenticationResponseJSON
    const whose = response.response.userHandle
    if (whose && textOf(whose) !== passkey.personId) return undefined
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (given) => isExpected(textOf(given)),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : undefined
  })
}

/** What browsers send is anybody's to write, and the library throws at whatever is wrong in it. */
async function orNothing<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read()
  } catch {
    return undefined
  }
}

function textOf(base64url: string): string {
  return Buffer.from(base64url, 'base64url').toString()
}
