import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { readOwnAddress, replyAddress } from './addresses.ts'
import { compose } from './compose.ts'
import { forwarded, type Answer } from './forwarded.ts'
import { readIncoming } from './incoming.ts'
import { passedOn } from './passed-on.ts'

const key = Buffer.alloc(32, 7)
const mark = replyAddress(key, 'campaign.example', 'AAECAwQFBgcICQoLDA0ODw')
const now = '2026-05-02T12:00:00.000Z'

const answer: Answer = {
  from: { name: 'Cllr Ada Okoro', address: 'ada.okoro@council.example' },
  subject: 'Re: Charging in our hospital',
  text: 'I will ask them.\n',
  attachments: [],
  messageId: '<answer1@council.example>',
}

const forwarding = {
  to: { name: 'Sam Reed', address: 'sam@people.example' },
  from: 'letters@campaign.example',
  campaign: 'Care Not Charges',
  envelopeFrom: 'b-token@campaign.example',
  messageId: '<forward1@campaign.example>',
  replyAddress: mark,
  sayLeftOut: (left: unknown) => `Left out: ${JSON.stringify(left)}`,
}

async function carried(changes: Partial<Answer> = {}) {
  const raw = await compose(forwarded({ ...answer, ...changes }, forwarding), now)
  return { raw, mail: await simpleParser(raw) }
}

test('an answer is carried on from our own address, and to reply is to write to the body', async () => {
  const { mail } = await carried()
  expect(mail.from?.value).toEqual([
    { name: 'Cllr Ada Okoro via Care Not Charges', address: 'letters@campaign.example' },
  ])
  expect(mail.replyTo?.value).toEqual([
    { name: 'Cllr Ada Okoro', address: 'ada.okoro@council.example' },
  ])
  expect(mail.text).toBe('I will ask them.\n')
  expect(mail.references).toBe('<answer1@council.example>')
})

test('who has no name is shown by the address, and never as a second one', async () => {
  const { mail } = await carried({ from: { address: 'ada.okoro@council.example' } })
  expect(mail.from?.value[0]?.name).toBe('ada.okoro at council.example via Care Not Charges')
})

test('an answer from an address that is none is carried on all the same', async () => {
  const { mail } = await carried({ from: { name: 'x\r\nBcc: y', address: 'not an address' } })
  expect(mail.replyTo).toBeUndefined()
  expect(mail.bcc).toBeUndefined()
})

test('what was carried on, and comes back, is known', async () => {
  const { raw } = await carried()
  const back = Buffer.from(raw.toString('latin1').replace(/^To: .*$/m, `To: ${mark}`), 'latin1')
  expect(await readIncoming(back, (address) => readOwnAddress(key, address))).toEqual({
    kind: 'unknown',
    reason: 'loop',
  })
})

describe('of what is attached', () => {
  const file = (filename: string, start: string, size = 100) => ({
    filename,
    contentType: 'application/x-whatever',
    content: Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(size, 32)]),
  })

  test('ordinary papers and pictures go along, as what they are', () => {
    const { passed, leftOut } = passedOn([
      file('Answer.PDF', '%PDF-1.7'),
      file('a.docx', 'PK\x03\x04'),
      file('a.png', '\x89PNG\r\n\x1A\n'),
      file('a.jpeg', '\xFF\xD8\xFF'),
      file('a.txt', 'Hello'),
    ])
    expect(leftOut).toEqual([])
    expect(passed.map(({ contentType }) => contentType)).toEqual([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'image/png',
      'image/jpeg',
      'text/plain',
    ])
  })

  test('what runs, what is packed, what is no such file, and what is too big stays out', () => {
    const files = [
      file('a.exe', 'MZ'),
      file('a.docm', 'PK\x03\x04'),
      file('a.zip', 'PK\x03\x04'),
      file('a.html', '<script>'),
      file('a.pdf', 'MZ'),
      file('a.txt', 'MZ\0'),
      file('', 'x'),
      file('constructor', 'x'),
      file('a.constructor', 'x'),
      file('big.pdf', '%PDF-', 6 * 1024 * 1024),
    ]
    expect(passedOn(files)).toEqual({ passed: [], leftOut: files.map(({ filename }) => filename) })
  })

  test('it is said what stayed out', async () => {
    const attachments = [file('a.exe', 'MZ'), file('a.pdf', '%PDF-1.7')]
    const { mail } = await carried({ attachments, leftOut: 1, isCut: true })
    expect(mail.text).toContain(
      'I will ask them.\n\nLeft out: {"files":["a.exe"],"mails":1,"isCut":true}',
    )
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['a.pdf'])
  })
})
