import { random, type Bytes } from './bytes.ts'
import { derive, hash } from './derive.ts'
import { SealingError } from './error.ts'
import { LABELS } from './labels.ts'

/** What a code is for: a code of one kind seldom passes for one of another. */
export type CodeKind = 'receipt' | 'recovery' | 'holder'

/** Douglas Crockford's base 32: no I, L, O or U, which are misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 26

/** 128 random bits, as somebody writes them down: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX`. */
export const newCode = (kind: CodeKind): Promise<string> => writeCode(kind, random(16))

/** 26 characters carry 130 bits: 128 of the secret, then the first two of a hash of it, as a check. */
export async function writeCode(kind: CodeKind, secret: Uint8Array): Promise<string> {
  let number = (numberOf(secret) << 2n) | (await checkOf(kind, secret))
  let text = ''
  for (let i = 0; i < LENGTH; i++) {
    text = ALPHABET[Number(number & 31n)]! + text
    number >>= 5n
  }
  return text.match(/.{1,4}/g)!.join('-')
}

/**
 * The 16 bytes of a code as it was typed. Small letters, spaces, dashes and dots are all the same to us,
 * `o` is 0, `i` and `l` are 1, and so are the digits of Arabic and Persian keyboards. Three slips in four
 * are found here (`badCode`); the fourth is found when the code opens nothing.
 */
export async function readCode(kind: CodeKind, typed: string): Promise<Bytes> {
  let number = 0n
  const characters = [...tidy(typed)]
  if (characters.length !== LENGTH) throw new SealingError('badCode')
  for (const character of characters) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) throw new SealingError('badCode')
    number = (number << 5n) | BigInt(value)
  }
  const secret = bytesOf(number >> 2n)
  if ((number & 3n) !== (await checkOf(kind, secret))) throw new SealingError('badCode')
  return secret
}

/** The seed of an age identity that only this code gives. */
export const seedOf = async (kind: 'recovery' | 'holder', typed: string): Promise<Bytes> =>
  derive(await readCode(kind, typed), LABELS[`${kind}Identity`], 32)

function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\p{Cf}\p{Pd}._]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

const checkOf = async (kind: CodeKind, secret: Uint8Array): Promise<bigint> =>
  BigInt((await hash(`${LABELS.codeCheck}/${kind}`, secret))[0]! >> 6)

const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)

const bytesOf = (number: bigint): Bytes =>
  Uint8Array.from({ length: 16 }, (_, i) => Number((number >> BigInt(8 * (15 - i))) & 255n))
