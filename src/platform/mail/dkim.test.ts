import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { dkimVerify } from 'mailauth/lib/dkim/verify'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { isSigned, publicPart, readDkimKey, signed, type DkimKey } from './dkim.ts'
import { testMessage } from './test-message.ts'

const now = '2026-05-02T09:30:00.000Z'
const pem = { type: 'pkcs8', format: 'pem' } as const

const KEYS = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  Ed25519: generateKeyPairSync('ed25519').privateKey,
}

function keyOf(kind: keyof typeof KEYS): DkimKey {
  const key = readDkimKey(KEYS[kind].export(pem).toString())!
  return { domain: 'campaign.example', selector: 'clarion', key }
}

/** As a mail server would: it asks the DNS, which here holds what the doctor says to put there. */
async function seenByReceiver(raw: Buffer, key: DkimKey): Promise<string | undefined> {
  const { results } = await dkimVerify(raw, {
    resolver: async (name: string) => {
      expect(name).toBe('clarion._domainkey.campaign.example')
      return [[`v=DKIM1; ${publicPart(key.key)}`]]
    },
  })
  return results[0]?.status.result
}

const TEXTS = [
  'Dear Ada,\n\nGood  day \n\n\n',
  '',
  '\n\n',
  '.\n',
  'نطلب منكم '.repeat(9),
  'x'.repeat(1_000_000),
]

test.each(['RSA', 'Ed25519'] as const)(
  'a mail signed with %s is believed by other mail servers',
  async (kind) => {
    const key = keyOf(kind)
    for (const text of TEXTS) {
      const raw = signed(await compose(testMessage({ text, subject: 'أ'.repeat(200) }), now), key)
      expect(await seenByReceiver(raw, key)).toBe('pass')
      expect(isSigned(raw, key)).toBe(true)
    }
  },
)

test.each(['RSA', 'Ed25519'] as const)(
  'what is changed on the way shows, with %s',
  async (kind) => {
    const key = keyOf(kind)
    const raw = signed(await compose(testMessage(), now), key).toString('latin1')
    for (const [from, to] of [
      ['Please ask', 'Please do not ask'],
      ['Subject: Charging', 'Subject: Parking'],
      ['sam@people.example', 'eve@people.example'],
      ['From: ', 'From: eve@people.example\r\nFrom: '],
      ['\r\nTo: ', '\r\nReply-To: eve@people.example\r\nTo: '],
      ['clarion;', 'clarion; l=4;'],
    ] as const) {
      const changed = Buffer.from(raw.replace(from, to), 'latin1')
      expect(changed.toString('latin1')).not.toBe(raw)
      expect(isSigned(changed, key), to).toBe(false)
      expect(await seenByReceiver(changed, key), to).not.toBe('pass')
    }
  },
)

test('a signature of another key or domain, and none at all, is not ours', async () => {
  const raw = await compose(testMessage(), now)
  expect(isSigned(raw, keyOf('RSA'))).toBe(false)
  const other = { ...keyOf('RSA'), domain: 'other.example' }
  expect(isSigned(signed(raw, other), keyOf('RSA'))).toBe(false)
  expect(isSigned(signed(raw, keyOf('Ed25519')), keyOf('RSA'))).toBe(false)
})

test('a key of either kind is read, also from one line; what is none, or too short, is not', () => {
  const text = KEYS.RSA.export(pem).toString()
  expect(readDkimKey(text.replace(/\n/g, '\\n'))).toBeDefined()
  expect(
    readDkimKey(createPublicKey(KEYS.RSA).export({ type: 'spki', format: 'pem' }).toString()),
  ).toBeUndefined()
  expect(readDkimKey('not a key')).toBeUndefined()
  const short = generateKeyPairSync('rsa', { modulusLength: 768 }).privateKey.export(pem)
  expect(readDkimKey(short.toString())).toBeUndefined()
})
