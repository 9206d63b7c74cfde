import { PostgresAdapter, sql, type Kysely } from 'kysely'

/**
 * Column types that mean the same on both databases. PostgreSQL's text is `COLLATE "C"`, for otherwise the
 * two would sort, and so page, differently.
 */
export function columns(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? {
        text: sql`text COLLATE "C"`,
        integer: sql`bigint`,
        real: sql`double precision`,
        blob: sql`bytea`,
      }
    : { text: sql`text`, integer: sql`integer`, real: sql`real`, blob: sql`blob` }
}
