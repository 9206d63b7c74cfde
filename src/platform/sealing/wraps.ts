import type { Bytes } from './bytes.ts'
import { Caseworker } from './caseworker.ts'
import { newCode, seedOf } from './code.ts'
import { derive } from './derive.ts'
import { SealingError } from './error.ts'
import { decryptWith, encryptTo, identityOf, recipientOf } from './hybrid.ts'
import { LABELS } from './labels.ts'
import { openWithPassphrase, sealWithPassphrase } from './passphrase.ts'

/*
 * A caseworker's identity is kept wrapped in three files, each by itself: whoever loses one way in has the
 * others, and nobody else has any. To change a passphrase is to wrap anew and replace the file; whoever has
 * a copy of the old file and the old passphrase still has the identity.
 */

/** A worker's half of this may be run elsewhere: `sealWithPassphrase(caseworker.bundle(), …)`. */
export const wrapByPassphrase = (caseworker: Caseworker, passphrase: string): Promise<Bytes> =>
  sealWithPassphrase(caseworker.bundle(), passphrase)

export const openByPassphrase = async (file: Uint8Array, typed: string): Promise<Caseworker> =>
  Caseworker.read(await openWithPassphrase(file, typed))

export const newRecoveryCode = (): Promise<string> => newCode('recovery')

export async function wrapByRecoveryCode(caseworker: Caseworker, typed: string): Promise<Bytes> {
  return wrapBySeed(caseworker, await seedOf('recovery', typed))
}

/** Throws `badCode` for what cannot be a code and `wrongRecoveryCode` for one that does not open it. */
export async function openByRecoveryCode(file: Uint8Array, typed: string): Promise<Caseworker> {
  const seed = await seedOf('recovery', typed)
  return Caseworker.read(await openBySeed(file, seed, 'wrongRecoveryCode'))
}

/** `output`: the 32 bytes that the passkey's PRF gives for `PASSKEY_INPUT`. */
export async function wrapByPasskey(caseworker: Caseworker, output: Uint8Array): Promise<Bytes> {
  return wrapBySeed(caseworker, await passkeySeed(output))
}

export async function openByPasskey(file: Uint8Array, output: Uint8Array): Promise<Caseworker> {
  return Caseworker.read(await openBySeed(file, await passkeySeed(output), 'wrongPasskey'))
}

async function passkeySeed(output: Uint8Array): Promise<Bytes> {
  if (output.length !== 32) throw new SealingError('noPasskey')
  return derive(output, LABELS.passkeyIdentity, 32)
}

async function wrapBySeed(caseworker: Caseworker, seed: Bytes): Promise<Bytes> {
  return encryptTo([await recipientOf(identityOf(seed))], caseworker.bundle())
}

function openBySeed(
  file: Uint8Array,
  seed: Bytes,
  code: 'wrongRecoveryCode' | 'wrongPasskey',
): Promise<Bytes> {
  return decryptWith(identityOf(seed), file).catch(() => Promise.reject(new SealingError(code)))
}
