import { generateKeyPairSync } from 'node:crypto'
import { chmod, mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { databases, type DatabaseKind } from '../../test/databases.ts'
import { loadDemoPlaces } from '../capabilities/places/index.ts'
import { stoppedClock } from '../platform/clock/index.ts'
import { lockForServing, migrate, SQLITE_NAME, openDatabase } from '../platform/db/index.ts'
import { doctorCommand } from './doctor.ts'
import type { Finding } from './doctor/finding.ts'

const clock = stoppedClock('2026-11-24T10:00:00Z')
const secret = 'a secret for tests, 32 characters or more'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-doctor-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

interface Asked {
  environment: Record<string, string>
  checkPack?: () => { severity: 'error' | 'warning' }[]
}

/** What the doctor says, by what it is about. */
async function ask({ environment, checkPack = () => [] }: Asked) {
  const printed: string[] = []
  const out = { print: (line: string) => void printed.push(line) }
  const code = await doctorCommand({ environment, clock, checkPack, out }, { isJson: true })
  const findings = JSON.parse(printed.join('\n')) as Finding[]
  const on = (about: string) => findings.filter((one) => one.about === about)
  return { code, findings, on, standing: (about: string) => on(about).map((one) => one.standing) }
}

async function installed(kind: DatabaseKind) {
  const site = await kind.open()
  onTestFinished(site.close)
  const url: Record<string, string> = site.url
    ? { DATABASE_URL: site.url, CLARION_SECRET: secret }
    : {}
  const environment: Record<string, string> = { CLARION_DATA: site.folder, ...url }
  return { site, environment }
}

describe.each(databases)('the doctor on %s', (kind) => {
  test('finds nothing wrong with what is new, and says what is still to do', async () => {
    const { environment } = await installed(kind)
    const { code, on, standing, findings } = await ask({ environment })
    expect(findings.filter((one) => one.standing === 'error')).toEqual([])
    expect(code).toBe(0)
    expect(on('Database')[0]?.says).toMatch(kind.name === 'sqlite' ? /^SQLite 3/ : /^PostgreSQL \d/)
    expect(standing('Owner')).toEqual(['advice'])
    expect(standing('Postcodes')).toEqual(['advice'])
    expect(standing('Public bodies')).toEqual(['advice'])
    expect(on('Mail')[0]?.says).toContain('own mail program')
    expect(on('Stories')[0]?.says).toContain('no caseworker has made keys')
  })

  test('says which steps of the schema wait, and refuses a schema it does not know', async () => {
    const { environment, site } = await installed(kind)
    const newer = { ...migrations, '9999-later': { up: async () => {} } }
    await migrate(site, newer)
    const { on, code } = await ask({ environment })
    expect(on('Database').at(-1)?.says).toContain('9999-later')
    expect(code).toBe(1)
  })

  test('tells a made-up directory from a real one', async () => {
    const { environment, site } = await installed(kind)
    await loadDemoPlaces(site, clock)
    expect((await ask({ environment })).on('Postcodes')[0]?.says).toContain('made-up')
  })
})

const sqlite = databases[0]!

test('where nothing is yet, the doctor makes nothing', async () => {
  const folder = path.join(await newFolder(), 'data')
  const { code, standing } = await ask({ environment: { CLARION_DATA: folder } })
  expect([code, standing('Data folder'), standing('Database')]).toEqual([0, ['advice'], ['advice']])
  expect(await readdir(path.dirname(folder))).toEqual([])
})

test('a schema of an older version is left as it is', async () => {
  const folder = await newFolder()
  const database = await openDatabase({ folder })
  await migrate(database, { '0001-house': migrations['0001-house']! })
  await database.close()
  const environment = { CLARION_DATA: folder }
  for (const _ of [1, 2]) {
    const { on, code } = await ask({ environment })
    expect(on('Database').at(-1)).toMatchObject({
      standing: 'advice',
      todo: [expect.stringContaining('backup')],
    })
    expect(code).toBe(0)
  }
})

test('a setting that is wrong is named, and its value is not said', async () => {
  const { code, findings } = await ask({
    environment: { PORT: 'CANARY', SMTP_URL: 'http://CANARY' },
  })
  expect(code).toBe(1)
  const said = JSON.stringify(findings)
  expect(said).toContain('PORT')
  expect(said).toContain('SMTP_URL')
  expect(said).not.toContain('CANARY')
})

test('a setting that is none is pointed out', async () => {
  const { environment } = await installed(sqlite)
  const { on } = await ask({ environment: { ...environment, CLARION_PAK: 'packs/mine' } })
  expect(on('Settings')[1]).toMatchObject({
    standing: 'advice',
    todo: ['Perhaps CLARION_PACK was meant.'],
  })
})

test.each([
  ['http://clarion.example', 'error'],
  ['http://192.0.2.5:3000', 'error'],
  ['http://localhost:3000', 'ok'],
  ['http://127.0.0.1:3000', 'ok'],
  ['http://[::1]:3000', 'ok'],
  ['https://clarion.example', 'ok'],
])('the public address %s is %s', async (CLARION_URL, standing) => {
  const { environment } = await installed(sqlite)
  const asked = await ask({
    environment: { ...environment, CLARION_URL, CLARION_TRUST_PROXY: '1' },
  })
  expect(asked.standing('Public address')).toEqual([standing])
  expect(asked.code).toBe(standing === 'error' ? 1 : 0)
})

test('to listen to everyone without https is wrong', async () => {
  const { environment } = await installed(sqlite)
  expect(
    (await ask({ environment: { ...environment, HOST: '0.0.0.0' } })).standing('Public address'),
  ).toEqual(['error'])
})

test('a data folder or a secret that others can read is wrong, and the way to mend it is said', async () => {
  const { environment, site } = await installed(sqlite)
  await writeFile(path.join(site.folder, 'secret'), 'x', { mode: 0o644 })
  await chmod(site.folder, 0o755)
  const { on, code } = await ask({ environment })
  expect(code).toBe(1)
  expect(on('Data folder')[0]?.todo).toEqual([`chmod 700 ${site.folder}`])
  expect(on('Secret')[0]?.todo?.[0]).toContain('chmod 600')
  await chmod(site.folder, 0o700)
})

test('a damaged database file is found', async () => {
  const { environment, site } = await installed(sqlite)
  const file = path.join(site.folder, SQLITE_NAME)
  await site.db.destroy()
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc((await stat(file)).size - 4096 * 3, 0x5a), 0, undefined, 4096 * 2)
  await handle.close()
  const { on, code } = await ask({ environment })
  expect(code).toBe(1)
  expect(on('Database').some((one) => one.says.includes('damaged'))).toBe(true)
})

