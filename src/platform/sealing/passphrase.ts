import { Decrypter, Encrypter } from 'age-encryption'
import { fromUtf8, type Bytes } from './bytes.ts'
import { orElse, SealingError } from './error.ts'
import { readWords } from './words.ts'

/** scrypt with N = 2^16, r = 8, p = 1: 64 MiB, and about a second of one core of a small server. */
export const WORK_FACTOR = 16

/** Six words are 66 bits. With this work for each guess, all the guesses of a state do not get there. */
export function newPassphrase(count = 6): string {
  const words = readWords()
  const picks = crypto.getRandomValues(new Uint16Array(Math.max(6, count)))
  // 65,536 is 32 times 2,048: each word is as likely as any other.
  return Array.from(picks, (pick) => words[pick % words.length]!).join(' ')
}

/** As it was made, however it was typed: capitals, more spaces, dashes or commas between the words. */
export const tidyPassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')

/** The words typed that no passphrase of ours has: most likely slips. */
export function unknownWords(typed: string): string[] {
  const words = new Set(readWords())
  return tidyPassphrase(typed)
    .split(' ')
    .filter((word) => word !== '' && !words.has(word))
}

/** An age file that only the passphrase opens. Takes about a second without a pause: run it in a Worker. */
export async function sealWithPassphrase(
  plain: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(tidyPassphrase(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  return (await encrypter.encrypt(plain)) as Bytes
}

/** Throws `wrongPassphrase`, also when the file was changed, and `tooMuchWork` before doing any. */
export async function openWithPassphrase(file: Uint8Array, passphrase: string): Promise<Bytes> {
  return orElse('wrongPassphrase', async () => {
    const [, factor] = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d+)\n/.exec(start(file)) ?? []
    if (Number(factor) > WORK_FACTOR + 2) throw new SealingError('tooMuchWork')
    const decrypter = new Decrypter()
    decrypter.addPassphrase(tidyPassphrase(passphrase))
    return (await decrypter.decrypt(file)) as Bytes
  })
}

const start = (file: Uint8Array): string => fromUtf8(file.slice(0, 80).map((byte) => byte & 127))
