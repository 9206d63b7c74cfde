import { PostgresAdapter, sql, type Kysely } from 'kysely'
import { columns } from './columns.ts'

/** Who may work at the desk, by which link she came, in what role, and what was done there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columns(db)

  await db.schema
    .createTable('person')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('email', text, (c) => c.notNull().unique())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('passwordHash', text, (c) => c.notNull())
    .addColumn('createdAt', text, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('tokenHash', text, (c) => c.notNull().unique())
    .addColumn('personId', text, (c) => c.notNull())
    .addColumn('createdAt', text, (c) => c.notNull())
    .addColumn('lastSeenOn', text, (c) => c.notNull())
    .addColumn('expiresAt', text, (c) => c.notNull())
    .addColumn('revokedAt', text)
    .execute()
  await db.schema.createIndex('session_person').on('session').column('personId').execute()

  await db.schema
    .createTable('role')
    .addColumn('personId', text, (c) => c.notNull())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('role', text, (c) => c.notNull())
    .addColumn('givenOn', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('role_once', ['personId', 'campaignId', 'role'])
    .execute()
  await db.schema.createIndex('role_campaign').on('role').columns(['campaignId', 'role']).execute()

  await db.schema
    .createTable('invitation')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('tokenHash', text, (c) => c.notNull().unique())
    .addColumn('email', text)
    .addColumn('role', text, (c) => c.notNull())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('invitedBy', text)
    .addColumn('createdAt', text, (c) => c.notNull())
    .addColumn('expiresAt', text, (c) => c.notNull())
    .addColumn('usedAt', text)
    .execute()

  await db.schema
    .createTable('audit')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('personId', text)
    .addColumn('campaignId', text)
    .addColumn('act', text, (c) => c.notNull())
    .addColumn('about', text)
    .addColumn('detail', text)
    .execute()
  await db.schema
    .createIndex('audit_newest')
    .on('audit')
    .columns(['campaignId', 'at', 'id'])
    .execute()
  await keepWhatIsWritten(db)
}

/** The trail is only ever added to, whatever the code above it does. */
async function keepWhatIsWritten(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`
      CREATE FUNCTION keep_what_is_written() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The trail is only added to';
      END $$`.execute(db)
    await sql`
      CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit
      FOR EACH ROW EXECUTE FUNCTION keep_what_is_written()`.execute(db)
    return
  }
  for (const verb of ['UPDATE', 'DELETE']) {
    await sql`
      CREATE TRIGGER ${sql.id(`audit_stays_${verb.toLowerCase()}`)} BEFORE ${sql.raw(verb)} ON audit
      BEGIN SELECT RAISE(ABORT, 'The trail is only added to'); END`.execute(db)
  }
}
