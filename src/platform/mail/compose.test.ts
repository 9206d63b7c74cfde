import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { compose } from './compose.ts'
import type { Message } from './message.ts'
import { testMessage } from './test-message.ts'

const now = '2026-05-02T09:30:00.000Z'

async function written(changes: Partial<Message> = {}) {
  const raw = await compose(testMessage(changes), now)
  const text = raw.toString('latin1')
  const head = text.slice(0, text.indexOf('\r\n\r\n'))
  return {
    raw,
    head,
    names: head.split(/\r\n(?![ \t])/).map((one) => one.split(':')[0]),
    mail: await simpleParser(raw),
  }
}

test('a letter says from whom it is, whom to answer, and when; and is plain text and nothing else', async () => {
  const { mail, names, head } = await written()
  expect(mail.from?.value).toEqual([
    { name: 'Sam Reed via Care Not Charges', address: 'letters@campaign.example' },
  ])
  expect(mail.replyTo?.value).toEqual([{ name: 'Sam Reed', address: 'sam@people.example' }])
  expect(mail.date?.toISOString()).toBe(now)
  expect(mail.messageId).toBe('<letter1@campaign.example>')
  expect(mail.html).toBe(false)
  expect(mail.attachments).toEqual([])
  expect(mail.text).toBe('Dear Cllr Okoro,\n\nPlease ask the trust.\n\nSam Reed\n')
  expect(names.toSorted()).toEqual([
    'Content-Transfer-Encoding',
    'Content-Type',
    'Date',
    'From',
    'MIME-Version',
    'Message-ID',
    'Reply-To',
    'Subject',
    'To',
  ])
  expect(head).toContain('text/plain; charset=utf-8')
})

test('only a notice says that a machine wrote it', async () => {
  expect((await written()).head).not.toMatch(/auto-submitted/i)
  expect((await written({ isNotice: true })).head).toContain('Auto-Submitted: auto-generated')
})

const NAMES = [
  'Zoë Nuñez-Łukasik',
  'أمينة الحسن',
  'فاطمه رضایی\u200cنژاد',
  'রহিমা বেগম',
  'Nguyễn Thị Ánh',
  '山田 花子',
  'O’Brien, “Pat” (she) <x@y>; \\ "q"',
  'Ève 👩🏽‍⚕️ Ward',
  'ا'.repeat(300),
]

test.each(NAMES)('the name %s arrives as it was written', async (name) => {
  const changes = {
    to: [{ name, address: 'ada@council.example' }],
    from: { name, address: 'letters@campaign.example' },
    replyTo: { name, address: 'sam@people.example' },
    subject: name,
  }
  const { mail, head } = await written(changes)
  expect(mail.from?.value).toEqual([{ name, address: 'letters@campaign.example' }])
  expect(mail.replyTo?.value).toEqual([{ name, address: 'sam@people.example' }])
  expect(mail.to).toMatchObject({ value: [{ name, address: 'ada@council.example' }] })
  expect(mail.subject).toBe(name)
  expect(head).toMatch(/^[\x20-\x7E\r\n\t]*$/)
  expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
})

const INJECTIONS = [
  '\r\n',
  '\n',
  '\r',
  '\0\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '=?utf-8?Q?=0D=0A?=',
]

describe.each(INJECTIONS)('%j in what was typed begins no field of its own', (end) => {
  const evil = `Sam${end}Bcc: victim@elsewhere.example${end}${end}Buy this`

  test('in a name, a subject or a field', async () => {
    const { mail, names } = await written({
      to: [{ name: evil, address: 'ada@council.example' }],
      from: { name: evil, address: 'letters@campaign.example' },
      replyTo: { name: evil, address: 'sam@people.example' },
      subject: evil,
      headers: { 'X-Campaign': evil },
    })
    expect(names.filter((name) => /bcc|buy/i.test(name!))).toEqual([])
    expect(names).toHaveLength(10)
    expect(mail.bcc).toBeUndefined()
    expect(mail.to).toMatchObject({ value: [{ address: 'ada@council.example' }] })
    expect(mail.text).not.toContain('Buy')
  })

  test('in an address: the mail is refused', async () => {
    const address = `sam@people.example${end}Bcc:victim@elsewhere.example`
    for (const changes of [
      { to: [{ address }] },
      { from: { name: '', address } },
      { replyTo: { address } },
      { envelopeFrom: address },
      { messageId: `<${address}>` },
      { headers: { [`X-A${end}Bcc`]: 'x' } },
    ]) {
      await expect(compose(testMessage(changes), now)).rejects.toMatchObject({ name: 'BadMessage' })
    }
  })

  test('in the text', async () => {
    const { names, mail } = await written({ text: evil })
    expect(names).toHaveLength(9)
    expect(mail.text).toContain('victim@elsewhere.example')
  })
})

