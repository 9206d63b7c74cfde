import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool, type QueryResultRow } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrations } from '../../migrations/index.ts'
import { migrate, openDatabase } from '../../src/platform/db/index.ts'

/** Migrated and empty databases, made once a run, of which each test is given a copy. */
export interface Templates {
  folder: string
  postgres?: { server: string; name: string; copy: string }
}

declare module 'vitest' {
  export interface ProvidedContext {
    templates: Templates
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-template-'))
  await migrated({ folder })
  const server = process.env['TEST_DATABASE_URL']
  if (!server) console.log('Only SQLite is tested: TEST_DATABASE_URL names no PostgreSQL.')
  const postgres = server ? await postgresTemplate(server, folder) : undefined
  project.provide('templates', { folder, ...(postgres && { postgres }) })
  return async () => {
    await rm(folder, { recursive: true })
    if (postgres) await onServer(postgres.server, `DROP DATABASE ${postgres.name}`)
  }
}

async function postgresTemplate(server: string, folder: string): Promise<Templates['postgres']> {
  const name = `clarion_template_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  await migrated({ url: databaseUrl(server, name), folder })
  const [row] = await onServer(server, 'SHOW server_version_num')
  // From 15 on PostgreSQL can copy files; before, it always did.
  const strategy = Number(row?.['server_version_num']) >= 150_000 ? ' STRATEGY file_copy' : ''
  return { server, name, copy: `TEMPLATE ${name}${strategy}` }
}

async function migrated(from: { url?: string; folder: string }): Promise<void> {
  const database = await openDatabase(from)
  await migrate(database, migrations)
  await database.close()
}

let pool: Pool | undefined

/** On a connection that is kept: making one takes longer than copying a database. */
export async function onServer(server: string, statement: string): Promise<QueryResultRow[]> {
  pool ??= newPool(server)
  return (await pool.query(statement)).rows
}

function newPool(connectionString: string): Pool {
  const made = new Pool({ connectionString, max: 2, allowExitOnIdle: true })
  // At the end of a run the server may be gone first.
  return made.on('error', () => {})
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = name
  return url.href
}
