import { fromText, random, toText, utf8, type Bytes } from './bytes.ts'
import { SealingError } from './error.ts'
import { LABELS } from './labels.ts'

/** What the passkey's PRF is asked about; the same for everybody, the answer is not. */
export const PASSKEY_INPUT = /* @__PURE__ */ utf8(LABELS.passkeyInput)

/**
 * Asks for a passkey that is already there and for the 32 bytes its PRF gives. In a browser only. The
 * assertion itself is thrown away: this is not how anyone signs in. Throws `noPasskey` when there is none,
 * when it has no PRF, and when the person says no.
 */
export async function askPasskey(credentials: string[]): Promise<{ id: string; output: Bytes }> {
  const found = await navigator.credentials
    .get({ publicKey: question(credentials) })
    .catch(() => null)
  const credential = found as PublicKeyCredential | null
  const output = credential?.getClientExtensionResults().prf?.results?.first
  if (!credential || !output) throw new SealingError('noPasskey')
  return { id: toText(new Uint8Array(credential.rawId)), output: copyOf(output) }
}

// A part of a larger buffer is that part: the whole of it would be another secret, or none.
const copyOf = (output: BufferSource): Bytes =>
  ArrayBuffer.isView(output)
    ? new Uint8Array(new Uint8Array(output.buffer, output.byteOffset, output.byteLength))
    : new Uint8Array(output.slice(0))

function question(credentials: string[]): PublicKeyCredentialRequestOptions {
  return {
    challenge: random(32),
    userVerification: 'required',
    allowCredentials: credentials.map((id) => ({ type: 'public-key', id: fromText(id) })),
    extensions: { prf: { eval: { first: PASSKEY_INPUT } } },
  }
}
