import type { Clock, Instant } from '../clock/index.ts'
import type { AnyDb } from '../db/index.ts'
import { newNeighbourId } from '../ids.ts'
import type { Mail, NewMail } from './mail.ts'
import type { MailKind } from './outbox.ts'
import { isTurn, takeTurn } from './pace.ts'
import * as queries from './queries.ts'
import { listPaces, savePace } from './queries-pace.ts'

export interface ClaimParts {
  db: AnyDb
  kind: 'sqlite' | 'postgres'
  clock: Clock
  sender: string
  works: ReadonlyMap<string, MailKind>
}

/** Puts mails in the queue, those with a pace each at its turn. */
export async function addPaced(trx: AnyDb, mails: NewMail[], now: Instant): Promise<void> {
  const keys = [...new Set(mails.flatMap(({ paceKey }) => paceKey ?? []))]
  const paces = new Map(
    keys.length > 0 ? (await listPaces(trx, keys)).map((pace) => [pace.key, pace]) : [],
  )
  const rows: Mail[] = []
  for (const { kind, ref, paceKey, dueAt: asked } of mails) {
    const earliest = asked && asked > now ? asked : now
    let dueAt = earliest
    if (paceKey) {
      const pace = paces.get(paceKey)
      const turn = takeTurn(pace?.freeAt, earliest)
      paces.set(paceKey, { key: paceKey, freeAt: turn.freeAt, sentAt: pace?.sentAt ?? null })
      dueAt = turn.dueAt
    }
    rows.push({ id: newNeighbourId(), kind, ref, paceKey: paceKey ?? null, dueAt, ...fresh })
  }
  await queries.addMails(trx, rows)
  for (const pace of paces.values()) await savePace(trx, pace)
}

const fresh = {
  state: 'queued',
  attempts: 0,
  sender: null,
  sendingAt: null,
  endedAt: null,
  problem: null,
} as const

/** Whether there is anything to take, without a transaction. */
export function isAnyDue({ db, clock, works }: ClaimParts): Promise<boolean> {
  return queries.isAnyDue(db, { kinds: [...works.keys()], now: clock.now() })
}

/** Takes what is due: once the transaction is on the disk, it is there that they are being sent. */
export async function claim(trx: AnyDb, parts: ClaimParts, limit: number): Promise<Mail[]> {
  const { clock, works, sender } = parts
  const now = clock.now()
  const skipLocked = parts.kind === 'postgres'
  const due = await queries.takeDue(trx, { kinds: [...works.keys()], now, limit, skipLocked })
  const mails = await inTurn(trx, due, now)
  if (mails.length === 0) return []
  await queries.saveSending(
    trx,
    mails.map(({ id }) => id),
    sender,
    now,
  )
  for (const [kind, some] of Map.groupBy(mails, (mail) => mail.kind)) {
    await works.get(kind)?.began?.(
      trx,
      some.map(({ ref }) => ref),
      now,
    )
  }
  return mails.map((mail) => ({ ...mail, attempts: mail.attempts + 1 }))
}

/** Of those to one recipient the first, if it is its turn; the others get a later one. */
async function inTurn(trx: AnyDb, due: Mail[], now: Instant): Promise<Mail[]> {
  const keys = [...new Set(due.flatMap(({ paceKey }) => paceKey ?? []))]
  if (keys.length === 0) return due
  const paces = new Map((await listPaces(trx, keys)).map((pace) => [pace.key, pace]))
  const mails: Mail[] = []
  for (const mail of due) {
    const pace = mail.paceKey ? paces.get(mail.paceKey) : undefined
    if (!pace) {
      mails.push(mail)
    } else if (isTurn(pace.sentAt, now)) {
      pace.sentAt = now
      mails.push(mail)
    } else {
      const turn = takeTurn(pace.freeAt, now)
      pace.freeAt = turn.freeAt
      await queries.saveDueAt(trx, mail.id, turn.dueAt)
    }
  }
  for (const pace of paces.values()) await savePace(trx, pace)
  return mails
}
