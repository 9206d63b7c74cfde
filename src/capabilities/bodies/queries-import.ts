import type { Insertable } from 'kysely'
import type { Amendment } from './amendment.ts'
import type { Body } from './body.ts'
import type { Contact } from './contact.ts'
import type { Membership, Post } from './post.ts'
import type { BodiesDb, BodiesTables } from './queries.ts'
import { amendmentsInForce } from './queries-amendment.ts'
import type { Succession } from './succession.ts'

// A statement of 400 rows of 17 columns is well below the 32,766 values that SQLite allows.
const BATCH = 400

function* batches<T>(rows: readonly T[], size = BATCH) {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

type Kept = 'body' | 'post' | 'membership' | 'contact'

/** Adds rows or replaces those with the same identifier. */
export async function saveRows<T extends Kept>(db: BodiesDb, table: T, rows: BodiesTables[T][]) {
  for (const batch of batches(rows)) {
    const columns = Object.keys(batch[0]!).filter((name) => name !== 'id')
    await db
      .insertInto(table as 'body')
      .values(batch as Insertable<BodiesTables['body']>[])
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((e) =>
          // oxlint-disable-next-line typescript/no-explicit-any -- the columns are the row's own names
          Object.fromEntries(columns.map((name) => [name, e.ref(`excluded.${name}` as any)])),
        ),
      )
      .execute()
  }
}

/** Adds what is new; a day or kind that a source corrects replaces the old. */
export async function saveSuccessions(db: BodiesDb, successions: Succession[]) {
  for (const batch of batches(successions)) {
    await db
      .insertInto('bodySuccession')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['fromId', 'toId']).doUpdateSet((e) => ({
          succeededOn: e.ref('excluded.succeededOn'),
          kind: e.ref('excluded.kind'),
          source: e.ref('excluded.source'),
          asOf: e.ref('excluded.asOf'),
        })),
      )
      .execute()
  }
}

/** Everything a file could touch, as it is known inside the transaction. */
export async function knownFor(
  db: BodiesDb,
  about: { bodyIds: string[]; source?: string; postBodyIds: string[] },
) {
  const bodies: Body[] = []
  const contacts: Contact[] = []
  for (const ids of batches(about.bodyIds)) {
    bodies.push(...(await db.selectFrom('body').selectAll().where('id', 'in', ids).execute()))
  }
  if (about.source) {
    bodies.push(
      ...(await db.selectFrom('body').selectAll().where('source', '=', about.source).execute()),
    )
  }
  for (const ids of batches([...new Set([...about.bodyIds, ...about.postBodyIds])])) {
    contacts.push(
      ...(await db.selectFrom('contact').selectAll().where('bodyId', 'in', ids).execute()),
    )
  }
  return {
    bodies: byId(bodies),
    contacts: byId(contacts),
    ...(await knownHolders(db, about.postBodyIds)),
    amended: await amendmentsInForce(db),
  }
}

async function knownHolders(db: BodiesDb, bodyIds: string[]) {
  const posts: Post[] = []
  const memberships: Membership[] = []
  for (const ids of batches(bodyIds)) {
    posts.push(...(await db.selectFrom('post').selectAll().where('bodyId', 'in', ids).execute()))
    const held = db.selectFrom('post').select('id').where('bodyId', 'in', ids)
    memberships.push(
      ...(await db.selectFrom('membership').selectAll().where('postId', 'in', held).execute()),
    )
  }
  return { posts: byId(posts), memberships: byId(memberships) }
}

export async function saveBefore(db: BodiesDb, amendments: Amendment[]) {
  for (const { id, before } of amendments) {
    await db.updateTable('amendment').set({ before }).where('id', '=', id).execute()
  }
}

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))
