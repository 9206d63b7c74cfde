import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { stoppedClock } from '../clock/index.ts'
import { testMessage } from './test-message.ts'
import { openTransport } from './transport.ts'

const clock = stoppedClock('2026-05-02T09:30:00.000Z')

interface Got {
  mail: ParsedMail
  from: string | undefined
  to: string[]
}

async function mailServer(options: SMTPServerOptions) {
  const got: Got[] = []
  const server = new SMTPServer({
    logger: false,
    ...options,
    onData(stream, { envelope }, done) {
      void simpleParser(stream).then((mail) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : undefined
        got.push({ mail, from, to: envelope.rcptTo.map(({ address }) => address) })
        done()
      }, done)
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const address = server.server.address()
  return { got, port: typeof address === 'object' ? address?.port : undefined }
}

function opened(SMTP_URL: string) {
  const transport = openTransport({ SMTP_URL }, { clock })
  onTestFinished(() => transport.close(0))
  return transport
}

test('a letter arrives at a real mail server as it was written, in any script', async () => {
  const { got, port } = await mailServer({ authOptional: true })
  const letter = testMessage({
    subject: 'وقف الرسوم في مستشفانا',
    text: `عزيزتي أدا،\n\n.\n${'سطر طويل '.repeat(300)}\nSam\n`,
    from: { name: 'أمينة الحسن via Care Not Charges', address: 'letters@campaign.example' },
  })
  expect(await opened(`smtp://127.0.0.1:${port}`).send(letter)).toEqual({ kind: 'accepted' })
  expect(got).toHaveLength(1)
  const [{ mail, from, to }] = got as [Got]
  expect([from, to]).toEqual([letter.envelopeFrom, ['ada.okoro@council.example']])
  expect(mail.subject).toBe(letter.subject)
  expect(mail.text).toBe(letter.text)
  expect(mail.from?.value[0]?.name).toBe(letter.from.name)
})

test('a server that wants a password gets it; where it is wrong no letter is given up', async () => {
  const { got, port } = await mailServer({
    allowInsecureAuth: true,
    onAuth({ username, password }, _, done) {
      if (username === 'clarion@x' && password === 'p:ss') done(null, { user: username })
      else done(new Error('No'))
    },
  })
  const right = `smtp://clarion%40x:p%3Ass@127.0.0.1:${port}`
  expect(await opened(right).send(testMessage())).toEqual({ kind: 'accepted' })
  const wrong = opened(right.replace('p%3Ass', 'other'))
  expect(await wrong.send(testMessage())).toEqual({ kind: 'unreachable', reason: 'login535' })
  const without = opened(`smtp://127.0.0.1:${port}`)
  expect((await without.send(testMessage())).kind).toBe('refusedForNow')
  expect(got).toHaveLength(1)
})

test('a server whose certificate nobody vouches for gets nothing', async () => {
  const { got, port } = await mailServer({ secure: true, authOptional: true })
  const sent = await opened(`smtps://127.0.0.1:${port}`).send(testMessage())
  expect(sent.kind).toBe('unreachable')
  expect(got).toEqual([])
})

test('five hundred letters at once all arrive, each once', async () => {
  const { got, port } = await mailServer({ authOptional: true })
  const transport = opened(`smtp://127.0.0.1:${port}`)
  const letters = Array.from({ length: 500 }, (_, i) =>
    testMessage({ messageId: `<letter${i}@campaign.example>` }),
  )
  const ends = await Promise.all(letters.map((letter) => transport.send(letter)))
  expect(new Set(ends.map(({ kind }) => kind))).toEqual(new Set(['accepted']))
  expect(new Set(got.map(({ mail }) => mail.messageId)).size).toBe(500)
  expect(got).toHaveLength(500)
})
