import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { stoppedClock } from '../clock/index.ts'
import { isSigned } from './dkim.ts'
import type { Message } from './message.ts'
import type { Sent } from './outcome.ts'
import { dkimKey, type MailConfig } from './smtp-options.ts'
import { testMailServer, type Script } from './test-mail-server.ts'
import { testMessage } from './test-message.ts'
import { openTransport } from './transport.ts'

const clock = stoppedClock('2026-05-02T09:30:00.000Z')

function opened(config: MailConfig, whole = 5000) {
  const timeouts = { connect: 2000, greeting: 400, silence: 400, whole }
  const transport = openTransport(config, { clock, timeouts })
  onTestFinished(() => transport.close(0))
  return transport
}

async function sentTo(script: Script, changes: Partial<Message> = {}) {
  const server = await testMailServer(script)
  const sent = await opened({ SMTP_URL: server.url }).send(testMessage(changes))
  return { sent, server }
}

const big = { text: 'A line of a long letter.\n'.repeat(400_000) }

interface Case {
  when: string
  script: Script
  sent: Sent | Sent['kind']
  changes?: Partial<Message>
}

const CASES: Case[] = [
  { when: 'takes it', script: {}, sent: 'accepted' },
  { when: 'takes it, and hangs up at once', script: { isLast: true }, sent: 'accepted' },
  { when: 'hangs up on connecting', script: { greeting: 'hangUp' }, sent: 'unreachable' },
  { when: 'says nothing on connecting', script: { greeting: undefined }, sent: 'unreachable' },
  {
    when: 'wants no business with us',
    script: { greeting: '554 5.7.1 No' },
    sent: { kind: 'unreachable', reason: 'protocol554' },
  },
  {
    when: 'is busy',
    script: { greeting: '421 4.3.2 Busy' },
    sent: 'unreachable',
  },
  { when: 'hangs up after EHLO', script: { answers: { EHLO: 'hangUp' } }, sent: 'unreachable' },
  { when: 'hangs up after MAIL', script: { answers: { MAIL: 'hangUp' } }, sent: 'unreachable' },
  { when: 'hangs up after RCPT', script: { answers: { RCPT: 'hangUp' } }, sent: 'unreachable' },
  { when: 'hangs up after DATA', script: { answers: { DATA: 'hangUp' } }, sent: 'unreachable' },
  {
    when: 'says nothing to DATA',
    script: { answers: { DATA: undefined } },
    sent: { kind: 'unreachable', reason: 'timeout' },
  },
  {
    when: 'hangs up in the middle of a big mail, whose end was not sent yet',
    script: { hangUpAfter: 1000 },
    changes: big,
    sent: 'unreachable',
  },
  {
    when: 'hangs up when a small mail has come in, without an answer',
    script: { hangUpAfter: 1 },
    sent: { kind: 'unsure', reason: 'dropped' },
  },
  {
    when: 'hangs up after the final dot',
    script: { taken: 'hangUp' },
    sent: { kind: 'unsure', reason: 'dropped' },
  },
  {
    when: 'hangs up after the final dot of a mail of 1 MB',
    script: { taken: 'hangUp' },
    changes: { text: big.text.slice(0, 1_000_000) },
    sent: { kind: 'unsure', reason: 'dropped' },
  },
  {
    when: 'says nothing after the final dot',
    script: { taken: undefined },
    sent: { kind: 'unsure', reason: 'timeout' },
  },
  {
    when: 'says what is no answer after the final dot',
    script: { taken: 'What a day' },
    sent: 'unsure',
  },
  {
    when: 'says 354 after the final dot',
    script: { taken: '354 Go on' },
    sent: { kind: 'unsure', reason: 'answered354' },
  },
  {
    when: 'does not know the recipient',
    script: { answers: { RCPT: '550 5.1.1 <ada.okoro@council.example> unknown' } },
    sent: { kind: 'refusedForGood', code: 550, reason: 'noSuchAddress' },
  },
  {
    when: 'does not say why',
    script: { answers: { RCPT: '550 no' } },
    sent: { kind: 'refusedForGood', code: 550, reason: 'recipientRefused' },
  },
  {
    when: 'wants it later (greylisting)',
    script: { answers: { RCPT: '451 4.7.1 Try again in 300 s' } },
    sent: { kind: 'refusedForNow', code: 451, reason: 'blocked' },
  },
  {
    when: 'has no room for the recipient',
    script: { answers: { RCPT: '452 4.2.2 Over quota' } },
    sent: { kind: 'refusedForNow', code: 452, reason: 'mailboxFull' },
  },
  {
    when: 'does not relay for us, which the host can mend',
    script: { answers: { RCPT: '554 5.7.1 Relay access denied' } },
    sent: { kind: 'refusedForNow', code: 554, reason: 'relayRefused' },
  },
  {
    when: 'refuses the sender, which the host can mend',
    script: { answers: { MAIL: '553 not yours' } },
    sent: { kind: 'refusedForNow', code: 553, reason: 'senderRefused' },
  },
  {
    when: 'takes it for spam',
    script: { taken: '550 5.7.1 Spam' },
    sent: { kind: 'refusedForGood', code: 550, reason: 'blocked' },
  },
  {
    when: 'puts it off after reading it',
    script: { taken: '451 4.3.0 Later' },
    sent: { kind: 'refusedForNow', code: 451, reason: 'messageRefused' },
  },
  {
    when: 'closes after reading it, and says so',
    script: { taken: '421 4.3.2 Closing' },
    sent: { kind: 'refusedForNow', code: 421, reason: 'messageRefused' },
  },
  {
    when: 'takes no mail of its size',
    script: { answers: { EHLO: '250-mx.example\r\n250 SIZE 100' } },
    sent: { kind: 'refusedForGood', code: 0, reason: 'tooBig' },
  },
  {
    when: 'refuses the mail at DATA',
    script: { answers: { DATA: '554 5.6.0 No' } },
    sent: { kind: 'refusedForGood', code: 554, reason: 'messageRefused' },
  },
]

