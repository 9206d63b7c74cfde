import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { generatedSecret, installationSecret, keyFor, readConfig } from './index.ts'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-config-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('with nothing set, it is served on this machine from the data folder', () => {
  expect(readConfig({})).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 3000,
    CLARION_DATA: 'data',
    CLARION_PACK: 'packs/nhs-charging',
    CLARION_DEMO: true,
    CLARION_TRUST_PROXY: false,
  })
})

test('a setting that is set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', CLARION_URL: '', SMTP_URL: '' }).PORT).toBe(3000)
})

const wrong: [name: string, value: string][] = [
  ['PORT', 'CANARY'],
  ['PORT', '70000'],
  ['CLARION_URL', 'CANARY'],
  ['CLARION_URL', 'javascript:CANARY'],
  ['CLARION_DEMO', 'CANARY'],
  ['DATABASE_URL', 'mysql://user:CANARY@host/db'],
  ['SMTP_URL', 'https://user:CANARY@host'],
  ['IMAP_URL', 'pop3://CANARY'],
  ['CLARION_SECRET', 'CANARY'],
  ['CLARION_CLOCK', 'CANARY'],
]

test.each(wrong)('a wrong %s is named, and what it was set to is not repeated', (name, value) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(new RegExp(`These settings are not right:\n  ${name}: .+`))
  expect(read).not.toThrow('CANARY')
})

test('all that is wrong is said at once', () => {
  expect(() => readConfig({ PORT: 'x', CLARION_DEMO: 'x' })).toThrow(/PORT: .*\n {2}CLARION_DEMO: /)
})

test('a secret may be in a file, and one that cannot be read is named', async () => {
  const file = path.join(await newFolder(), 'secret')
  await writeFile(file, 'a secret of 32 characters or more\n')
  expect(readConfig({ CLARION_SECRET_FILE: file }).CLARION_SECRET).toBe(
    'a secret of 32 characters or more',
  )
  expect(() => readConfig({ SMTP_URL_FILE: `${file}.missing` })).toThrow(
    'SMTP_URL_FILE names a file that cannot be read.',
  )
  expect(readConfig({ HOST_FILE: file }).HOST).toBe('127.0.0.1')
})

test('PostgreSQL needs a secret that all its processes share', () => {
  const DATABASE_URL = 'postgres://user:CANARY@host/db'
  expect(() => readConfig({ DATABASE_URL })).toThrow('CLARION_SECRET')
  expect(() => readConfig({ DATABASE_URL })).not.toThrow('CANARY')
  const CLARION_SECRET = 'a secret of 32 characters or more'
  expect(readConfig({ DATABASE_URL, CLARION_SECRET }).DATABASE_URL).toBe(DATABASE_URL)
})

test('the secret is made once, and for its owner only', async () => {
  const folder = await newFolder()
  expect(generatedSecret(folder)).toBeUndefined()
  const secret = installationSecret(undefined, folder)
  expect(secret.length).toBeGreaterThanOrEqual(43)
  expect(installationSecret(undefined, folder)).toBe(secret)
  expect(generatedSecret(folder)).toBe(secret)
  expect((await stat(path.join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  expect(installationSecret('given', folder)).toBe('given')
  expect(await readFile(path.join(folder, 'secret'), 'utf8')).toBe(secret)
})

test('what one part signs means nothing to another', () => {
  const [a, b] = [keyFor('secret', 'sessions'), keyFor('secret', 'letters')]
  expect(a).toHaveLength(32)
  expect(a.equals(b)).toBe(false)
  expect(a.equals(keyFor('secret', 'sessions'))).toBe(true)
})
