import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { testMail, whatAReceiverSees } from './mail-test.ts'
import type { MailConfig } from './smtp-options.ts'
import { testMessage } from './test-message.ts'

const now = '2026-05-02T09:30:00.000Z'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const config: MailConfig = {
  MAIL_FROM: 'letters@campaign.example',
  MAIL_DOMAIN: 'bounces.campaign.example',
  DKIM_DOMAIN: 'campaign.example',
  DKIM_SELECTOR: 'clarion',
  DKIM_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
}

async function tested(changes: Parameters<typeof testMessage>[0] = {}, settings = config) {
  const test = await testMail(testMessage(changes), settings, now)
  if ('problem' in test) throw new Error(test.problem)
  return test
}

test('the mail test says what a receiver would see', async () => {
  const { seen, raw } = await tested()
  expect(seen).toEqual({
    from: '"Sam Reed via Care Not Charges" <letters@campaign.example>',
    replyTo: '"Sam Reed" <sam@people.example>',
    to: '"Cllr Ada Okoro" <ada.okoro@council.example>',
    subject: 'Charging in our hospital',
    envelopeFrom: 'b-token@bounces.campaign.example',
    messageId: '<letter1@campaign.example>',
    dkim: 'fits',
    isAligned: { dkim: true, envelope: true },
    bytes: raw.length,
    lines: raw.toString().split('\r\n').length,
    longestLine: expect.any(Number),
    isPlainText: true,
    tracking: [],
  })
  expect(seen.longestLine).toBeLessThanOrEqual(78)
})

test('a letter that was changed, and one without a signature, are told apart', async () => {
  const { raw } = await tested()
  const changed = Buffer.from(raw.toString('latin1').replace('Please ask', 'Never ask'), 'latin1')
  expect((await whatAReceiverSees(changed, 'b@x.example', config)).dkim).toBe('broken')
  expect((await tested({}, {})).seen.dkim).toBe('unsigned')
})

test('a signature or an envelope of another house says nothing for From', async () => {
  const { seen } = await tested(
    { envelopeFrom: 'b@provider.example' },
    { ...config, DKIM_DOMAIN: 'provider.example' },
  )
  expect(seen.dkim).toBe('fits')
  expect(seen.isAligned).toEqual({ dkim: false, envelope: false })
})

test('what would be refused at the sending is said by the test', async () => {
  expect(await testMail(testMessage(), { ...config, DKIM_KEY: 'x' }, now)).toEqual({
    problem: 'dkimKey',
  })
  const bad = testMessage({ to: [{ address: 'nobody' }] })
  expect(await testMail(bad, config, now)).toEqual({ problem: 'bad.to' })
})

test('what could watch a reader is seen', async () => {
  const raw = Buffer.from(
    'From: a@x.example\r\nDisposition-Notification-To: a@x.example\r\nContent-Type: text/html\r\n\r\n<img src="https://t.example/1.gif">',
  )
  const seen = await whatAReceiverSees(raw, 'a@x.example', {})
  expect(seen.isPlainText).toBe(false)
  expect(seen.tracking).toEqual(['disposition-notification-to', 'src="https://t.example/1.gif'])
})
