import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../src/platform/db/index.ts'
import { verdict } from './load.ts'
import { letterAddress, letterForms, SECRET } from './letter-forms.ts'
import { startClarion, startTalking, stop, stopAll } from './servers.ts'

/**
 * 1,500 letters a second for a minute. Each is taken in (303) or told to wait (503); afterwards every one that was taken
 * in is looked for in the database. Beside it a reader opens a page ten times a second.
 *
 *   node bench/letters-burst.ts [SECONDS]
 */
const RATE = 1500
const seconds = Number(process.argv[2] ?? 60)
const folder = mkdtempSync(path.join(tmpdir(), 'clarion-burst-'))
const settings = { CLARION_SECRET: SECRET, CLARION_TRUST_PROXY: '1', MAIL_DOMAIN: 'care.example' }
const forms = await letterForms(RATE * seconds)
const clarion = await startClarion(folder, settings)
const address = await letterAddress(clarion.url)
const { hostname, port } = new URL(clarion.url)
const agent = new Agent({ keepAlive: true, maxSockets: 600 })
const answers = new Map<string, number>()
const locations: string[] = []
const flight = { open: 0 }

function post(form: string, at: number): void {
  flight.open += 1
  const done = (what: string): void => {
    flight.open -= 1
    answers.set(what, (answers.get(what) ?? 0) + 1)
  }
  const sent = request(
    {
      hostname,
      port,
      path: address,
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `192.0.2.1.${at}`,
        'content-length': Buffer.byteLength(form),
      },
    },
    (response) => {
      response.resume()
      if (response.statusCode === 303) locations.push(response.headers.location ?? '')
      const isTold = response.statusCode !== 503 || response.headers['retry-after']
      response.on('end', () => done(isTold ? String(response.statusCode) : '503 untold'))
    },
  )
  sent.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'error'))
  sent.end(form)
}

const reader = await startTalking('read-page.ts', `${clarion.url}/act`)
const start = performance.now()
let sent = 0
while (sent < forms.length) {
  const due = Math.min(forms.length, Math.floor(((performance.now() - start) / 1000) * RATE))
  while (sent < due) post(forms[sent]!, sent++)
  await new Promise((resolve) => setTimeout(resolve, 4))
}
const took = (performance.now() - start) / 1000
while (flight.open > 0) await new Promise((resolve) => setTimeout(resolve, 50))
reader.tell('stop')
console.log(
  `${sent} letters in ${took.toFixed(1)} s; answers: ${JSON.stringify(Object.fromEntries(answers))}`,
)
console.log(`the page meanwhile: ${await reader.line()}`)
await stop(clarion)
const { db } = await openDatabase({ folder })
const rows = await db.selectFrom('letterWriter').select('id').execute()
const kept = new Set(rows.map((row) => row['id'] as string))
const lost = locations.filter((location) => !kept.has(location.split('/').at(-1)!))
console.log(`${locations.length} taken in, ${kept.size} in the database, ${lost.length} lost`)
const told = (answers.get('303') ?? 0) + (answers.get('503') ?? 0)
verdict('letters neither taken in nor told to wait', sent - told, 0, 'at most')
verdict('letters taken in and not there', lost.length, 0, 'at most')
stopAll()
process.exit(0)
