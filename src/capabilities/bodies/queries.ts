import type { Kysely, Transaction } from 'kysely'
import type { Day, Instant } from '../../platform/clock/index.ts'
import type { Amendment } from './amendment.ts'
import type { Body, BodyKind } from './body.ts'
import type { Contact } from './contact.ts'
import type { Correction } from './correction.ts'
import type { Membership, Post } from './post.ts'
import type { Succession } from './succession.ts'

/** One edition of one file, and what came of importing it. */
export interface BodyImport {
  id: string
  kind: string
  /** The council a file of councillors was of. */
  scope: string | null
  asOf: Day
  importedAt: Instant
  added: number
  changed: number
  ended: number
  unchanged: number
  skipped: number
}

export interface BodiesTables {
  body: Body
  bodySuccession: Succession
  post: Post
  membership: Membership
  contact: Contact
  amendment: Amendment
  correction: Correction
  bodyImport: BodyImport
  bodyEdition: { number: number }
}

export type BodiesDb = Kysely<BodiesTables>
export type BodiesTrx = Transaction<BodiesTables>

/** Tells the directory of every process, and the pages drawn from it, that something changed. */
export async function announceBodies(trx: BodiesDb) {
  await trx
    .updateTable('bodyEdition')
    .set((e) => ({ number: e('number', '+', 1) }))
    .execute()
}

export async function bodyEdition(db: BodiesDb): Promise<number> {
  const row = await db.selectFrom('bodyEdition').select('number').executeTakeFirst()
  return Number(row?.number ?? 0)
}

export function findBody(db: BodiesDb, id: string) {
  return db.selectFrom('body').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listBodiesById(db: BodiesDb, ids: string[]): Promise<Body[]> {
  if (ids.length === 0) return []
  return db.selectFrom('body').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

export function listBodiesOfKinds(db: BodiesDb, kinds: readonly BodyKind[]) {
  return db.selectFrom('body').selectAll().where('kind', 'in', kinds).orderBy('id').execute()
}

/** Bodies for the desk: a page of those whose name, code or postcode holds the words. */
export function searchBodies(
  db: BodiesDb,
  { words, kind }: { words: string; kind?: BodyKind },
  limit = 50,
) {
  const like = `%${words
    .toLowerCase()
    .replace(/[%_\\]/g, ' ')
    .trim()}%`
  let query = db.selectFrom('body').selectAll().orderBy('name').orderBy('id').limit(limit)
  if (kind) query = query.where('kind', '=', kind)
  if (like === '%%') return query.execute()
  return query
    .where((e) =>
      e.or([
        e(e.fn<string>('lower', ['name']), 'like', like),
        e(e.fn<string>('lower', ['code']), 'like', like),
        e(e.fn<string>('lower', ['postcode']), 'like', like),
      ]),
    )
    .execute()
}

export function listSuccessions(db: BodiesDb) {
  return db.selectFrom('bodySuccession').selectAll().orderBy('fromId').orderBy('toId').execute()
}

export function listSuccessionsOf(db: BodiesDb, id: string) {
  return db
    .selectFrom('bodySuccession')
    .selectAll()
    .where((e) => e.or([e('fromId', '=', id), e('toId', '=', id)]))
    .orderBy('succeededOn')
    .execute()
}

export function listPosts(db: BodiesDb, bodyId?: string) {
  const query = db.selectFrom('post').selectAll().orderBy('id')
  return (bodyId ? query.where('bodyId', '=', bodyId) : query).execute()
}

/** Who holds the posts of a body, or of all, now and before. */
export function listMemberships(db: BodiesDb, bodyId?: string) {
  const query = db.selectFrom('membership').selectAll().orderBy('name').orderBy('id')
  if (!bodyId) return query.execute()
  const posts = db.selectFrom('post').select('id').where('bodyId', '=', bodyId)
  return query.where('postId', 'in', posts).execute()
}

export function listContacts(db: BodiesDb, bodyId?: string) {
  const query = db.selectFrom('contact').selectAll().orderBy('id')
  return (bodyId ? query.where('bodyId', '=', bodyId) : query).execute()
}

export function findContact(db: BodiesDb, id: string) {
  return db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Where each council lists its councillors. */
export function listCouncilSites(db: BodiesDb) {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('purpose', '=', 'councillors')
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute()
}

/** The newest edition of each kind of file. */
export async function listEditions(db: BodiesDb): Promise<BodyImport[]> {
  const all = await db.selectFrom('bodyImport').selectAll().orderBy('importedAt').execute()
  return [...new Map(all.map((one) => [one.kind, one])).values()]
}

export function findNewestImport(db: BodiesDb, kind: string, scope: string | null) {
  let query = db.selectFrom('bodyImport').selectAll().where('kind', '=', kind)
  query = scope === null ? query.where('scope', 'is', null) : query.where('scope', '=', scope)
  return query.orderBy('asOf', 'desc').limit(1).executeTakeFirst()
}

export async function addImport(db: BodiesDb, row: BodyImport) {
  await db.insertInto('bodyImport').values(row).execute()
}
