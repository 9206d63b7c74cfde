import { readCookie, writeCookie } from './cookie.ts'
import { isSigned, sign } from './signing.ts'
import { newToken } from './token.ts'

/**
 * A browser in which she was signed in once is told apart from all others, so that what strangers try does not
 * slow her: OWASP, Slow Down Online Guessing Attacks with Device Cookies. It holds a random number and a signature.
 */
const NAME = 'clarion-known'
const LIFE_SECONDS = 180 * 86_400

interface Signed {
  key: Buffer
  isHttps: boolean
}

/** The same number again where this browser has one for her. */
export function knownCookie(email: string, header: string, { key, isHttps }: Signed): string {
  const nonce = nonceIn(email, header, { key, isHttps }) ?? newToken()
  const value = `${nonce}.${sign(key, 'known', email, nonce)}`
  return writeCookie(NAME, value, { seconds: LIFE_SECONDS, isHttps })
}

/** Whose tries are counted together: those from this browser, or those of all strangers, on one account. */
export function triesOn(email: string, header: string, signed: Signed): string {
  return sign(signed.key, 'tries', email, nonceIn(email, header, signed) ?? 'stranger')
}

function nonceIn(email: string, header: string, { key, isHttps }: Signed): string | undefined {
  const [nonce = '', signature = ''] = readCookie(header, NAME, isHttps)?.split('.') ?? []
  return isSigned(key, signature, 'known', email, nonce) ? nonce : undefined
}