test.each(CASES)('when the mail server $when', async ({ script, sent: expected, changes }) => {
  const { sent, server } = await sentTo(script, changes)
  expect(sent).toMatchObject(typeof expected === 'string' ? { kind: expected } : expected)
  // At most one copy, whatever happened.
  expect(server.mails.length).toBeLessThanOrEqual(1)
  if (['unreachable', 'refusedForNow'].includes(sent.kind) && !('taken' in script)) {
    expect(server.mails).toEqual([])
  }
  expect(JSON.stringify(sent)).not.toMatch(/@|okoro|Spam|Later|day/)
})

test('where nobody listens it is unreachable', async () => {
  const sent = await opened({ SMTP_URL: 'smtp://127.0.0.1:1' }).send(testMessage())
  expect(sent).toEqual({ kind: 'unreachable', reason: 'dropped' })
  expect(await opened({}).send(testMessage())).toEqual({ kind: 'unreachable', reason: 'notSetUp' })
})

test('the mail goes from the bounce address, dots and all, with the date of our clock', async () => {
  const { server, sent } = await sentTo({}, { text: '.\n..a\nfrom\n' })
  expect(sent.kind).toBe('accepted')
  expect(server.mails[0]).toMatch(/^Date: Sat, 02 May 2026 09:30:00 \+0000\r$/m)
  expect(server.mails[0]).toMatch(/\r\n\r\n\.\.\r\n\.\.\.a\r\nfrom\r\n$/)
})

test('one who is refused stops none of the rest', async () => {
  const server = await testMailServer({
    answers: { RCPT: (times) => (times % 3 === 0 ? '550 5.1.1 unknown' : '250 Ok') },
  })
  const transport = opened({ SMTP_URL: server.url })
  const ends = await Promise.all(Array.from({ length: 30 }, () => transport.send(testMessage())))
  expect(ends.filter(({ kind }) => kind === 'accepted')).toHaveLength(20)
  expect(ends.filter(({ kind }) => kind === 'refusedForGood')).toHaveLength(10)
  expect(server.mails).toHaveLength(20)
  expect(server.connections()).toBeLessThanOrEqual(5)
})

