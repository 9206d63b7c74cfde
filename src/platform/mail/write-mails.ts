import type { AnyDb } from '../db/index.ts'
import type { Log } from '../log/index.ts'
import type { Mail } from './mail.ts'
import type { Message } from './message.ts'
import type { MailKind, Withheld } from './outbox.ts'
import { listSuppressionsOf } from './queries-suppression.ts'
import { hashAddress } from './suppression.ts'

interface Parts {
  db: AnyDb
  works: ReadonlyMap<string, MailKind>
  log: Log
  key: Buffer
}

export type Written = Map<string, Message | Withheld>

/** Has each kind write its own, by the ids of the mails; a fault in one kind of mail holds up no other. */
export async function writeMails({ db, works, log, key }: Parts, mails: Mail[]): Promise<Written> {
  const messages: Written = new Map()
  for (const [kind, some] of Map.groupBy(mails, (mail) => mail.kind)) {
    try {
      const written = await works.get(kind)!.write(some.map(({ ref }) => ref))
      for (const { id, ref } of some) if (written.has(ref)) messages.set(id, written.get(ref)!)
    } catch (error) {
      log.error({ err: error, mail: kind }, 'a mail could not be written')
      for (const { id } of some) messages.set(id, { withheld: 'fault' })
    }
  }
  await withholdSuppressed(db, messages, key)
  return messages
}

async function withholdSuppressed(db: AnyDb, messages: Written, key: Buffer): Promise<void> {
  const hashes = new Map<string, string>()
  for (const [id, message] of messages) {
    if ('to' in message) hashes.set(id, hashAddress(key, message.to[0]!.address))
  }
  const suppressions = await listSuppressionsOf(db, [...hashes.values()])
  const suppressed = new Set(suppressions.map(({ hash }) => hash))
  for (const [id, hash] of hashes) {
    if (suppressed.has(hash)) messages.set(id, { withheld: 'suppressed' })
  }
}
