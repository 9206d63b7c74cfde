import { randomBytes } from 'node:crypto'

/** A new identifier: 128 random bits, 22 characters that are safe in an address. It says nothing of when or where. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}
