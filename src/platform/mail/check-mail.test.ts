import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { isAligned } from './alignment.ts'
import { checkMail } from './check-mail.ts'
import { dnsRecords, lineOfRecord } from './records.ts'
import { smtpOptions, TIMEOUTS, type MailConfig } from './smtp-options.ts'

const keyOf = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()

const sound: MailConfig = {
  SMTP_URL: 'smtp://user:CANARY@smtp.provider.example',
  MAIL_FROM: 'Care Not Charges <letters@campaign.example>',
  MAIL_DOMAIN: 'bounces.campaign.example',
  DKIM_DOMAIN: 'campaign.example',
  DKIM_SELECTOR: 'clarion',
  DKIM_KEY: keyOf(2048),
}

test('sound settings have no fault, nor have none at all', () => {
  expect(checkMail(sound)).toEqual([])
  expect(checkMail({})).toEqual([])
  const local = { ...sound, SMTP_URL: 'smtp://127.0.0.1' }
  expect(checkMail(local)).toEqual([])
})

const CASES: [string, MailConfig, string, 'error' | 'advice'][] = [
  ['no address to send from', { MAIL_FROM: undefined }, 'no address to send from', 'error'],
  ['an address that is none', { MAIL_FROM: 'letters' }, 'MAIL_FROM', 'error'],
  ['two addresses', { MAIL_FROM: 'a@x.example, b@x.example' }, 'MAIL_FROM', 'error'],
  ['a mail domain with an @', { MAIL_DOMAIN: 'x@campaign.example' }, 'MAIL_DOMAIN', 'error'],
  ['a strange mail domain', { MAIL_DOMAIN: 'other.example' }, 'MAIL_DOMAIN', 'advice'],
  [
    'a strange mail domain, unsigned',
    {
      MAIL_DOMAIN: 'other.example',
      DKIM_KEY: undefined,
      DKIM_DOMAIN: undefined,
      DKIM_SELECTOR: undefined,
    },
    'DMARC fails',
    'error',
  ],
  [
    'smtp where smtps is spoken',
    { SMTP_URL: 'smtp://smtp.provider.example:465' },
    'smtps',
    'error',
  ],
  ['a way in clear', { SMTP_URL: 'smtp://mail:25?tls=optional' }, 'clear', 'advice'],
  [
    'a password in clear',
    { SMTP_URL: 'smtp://u:CANARY@mail:25?tls=optional' },
    'password',
    'error',
  ],
  [
    'no key',
    { DKIM_KEY: undefined, DKIM_DOMAIN: undefined, DKIM_SELECTOR: undefined },
    'spam',
    'advice',
  ],
  ['a domain without its key', { DKIM_KEY: undefined }, 'DKIM_DOMAIN is set', 'error'],
  ['a key that is none', { DKIM_KEY: 'CANARY' }, 'PEM', 'error'],
  ['a short key', { DKIM_KEY: keyOf(1024) }, '2048', 'advice'],
  ['a key without its selector', { DKIM_SELECTOR: undefined }, 'selector', 'error'],
  ['a key for somebody else', { DKIM_DOMAIN: 'provider.example' }, 'DKIM_DOMAIN', 'error'],
]

test.each(CASES)('%s is pointed out, with what to do', (_, changes, word, standing) => {
  const faults = checkMail({ ...sound, ...changes })
  const fault = faults.find(({ says }) => says.includes(word))
  expect(fault?.standing).toBe(standing)
  expect(fault?.todo.length).toBeGreaterThan(0)
  expect(JSON.stringify(faults)).not.toMatch(/CANARY|BEGIN|letters@campaign/)
})

test('the records say who may send, with which key, and what to do with the rest', () => {
  const lines = dnsRecords(sound).map(lineOfRecord)
  expect(lines[0]).toBe('bounces.campaign.example. TXT "v=spf1 mx a:smtp.provider.example -all"')
  expect(lines[1]).toMatch(
    /^clarion\._domainkey\.campaign\.example\. TXT "v=DKIM1; k=rsa; p=MIIB[\w+/=]+"$/,
  )
  expect(lines[2]).toMatch(/^_dmarc\.campaign\.example\. TXT "v=DMARC1; .*rua=mailto:letters@/)
  expect(dnsRecords({ ...sound, DKIM_KEY: 'broken' })).toHaveLength(2)
  expect(dnsRecords({ ...sound, SMTP_URL: 'smtp://localhost' })[0]?.value).toBe('v=spf1 mx a -all')
  expect(dnsRecords({})).toEqual([])
})

test('domains of one family agree; those of two houses under one roof do not', () => {
  expect(isAligned('campaign.example', 'bounces.campaign.example')).toBe(true)
  expect(isAligned('a.campaign.example', 'b.Campaign.example')).toBe(true)
  expect(isAligned('letters.campaign.org.uk', 'bounces.campaign.org.uk')).toBe(true)
  expect(isAligned('campaign.org.uk', 'other.org.uk')).toBe(false)
  expect(isAligned('campaign.uk', 'other.uk')).toBe(false)
  expect(isAligned('trust.nhs.uk', 'other.nhs.uk')).toBe(false)
})

test('only a server on this machine is spoken to in clear, unless the host says otherwise', () => {
  const options = (url: string) => smtpOptions(url, 'campaign.example', TIMEOUTS)
  expect(options('smtp://localhost')).toMatchObject({
    port: 25,
    ignoreTLS: true,
    requireTLS: false,
  })
  expect(options('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525, ignoreTLS: true })
  expect(options('smtp://u%40x:p%3A@mail.example')).toMatchObject({
    port: 587,
    secure: false,
    requireTLS: true,
    ignoreTLS: false,
    auth: { user: 'u@x', pass: 'p:' },
  })
  expect(options('smtps://mail.example')).toMatchObject({ port: 465, secure: true })
  expect(options('smtp://mail:25?tls=optional')).toMatchObject({ requireTLS: false })
  expect(options('smtp://u:p@mail:25?tls=optional')).toMatchObject({ requireTLS: true })
  expect(options('smtp://localhost.evil.example')).toMatchObject({ requireTLS: true })
})
