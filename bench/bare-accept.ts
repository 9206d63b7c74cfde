import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SqliteFile } from '../src/platform/db/sqlite-file.ts'
import { WriteQueue } from '../src/platform/db/write-queue.ts'

/**
 * Bare node:http that reads the form of a letter, keeps one row of it, and sends the browser on when the row is on
 * the disk: in a group with what came together (`grouped`), or in a transaction of its own (`each`).
 */
const isGrouped = process.argv[2] === 'grouped'
const folder = mkdtempSync(path.join(tmpdir(), 'clarion-bare-'))
const file = new SqliteFile(path.join(folder, 'bare.sqlite'))
file.exec('CREATE TABLE letter (id TEXT PRIMARY KEY, at TEXT, name TEXT, email TEXT, words TEXT)')
const queue = new WriteQueue(file, () => {})

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (piece: string) => (body += piece))
  request.on(
    'end',
    () => void answer(body).then((location) => response.writeHead(303, { location }).end()),
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})

async function answer(body: string): Promise<string> {
  const form = new URLSearchParams(body)
  const id = randomUUID()
  const row = [id, new Date().toISOString(), form.get('name'), form.get('email'), form.get('words')]
  const insert = () => file.query('INSERT INTO letter VALUES (?, ?, ?, ?, ?)', row)
  if (isGrouped) await queue.statement(insert)
  else insert()
  return `/letters/waiting/${id}`
}