test('a kept connection that the server has closed meanwhile is opened again, and nothing goes twice', async () => {
  const server = await testMailServer({ isLast: true })
  const transport = opened({ SMTP_URL: server.url })
  for (let i = 0; i < 5; i++) {
    expect(await transport.send(testMessage())).toEqual({ kind: 'accepted' })
  }
  expect(server.mails).toHaveLength(5)
  const flaky = await testMailServer({
    answers: { MAIL: (times) => (times % 2 === 0 ? 'hangUp' : '250 Ok') },
  })
  const again = opened({ SMTP_URL: flaky.url })
  for (let i = 0; i < 4; i++) {
    expect((await again.send(testMessage())).kind).toBe('accepted')
  }
  expect(flaky.mails).toHaveLength(4)
})

test('a drop after the final dot is never tried again, on a kept connection neither', async () => {
  const server = await testMailServer({
    taken: (times) => (times === 2 ? 'hangUp' : '250 Ok'),
  })
  const transport = opened({ SMTP_URL: server.url })
  const ends: string[] = []
  for (let i = 0; i < 3; i++) ends.push((await transport.send(testMessage())).kind)
  expect(ends).toEqual(['accepted', 'unsure', 'accepted'])
  expect(server.mails).toHaveLength(3)
})

test('a server that trickles is not waited for for ever', async () => {
  const server = await testMailServer({ answers: { RCPT: undefined } })
  const timeouts = { silence: 60_000, whole: 300 }
  const transport = openTransport({ SMTP_URL: server.url }, { clock, timeouts })
  onTestFinished(() => transport.close(0))
  expect(await transport.send(testMessage())).toEqual({ kind: 'unreachable', reason: 'timeout' })
})

describe('to stop', () => {
  test('waits for what is being sent', async () => {
    const { url, mails } = await testMailServer({})
    const transport = openTransport({ SMTP_URL: url }, { clock })
    const sending = transport.send(testMessage())
    await transport.close()
    expect(await sending).toEqual({ kind: 'accepted' })
    expect(mails).toHaveLength(1)
    expect((await transport.send(testMessage())).kind).toBe('unreachable')
  })

  test('hangs up when patience is over, and says that it is not sure', async () => {
    const { url, mails } = await testMailServer({ taken: undefined })
    const transport = openTransport({ SMTP_URL: url }, { clock })
    const sending = transport.send(testMessage())
    await expect.poll(() => mails.length).toBe(1)
    await transport.close(50)
    expect((await sending).kind).toBe('unsure')
  })

  test('is quick where nothing was sent', async () => {
    await openTransport({ SMTP_URL: 'smtp://127.0.0.1:1' }, { clock }).close()
  })
})

test('with a key the mail is signed; with one that is of no use none goes', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const DKIM_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const server = await testMailServer({})
  const config = {
    SMTP_URL: server.url,
    MAIL_DOMAIN: 'campaign.example',
    DKIM_SELECTOR: 'clarion',
    DKIM_KEY,
  }
  expect((await opened(config).send(testMessage())).kind).toBe('accepted')
  const key = dkimKey(config)
  expect(key).toBeTypeOf('object')
  if (typeof key === 'string') return
  expect(isSigned(Buffer.from(server.mails[0]!, 'latin1'), key)).toBe(true)
  const bad = await opened({ ...config, DKIM_KEY: 'x' }).send(testMessage())
  expect(bad).toEqual({ kind: 'unreachable', reason: 'dkimKey' })
  expect(server.mails).toHaveLength(1)
})

test('a mail that cannot be written down is refused here', async () => {
  const { sent, server } = await sentTo({}, { to: [{ address: 'nobody' }] })
  expect(sent).toEqual({ kind: 'refusedForGood', code: 0, reason: 'bad.to' })
  expect(server.connections()).toBe(0)
})
