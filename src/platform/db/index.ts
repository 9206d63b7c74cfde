export { isServed, lockForServing } from './serve-lock.ts'
export { appliedMigrations, copySqlite, migrate, type Migrations } from './migrate.ts'
export { inTransaction, openDatabase, SQLITE_NAME, type AnyDb, type Database } from './open.ts'
export { readSnapshot } from './snapshot.ts'
