import { existsSync } from 'node:fs'
import path from 'node:path'
import { migrations } from '../../migrations/index.ts'
import { restoreBackup, type Expire } from '../platform/backup/index.ts'
import type { Clock } from '../platform/clock/index.ts'
import type { Config } from '../platform/config/index.ts'
import { PlainError } from '../platform/errors.ts'
import type { Out } from './places.ts'
import { fileStores } from './file-stores.ts'

export interface RestoreParts {
  config: Config
  clock: Clock
  /** What each capability takes out because its time is past. */
  expire: readonly Expire[]
  out: Out
}

/** `clarion restore FILE`, into a data folder or a database that holds nothing yet. */
export async function restoreCommand(parts: RestoreParts, file: string): Promise<void> {
  const { config, clock, expire, out } = parts
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`)
  const folder = path.resolve(config.CLARION_DATA)
  const url = config.DATABASE_URL
  const keepSecret = !config.CLARION_SECRET
  const { head, rows, tables, secret } = await restoreBackup(path.resolve(file), {
    folder,
    migrations,
    stores: fileStores,
    expire,
    now: clock.now(),
    keepSecret,
    ...(url && { url }),
  })
  const made = head.createdAt.slice(0, 16).replace('T', ' ')
  out.print(`Restored ${rows.toLocaleString('en-GB')} rows of ${tables} tables, as of ${made} UTC.`)
  out.print(aboutSecret(secret, config.CLARION_SECRET))
}

function aboutSecret(inBackup: string | undefined, given: string | undefined): string {
  if (!inBackup) {
    return 'It holds no secret: CLARION_SECRET is to be what it was where the backup was made, or links in letters already sent do not work.'
  }
  if (!given) return 'The secret that was made for it is restored too.'
  return inBackup === given
    ? 'CLARION_SECRET is the secret it was made with.'
    : 'CLARION_SECRET is not the secret it was made with: links in letters already sent do not work, and people sign in again.'
}
