import type { Day, Instant } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { fieldsOf, type Amendment, type Fields } from './amendment.ts'
import { announceBodies, type BodiesDb } from './queries.ts'
import * as queries from './queries-amendment.ts'

export interface Change {
  bodyId: string
  about: Amendment['about']
  aboutId: string
  /** The fields as they are to be; with `isNew` the whole row. */
  fields: Fields
  source: string
  asOf: Day
  by: string
  at: Instant
}

/** Changes a row by hand, and keeps what was there before. Inside the caller's transaction. */
export async function amend(trx: BodiesDb, change: Change): Promise<Amendment | undefined> {
  const { bodyId, about, aboutId, source, asOf, by, at } = change
  const row = await queries.findAmended(trx, change)
  const fields = row ? differing(row, change.fields) : { ...change.fields, id: aboutId }
  if (Object.keys(fields).length === 0) return undefined
  const amendment: Amendment = {
    id: newId(),
    bodyId,
    about,
    aboutId,
    before: row ? JSON.stringify(only(row, Object.keys(fields))) : null,
    after: JSON.stringify(fields),
    source,
    asOf,
    madeBy: by,
    madeAt: at,
    undoneBy: null,
    undoneAt: null,
  }
  if (row) await queries.saveFields(trx, change, fields)
  else await queries.addRow(trx, change, fields)
  await queries.addAmendment(trx, amendment)
  await announceBodies(trx)
  return amendment
}

/** Brings back what was there before. Of several changes to one thing the last is undone first. */
export async function undo(trx: BodiesDb, id: string, by: string, at: Instant): Promise<Amendment> {
  const amendment = await queries.findAmendment(trx, id)
  if (!amendment) throw new DomainError('notFound', 404)
  const inForce = (await queries.amendmentsInForce(trx)).get(amendment.aboutId) ?? []
  if (inForce.at(-1)?.id !== id) throw new DomainError('bodies.notTheLast')
  const undone = { ...amendment, undoneAt: at, undoneBy: by }
  if (!(await queries.saveUndone(trx, undone))) throw new DomainError('bodies.notTheLast')
  if (amendment.before) await queries.saveFields(trx, amendment, fieldsOf(amendment.before))
  else await queries.removeRow(trx, amendment)
  await announceBodies(trx)
  return undone
}

const differing = (row: Fields, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => row[name] !== value))

const only = (row: Fields, names: string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
