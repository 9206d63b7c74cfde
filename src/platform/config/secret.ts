import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The installation's one secret. Given by `CLARION_SECRET`, or made once and kept in the data folder for its
 * owner's eyes only.
 */
export function installationSecret(given: string | undefined, folder: string): string {
  if (given) return given
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

/** The secret that was made here, if one was. */
export function generatedSecret(folder: string): string | undefined {
  const file = path.join(folder, 'secret')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/** A key for one purpose, so that what one part signs means nothing to another. */
export function keyFor(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(purpose).digest()
}
