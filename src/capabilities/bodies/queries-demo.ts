import type { BodiesDb } from './queries.ts'

/** Takes out all bodies, posts, people and contacts from one source, and what was said and changed about them. */
export async function removeFrom(db: BodiesDb, source: string) {
  const bodies = db.selectFrom('body').select('id').where('source', '=', source)
  const posts = db.selectFrom('post').select('id').where('source', '=', source)
  await db.deleteFrom('correction').where('bodyId', 'in', bodies).execute()
  await db.deleteFrom('amendment').where('bodyId', 'in', bodies).execute()
  await db
    .deleteFrom('contact')
    .where((e) =>
      e.or([e('source', '=', source), e('bodyId', 'in', bodies), e('postId', 'in', posts)]),
    )
    .execute()
  await db
    .deleteFrom('membership')
    .where((e) => e.or([e('source', '=', source), e('postId', 'in', posts)]))
    .execute()
  const ofBodies = db.selectFrom('body').select('id').where('source', '=', source)
  await db
    .deleteFrom('post')
    .where((e) => e.or([e('source', '=', source), e('bodyId', 'in', ofBodies)]))
    .execute()
  await db.deleteFrom('body').where('source', '=', source).execute()
}
