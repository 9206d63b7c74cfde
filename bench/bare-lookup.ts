import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openIndex } from '../src/capabilities/places/place-index.ts'

/** Bare node:http that reads a form, looks its postcode up in a table of all live ones, and sends the browser on. */
const index = openIndex(readFileSync(path.join(process.argv[2]!, 'places.idx')))
const db = new DatabaseSync(
  path.join(mkdtempSync(path.join(tmpdir(), 'clarion-bare-')), 'all.sqlite'),
)
db.exec('CREATE TABLE postcode (postcode TEXT PRIMARY KEY, place TEXT) WITHOUT ROWID; BEGIN')
const insert = db.prepare('INSERT INTO postcode VALUES (?, ?)')
for (const outcode of index.outwards()) {
  const found = index.outward(outcode)
  for (const [inward, at] of Object.entries(found?.live ?? {})) {
    insert.run(`${outcode} ${inward}`, at === null ? null : found!.places[at]!)
  }
}
db.exec('COMMIT')
const select = db.prepare('SELECT place FROM postcode WHERE postcode = ?')

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (piece: string) => (body += piece))
  request.on('end', () => {
    const postcode = new URLSearchParams(body).get('postcode') ?? ''
    const row = select.get(postcode)
    response.writeHead(row ? 303 : 422, { location: `/near/${String(row?.['place'])}` }).end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})