test('what turns the order of letters is left out of names; what Arabic is written with stays', async () => {
  const { mail } = await written({
    from: { name: 'Sam \u202Egro.live\u202C \u2067x\u2069', address: 'letters@campaign.example' },
    subject: 'رسالة\u200F إلى NHS\u200E',
  })
  expect(mail.from?.value[0]?.name).toBe('Sam gro.live x')
  expect(mail.subject).toBe('رسالة\u200F إلى NHS\u200E')
})

test.each([
  'sam@people.example,victim@elsewhere.example',
  'sam',
  '@people.example',
  'sam@',
  'sam reed@people.example',
  'sam@people..example',
  '"sam"@people.example',
  '<sam@people.example>',
  'sam@people.example>',
  `${'a'.repeat(65)}@people.example`,
  'sam@-people.example',
  'sam@people.example\u202E',
  'sám@people.example',
])('%j is no address to write to', async (address) => {
  await expect(compose(testMessage({ to: [{ address }] }), now)).rejects.toThrow('to')
})

test('a domain in another script goes in the form that servers know', async () => {
  const { mail } = await written({ to: [{ address: 'ada@müller.example' }] })
  expect(mail.to).toMatchObject({ value: [{ address: expect.stringMatching(/ller\.example$/) }] })
})

test('nobody sets a field that is the mail’s own', async () => {
  for (const name of [
    'Bcc',
    'to',
    'CONTENT-TYPE',
    'Disposition-Notification-To',
    'Sender',
    'a b',
    '',
  ]) {
    await expect(compose(testMessage({ headers: { [name]: 'x' } }), now)).rejects.toThrow('headers')
  }
})

const TEXTS = {
  'one line of 1 MB': 'x'.repeat(1_000_000),
  '1 MB of paragraphs': `${'Long paragraph with words. '.repeat(40)}\n\n`.repeat(950),
  '1 MB of Arabic': 'نطلب منكم وقف الرسوم. '.repeat(45_000),
  'dots alone on their lines': '.\n..\n.\nfrom here\n.From\nFrom me\n',
  'spaces and tabs at ends of lines': 'a \nb\t\n\n  c\n \n',
  'equals signs and long words': `${'=3D=\n'.repeat(50)}${'é'.repeat(2_000)}`,
  'no text at all': '',
}

test.each(Object.entries(TEXTS))('%s arrives byte for byte', async (_, text) => {
  const { raw, mail } = await written({ text })
  // Not `toBe`, which would print both.
  expect(mail.text === (text.endsWith('\n') ? text : `${text}\n`)).toBe(true)
  const lines = raw.toString('latin1').split('\r\n')
  expect(lines.reduce((most, line) => Math.max(most, line.length), 0)).toBeLessThanOrEqual(78)
  expect(lines.some((line) => /[\r\n]|[^\t -~]/.test(line))).toBe(false)
})

test('controls, half letters and strange line ends do not go out', async () => {
  const { mail } = await written({ text: 'a\0b\x1B[31mc\rd\r\ne\u2028f\uD800g' })
  expect(mail.text).toBe('ab[31mc\nd\ne\nf\uFFFDg\n')
})

test('what is attached arrives, and its name begins no field', async () => {
  const content = Buffer.from([0, 13, 10, 46, 13, 10, 255])
  const { mail } = await written({
    attachments: [
      { filename: 'رد\r\nBcc: x.pdf', contentType: 'application/pdf', content },
      { filename: '../../etc/passwd', contentType: 'text/html; x="\r\n', content },
    ],
  })
  expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['رد Bcc: x.pdf', 'application/pdf'],
    ['..-..-etc-passwd', 'application/octet-stream'],
  ])
  expect(mail.attachments.every((one) => one.content.equals(content))).toBe(true)
  expect(mail.bcc).toBeUndefined()
})
