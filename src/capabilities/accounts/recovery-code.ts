import { createHash, randomInt } from 'node:crypto'

/** A code on paper that takes the place of her app, once. Only its hash is kept. */
export interface RecoveryCode {
  personId: string
  codeHash: string
}

export const HOW_MANY = 10

/** Digits and letters that cannot be taken for each other: Crockford's base 32. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 16

/** 80 random bits each: so many that a plain hash of them cannot be guessed from a stolen copy. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, newCode)
}

function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
  return letters.join('').match(/.{4}/g)!.join('-')
}

/** However it is typed: capitals, spaces, `o` for nought and `l` for one. */
export function hashRecoveryCode(personId: string, typed: string): string {
  const bare = typed
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
  return createHash('sha256')
    .update(JSON.stringify([personId, bare]))
    .digest('base64url')
}
