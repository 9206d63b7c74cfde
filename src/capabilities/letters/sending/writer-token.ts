import { hmac } from '../../../platform/hmac.ts'
import { isSame } from '../../../platform/signed-id.ts'

export {
  readSignedId as readWriterToken,
  signedId as writerToken,
} from '../../../platform/signed-id.ts'

/** Six digits, to be typed on another device. Few enough to read out, so only a few tries are given. */
export function confirmationCode(key: Buffer, writerId: string): string {
  const number = hmac(key).update(`code\n${writerId}`).digest().readUIntBE(0, 6)
  return String(number % 1_000_000).padStart(6, '0')
}

export const MOST_CODE_TRIES = 6

export function isCode(key: Buffer, writerId: string, typed: string): boolean {
  return isSame(typed.replaceAll(/\D/g, ''), confirmationCode(key, writerId))
}
