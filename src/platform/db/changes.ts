import type { Client } from 'pg'
import type { SqliteFile } from './sqlite-file.ts'

export type Stop = () => Promise<void>

const POLL_MS = 250

/**
 * SQLite: `PRAGMA data_version` differs when another connection has committed, so a look costs
 * microseconds: https://www.sqlite.org/pragma.html#pragma_data_version
 */
export function pollGeneration(reader: SqliteFile, noticed: () => void): Stop {
  let seen: unknown
  const timer = setInterval(() => {
    const version = versionOf(reader)
    if (version === undefined || version === seen) return
    seen = version
    noticed()
  }, POLL_MS)
  timer.unref()
  return async () => clearInterval(timer)
}

/** A look that fails, on a disk in trouble, must not end a server that can still answer: it looks again. */
function versionOf(reader: SqliteFile): unknown {
  try {
    return reader.query('PRAGMA data_version').rows[0]?.['data_version']
  } catch {
    return undefined
  }
}

/**
 * PostgreSQL: a trigger on every announced table notifies at commit. The generation is polled as well
 * on the same connection, so that one which died in silence is noticed; then everything is taken as changed.
 */
export function listenForChanges(connect: () => Client, noticed: () => void): Stop {
  let client: Client | undefined
  const stopping = new AbortController()
  let seen: unknown

  const lose = (): void => {
    client?.removeAllListeners()
    client?.on('error', () => {})
    void client?.end().catch(() => {})
    client = undefined
  }
  const listen = async (): Promise<void> => {
    const fresh = connect()
    client = fresh
    fresh.on('error', lose)
    fresh.on('notification', noticed)
    await fresh.connect()
    await fresh.query('LISTEN clarion_changed')
    noticed()
  }
  const look = async (): Promise<void> => {
    if (!client) return listen()
    const answer = await client.query('SELECT last_value FROM generation')
    const now: unknown = answer.rows[0]?.last_value
    if (now === seen) return
    seen = now
    noticed()
  }

  const pace = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await Promise.race([look(), lateness()]).catch(lose)
      await new Promise<void>((resolve) => setTimeout(resolve, POLL_MS).unref())
    }
  }
  const pacing = pace()
  return async () => {
    stopping.abort()
    lose()
    await Promise.race([pacing, new Promise<void>((resolve) => setTimeout(resolve, POLL_MS * 2))])
  }
}

function lateness(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), 3000).unref())
}
