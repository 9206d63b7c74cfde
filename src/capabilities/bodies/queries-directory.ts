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

/** Trusts and practices that are open or will be, with their telephone. */
export function listPoints(db: BodiesDb, today: Day) {
  return db
    .selectFrom('body')
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.bodyId', '=', 'body.id')
        .on('contact.kind', '=', 'phone')
        .on('contact.membershipId', 'is', null)
        .on('contact.endedOn', 'is', null),
    )
    .select([
      'body.id',
      'body.kind',
      'body.name',
      'body.address',
      'body.postcode',
      'body.lat',
      'body.long',
    ])
    .select(['body.startOn', 'body.endOn', 'body.source', 'body.asOf', 'contact.value as phone'])
    .where('body.kind', 'in', ['trust', 'gpPractice'])
    .where((e) => e.or([e('body.endOn', 'is', null), e('body.endOn', '>=', today)]))
    .orderBy('body.id')
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
