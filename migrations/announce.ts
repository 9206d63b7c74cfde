import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** Makes the generation, which says whether a public page drawn earlier may still be shown. */
export async function createGeneration(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`CREATE SEQUENCE generation`.execute(db)
    await sql`
      CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM nextval('generation');
        PERFORM pg_notify('clarion_changed', '');
        RETURN NULL;
      END $$`.execute(db)
    return
  }
  await sql`CREATE TABLE generation (number integer NOT NULL) STRICT`.execute(db)
  await sql`INSERT INTO generation (number) VALUES (1)`.execute(db)
}

/** From now on every write to this table drops the cached public pages, in every process. */
export async function announceChanges(db: Kysely<unknown>, table: string): Promise<void> {
  const on = sql.table(table)
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`
      CREATE TRIGGER ${sql.id(`${table}_announces`)} AFTER INSERT OR UPDATE OR DELETE ON ${on}
      FOR EACH STATEMENT EXECUTE FUNCTION announce_change()`.execute(db)
    return
  }
  for (const verb of ['INSERT', 'UPDATE', 'DELETE']) {
    await sql`
      CREATE TRIGGER ${sql.id(`${table}_announces_${verb.toLowerCase()}`)} AFTER ${sql.raw(verb)} ON ${on}
      BEGIN UPDATE generation SET number = number + 1; END`.execute(db)
  }
}
