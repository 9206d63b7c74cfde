import type { Day } from '../../platform/clock/index.ts'
import type { BodiesDb } from './queries.ts'

/** Bodies that have an area, which are few and all needed; trusts and practices are points. */
export function listAreaBodies(db: BodiesDb) {
  return db
    .selectFrom('body')
    .selectAll()
    .where('kind', 'not in', ['trust', 'gpPractice'])
    .orderBy('id')
    .execute()
}

/** Trusts and practices that are open or will be. */
export function listPoints(db: BodiesDb, today: Day) {
  return db
    .selectFrom('body')
    .select(['id', 'kind', 'name', 'address', 'postcode', 'lat', 'long'])
    .select(['startOn', 'endOn', 'source', 'asOf'])
    .where('kind', 'in', ['trust', 'gpPractice'])
    .where((e) => e.or([e('endOn', 'is', null), e('endOn', '>=', today)]))
    .orderBy('id')
    .execute()
}

/** The telephones of bodies. Thousands, so they are put beside the points here rather than joined to them there. */
export function listPhones(db: BodiesDb) {
  return db
    .selectFrom('contact')
    .select(['bodyId', 'value'])
    .where('kind', '=', 'phone')
    .where('membershipId', 'is', null)
    .where('endedOn', 'is', null)
    .execute()
}

/** Contacts that hold, less the telephones, which are beside the points. */
export function listStandingContacts(db: BodiesDb) {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('endedOn', 'is', null)
    .where('kind', '<>', 'phone')
    .orderBy('id')
    .execute()
}

export function listSitting(db: BodiesDb) {
  return db.selectFrom('membership').selectAll().where('endOn', 'is', null).orderBy('id').execute()
}
