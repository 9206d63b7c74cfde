import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, safe in an address and in a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** All that is kept of a token: whoever reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
