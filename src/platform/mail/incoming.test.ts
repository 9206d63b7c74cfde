import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { bounceAddress, readOwnAddress, replyAddress } from './addresses.ts'
import { AUTO_REPLIES, CHALLENGES, mail, REPLIES } from './incoming/people-fixture.ts'
import { letter } from './incoming/report-fixture.ts'
import { readIncoming } from './incoming.ts'

const key = Buffer.alloc(32, 7)
const id = 'AAECAwQFBgcICQoLDA0ODw'
const toReply = replyAddress(key, 'reply.campaign.example', id)
const toBounce = bounceAddress(key, 'bounces.campaign.example', id)
const own = (address: string) => readOwnAddress(key, address)

function read(text: string, encoding: BufferEncoding = 'utf8') {
  return readIncoming(Buffer.from(text.replace(/\r?\n/g, '\r\n'), encoding), own)
}

describe.each([
  ['the letter’s own address', toReply],
  ['the address for bounces', toBounce],
])('what comes to %s', (_, to) => {
  test.each(Object.entries(AUTO_REPLIES))('is nobody’s answer: %s', async (_, fixture) => {
    expect(await read(fixture(to))).toEqual({ kind: 'autoReply', id })
  })

  test.each(Object.entries(CHALLENGES))('is a challenge: %s', async (_, fixture) => {
    expect(await read(fixture(to))).toEqual({ kind: 'challenge', id })
  })

  test.each(Object.entries(REPLIES))('is an answer: %s', async (_, fixture) => {
    expect(await read(fixture(to))).toMatchObject({ kind: 'reply', id })
  })
})

test('an answer is handed on whole', async () => {
  expect(await read(REPLIES['an answer above our letter']!(toReply))).toEqual({
    kind: 'reply',
    id,
    from: { name: 'Okoro, Ada (Cllr)', address: 'ada.okoro@council.example' },
    subject: 'Re: Charging in our hospital',
    text: expect.stringMatching(/^I will ask them\.\n\nOn Sat.*\n> Undelivered/s),
    attachments: [],
    leftOut: 0,
    isCut: false,
    messageId: '<answer1@council.example>',
  })
})

test.each([
  ['Delivered-To', `Delivered-To: ${toReply.toUpperCase()}`],
  ['X-Original-To', `X-Original-To: ${toReply}`],
  ['Envelope-To', `Envelope-to: ${toReply}`],
  [
    'Received',
    `Received: from mx.council.example by mx.campaign.example\n\tfor <${toReply}>; Sat, 2 May 2026`,
  ],
  ['In-Reply-To', `In-Reply-To: <${toReply.replace('@', '+letter@')}>`],
  ['References', `References: <other@council.example>\n <${toBounce}> <more@council.example>`],
  ['Cc', `Cc: Sam Reed <${toReply}>`],
])('an answer sent to another address of ours is known by %s', async (_, header) => {
  const text = mail({ to: 'letters@campaign.example', headers: `${header}\n`, text: 'Yes.' })
  expect(await read(text)).toMatchObject({ kind: 'reply', id })
})

test('a line of a mailbox file before the mail does no harm', async () => {
  const text = `From ada.okoro@council.example Sat May  2 12:00:00 2026\n${mail({ to: toReply, text: 'Yes.' })}`
  expect(await read(text)).toMatchObject({ kind: 'reply', id, text: 'Yes.' })
})

describe('an answer is read in', () => {
  test.each([
    ['iso-8859-1', Buffer.from('Caf\xE9 \xA3150', 'latin1'), 'Café £150'],
    ['windows-1252', Buffer.from('\x93Yes\x94 \x80150', 'latin1'), '“Yes” €150'],
    ['big5', Buffer.from([0xa7, 0xda, 0xad, 0xcc]), '我們'],
    ['windows-1256', Buffer.from([0xe4, 0xda, 0xe3]), 'نعم'],
    ['utf-16', Buffer.from('\uFEFFYes, نعم', 'utf16le'), 'Yes, نعم'],
    ['no-such-charset', Buffer.from('Yes'), 'Yes'],
  ])('%s', async (charset, bytes, text) => {
    const head = mail({
      to: toReply,
      type: `text/plain; charset=${charset}\nContent-Transfer-Encoding: base64`,
      text: bytes.toString('base64'),
    })
    expect(await read(head)).toMatchObject({ kind: 'reply', text: expect.stringContaining(text) })
  })

  test('HTML alone, without what a page would run or fetch', async () => {
    const type = 'text/html; charset=utf-8'
    const text =
      '<html><head><style>p{}</style><script>evil()</script></head><body><p>Dear Sam,</p><p>I will <b>ask</b>.<img src="https://track.example/x.gif"></p></body></html>'
    const answer = await read(mail({ to: toReply, type, text }))
    expect(answer).toMatchObject({
      kind: 'reply',
      text: expect.stringMatching(/^Dear Sam,\n\nI will ask\./),
    })
    expect(JSON.stringify(answer)).not.toMatch(/evil|<p>/)
  })
})

test('what is attached comes along; a mail that is attached is counted', async () => {
  const part = (type: string, text: string) => `--B\nContent-Type: ${type}\n\n${text}\n`
  const text = `${part('text/plain', 'See below.')}${part('application/pdf; name="answer.pdf"', '%PDF')}${part('message/rfc822', letter(toBounce))}--B--\n`
  const answer = await read(mail({ to: toReply, type: 'multipart/mixed; boundary="B"', text }))
  expect(answer).toMatchObject({
    kind: 'reply',
    text: expect.stringContaining('See below.'),
    attachments: [{ filename: 'answer.pdf', contentType: 'application/pdf' }],
    leftOut: 1,
  })
})