test('a database that does not answer is said to, without its address', async () => {
  const environment = {
    CLARION_DATA: await newFolder(),
    DATABASE_URL: 'postgres://user:CANARY@127.0.0.1:9/x',
    CLARION_SECRET: secret,
  }
  const { on, code, findings } = await ask({ environment })
  expect(code).toBe(1)
  expect(on('Database')[0]?.says).toContain('does not answer')
  expect(JSON.stringify(findings)).not.toContain('CANARY')
})

test('it says whether a server runs on the folder, and does not keep one from starting', async () => {
  const { environment, site } = await installed(sqlite)
  expect((await ask({ environment })).on('Server')[0]?.says).toContain('is not running')
  const unlock = lockForServing(site.folder)
  expect((await ask({ environment })).on('Server')[0]?.says).toContain('is running')
  unlock()
  expect((await ask({ environment })).on('Server')[0]?.says).toContain('is not running')
  lockForServing(site.folder)()
})

test('the pack is as good as its faults', async () => {
  const { environment } = await installed(sqlite)
  const faulty = (...kinds: ('error' | 'warning')[]) =>
    ask({ environment, checkPack: () => kinds.map((severity) => ({ severity })) })
  expect((await faulty()).standing('Pack')).toEqual(['ok'])
  expect((await faulty('warning')).standing('Pack')).toEqual(['advice'])
  expect((await faulty('warning', 'error')).on('Pack')[0]).toMatchObject({
    standing: 'error',
    says: expect.stringContaining('has 1 error'),
  })
  const missing = await ask({
    environment,
    checkPack: () => {
      throw new Error('no such pack')
    },
  })
  expect(missing.standing('Pack')).toEqual(['error'])
})

describe('mail', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const DKIM_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const mail = {
    SMTP_URL: 'smtp://user:CANARY@smtp.example.org',
    MAIL_FROM: 'Care First <letters@example.org>',
    DKIM_KEY,
    DKIM_SELECTOR: 'clarion',
  }

  test('comes with the records to paste', async () => {
    const { environment } = await installed(sqlite)
    const { on, findings, code } = await ask({ environment: { ...environment, ...mail } })
    expect(code).toBe(0)
    expect(on('SPF')[0]?.todo).toEqual(['example.org. TXT "v=spf1 mx a:smtp.example.org -all"'])
    expect(on('DKIM')[0]?.todo?.[0]).toMatch(
      /^clarion\._domainkey\.example\.org\. TXT "v=DKIM1; k=rsa; p=MIIBIjAN[\w+/=]{300,}"$/,
    )
    expect(on('DMARC')[0]?.todo?.[0]).toContain('_dmarc.example.org. TXT "v=DMARC1; p=quarantine')
    expect(JSON.stringify(findings)).not.toMatch(/CANARY|PRIVATE/)
  })

  test('without a key is advised to make one, and with a broken one is wrong', async () => {
    const { environment } = await installed(sqlite)
    const { DKIM_KEY: _, ...keyless } = mail
    const { DKIM_SELECTOR: __, ...unsigned } = keyless
    expect((await ask({ environment: { ...environment, ...unsigned } })).standing('DKIM')).toEqual([
      'advice',
    ])
    // Whoever set a selector meant to sign.
    expect((await ask({ environment: { ...environment, ...keyless } })).standing('DKIM')).toEqual([
      'error',
    ])
    const broken = { ...environment, ...mail, DKIM_KEY: 'not a key' }
    expect((await ask({ environment: broken })).standing('DKIM')).toEqual(['error'])
  })

  test('with an Ed25519 key has the short record', async () => {
    const { environment } = await installed(sqlite)
    const { privateKey } = generateKeyPairSync('ed25519')
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const { on } = await ask({ environment: { ...environment, ...mail, DKIM_KEY: key } })
    expect(on('DKIM')[0]?.todo?.[0]).toMatch(/k=ed25519; p=[\w+/]{43}="$/)
  })

  test('with nothing to send from is wrong', async () => {
    const { environment } = await installed(sqlite)
    const { MAIL_FROM: _, ...nameless } = mail
    expect((await ask({ environment: { ...environment, ...nameless } })).standing('Mail')).toEqual([
      'error',
    ])
  })
})

test('for a person it prints a line each, what to do under it, and the sum', async () => {
  const { environment } = await installed(sqlite)
  const printed: string[] = []
  const out = { print: (line: string) => void printed.push(line) }
  await doctorCommand({
    environment: { ...environment, CLARION_URL: 'http://x.example' },
    clock,
    checkPack: () => [],
    out,
  })
  expect(printed).toContainEqual(expect.stringMatching(/^error {3}Public address: /))
  expect(printed).toContainEqual(expect.stringMatching(/^ {8}→ Put a proxy/))
  expect(printed.at(-1)).toMatch(/^1 to put right, \d to think about\.$/)
})
