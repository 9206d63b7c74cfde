import { askPasskey, PASSKEY_INPUT, SealingError } from '../../../../platform/sealing/index.ts'
import { toText } from '../page/base64.ts'

/** Whether it is worth offering: whether the passkey itself has a PRF is known only once it is made. */
export const mayHavePasskeys = (): boolean => typeof PublicKeyCredential === 'function'

interface Owner {
  name: string
  siteName: string
}

/**
 * Makes a passkey that opens the stories and does nothing else: the server never hears of its public key, so it
 * signs nobody in. Throws `noPasskey` when the browser or the key chosen has no PRF, or she turned away.
 */
export async function newPasskey({ name, siteName }: Owner) {
  const made = await navigator.credentials
    .create({ publicKey: request(name, siteName) })
    .catch(() => null)
  const credential = made as PublicKeyCredential | null
  const prf = credential?.getClientExtensionResults().prf
  if (!credential || !prf?.enabled) throw new SealingError('noPasskey')
  const id = toText(new Uint8Array(credential.rawId))
  const first = prf.results?.first
  if (!first) return askPasskey([id])
  const bytes = ArrayBuffer.isView(first) ? first.buffer : first
  return { id, output: new Uint8Array(bytes.slice(0)) as Uint8Array<ArrayBuffer> }
}

function request(name: string, siteName: string): PublicKeyCredentialCreationOptions {
  return {
    rp: { name: siteName },
    user: { id: random(16), name, displayName: name },
    challenge: random(32),
    // COSE: Ed25519, ES256, RS256. Any will do: nothing it signs is looked at.
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    extensions: { prf: { eval: { first: PASSKEY_INPUT } } },
  }
}

const random = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length))