test.each(['abuse', 'fraud'])('a complaint (%s) to a mail provider is one', async (type) => {
  const text = `--B
Content-Type: text/plain

This is an email abuse report.

--B
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: SomeGenerator/1.0
Version: 1

--B
Content-Type: message/rfc822

${letter(toBounce)}
--B--
`
  const kind = 'multipart/report; report-type=feedback-report; boundary="B"'
  const complaint = mail({ to: 'abuse@campaign.example', type: kind, text })
  expect(await read(complaint)).toEqual({ kind: 'complaint', id })
  expect(await read(complaint.replace(/Feedback-Type: \w+/, 'Feedback-Type: not-spam'))).toEqual({
    kind: 'unknown',
    reason: 'report',
  })
})

describe('goes round in a circle:', () => {
  test.each([
    ['what we carried on', mail({ to: toReply, headers: `X-Loop: ${toReply}\n`, text: 'x' })],
    [
      'what our own address sent',
      mail({ to: toReply, text: 'x' }).replace(/From: .*/, `From: ${toReply}`),
    ],
    [
      'what has been everywhere',
      mail({ to: toReply, headers: 'Received: by x\n'.repeat(51), text: 'x' }),
    ],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({ kind: 'unknown', reason: 'loop' })
  })
})

test.each([
  ['nothing', ''],
  ['empty lines', '\n\n \n'],
  ['a mail with nothing in it', mail({ to: toReply, subject: ' ', text: ' \n' })],
])('%s is an empty mail', async (_, text) => {
  expect(await read(text)).toEqual({ kind: 'unknown', reason: 'empty' })
})

test('what was not sent to us is not ours, and a made-up address of ours neither', async () => {
  expect(await read(mail({ to: 'letters@campaign.example', text: 'Hello' }))).toEqual({
    kind: 'unknown',
    reason: 'notOurs',
  })
  const forged = `r-${'0'.repeat(34)}@reply.campaign.example`
  expect(await read(mail({ to: forged, text: 'Hello' }))).toMatchObject({ reason: 'notOurs' })
  // Nor does one that stands in the text alone make it an answer.
  const inText = mail({ to: 'letters@campaign.example', text: `Hello ${toReply}` })
  expect(await read(inText)).toMatchObject({ reason: 'notOurs' })
})

test.each([
  ['bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
  [
    'a multipart without its parts',
    Buffer.from('Content-Type: multipart/mixed; boundary=B\r\n\r\n--B'),
  ],
  ['a header without an end', Buffer.from(`To: ${'x'.repeat(3_000_000)}`)],
  [
    'parts in parts in parts',
    Buffer.from(
      Array.from(
        { length: 300 },
        (_, i) => `Content-Type: multipart/mixed; boundary=B${i}\r\n\r\n--B${i}\r\n`,
      ).join(''),
    ),
  ],
  [
    'two thousand parts',
    Buffer.from(
      `Content-Type: multipart/mixed; boundary=B\r\n\r\n${'--B\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(2000)}`,
    ),
  ],
])('rubbish is put aside, not choked on: %s', async (_, raw) => {
  expect((await readIncoming(raw, own)).kind).toBe('unknown')
})

describe('a big mail', () => {
  const attached = (bytes: number) =>
    mail({
      to: toReply,
      type: 'multipart/mixed; boundary="B"',
      text: `--B\nContent-Type: text/plain\n\nSee the picture.\n--B\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n${`${'A'.repeat(76)}\n`.repeat(bytes / 76)}--B--\n`,
    })

  test('of 1 MB is read whole', async () => {
    expect(await read(attached(1_000_000))).toMatchObject({ kind: 'reply', isCut: false })
  })

  test('of 30 MB, as a stream, is read to its end and cut, and still is what it is', async () => {
    const text = attached(30_000_000)
    const stream = Readable.from(
      (function* () {
        for (let at = 0; at < text.length; at += 65_536)
          yield Buffer.from(text.slice(at, at + 65_536))
      })(),
    )
    const answer = await readIncoming(stream, own)
    expect(answer).toMatchObject({
      kind: 'reply',
      id,
      isCut: true,
      text: expect.stringContaining('picture'),
    })
    expect(stream.readableEnded).toBe(true)
  })

  test('of 1 MB of text costs no many times more, whatever it is made of', async () => {
    // Of the processor, and beside harmless words, so that a busy machine makes no difference.
    const plain = await costOf('Thank you for your letter. ')
    for (const text of [
      'a@',
      'b-',
      '> ',
      'mailbox ',
      '550 ',
      'r-0',
      '<p>',
      '=\n',
      ' \n',
      '----- ',
    ]) {
      expect((await costOf(text)) / plain, text).toBeLessThan(40)
    }
  })
})

/** Microseconds of the processor to read 1 MB of it, as an answer and as what a machine may have written. */
async function costOf(text: string): Promise<number> {
  const words = text.repeat(1_000_000 / text.length)
  const subject = `Undeliverable ${text.repeat(200)}`
  const before = process.cpuUsage()
  await read(mail({ to: toReply, text: words }))
  await read(
    mail({ to: toReply, text: words, subject }).replace('From: ', 'From: postmaster@x.example, '),
  )
  return process.cpuUsage(before).user
}

test('when the mail server’s pipe breaks off, it is asked to try again', async () => {
  const stream = Readable.from(
    (async function* () {
      yield Buffer.from('From: x')
      throw new Error('broken')
    })(),
  )
  await expect(readIncoming(stream, own)).rejects.toThrow('broken')
})
