import { expect, test } from 'vitest'
import { bounceAddress, readOwnAddress } from './addresses.ts'
import { DSNS } from './incoming/dsn-fixture.ts'
import { MORE_DSNS } from './incoming/dsn-provider-fixture.ts'
import { PLAIN_BOUNCES } from './incoming/words-fixture.ts'
import { readIncoming } from './incoming.ts'

const key = Buffer.alloc(32, 7)
const id = 'AAECAwQFBgcICQoLDA0ODw'
const ours = bounceAddress(key, 'bounces.campaign.example', id)
const own = (address: string) => readOwnAddress(key, address)

function bytesOf(text: string): Buffer {
  return Buffer.from(text.replace(/\n/g, '\r\n'))
}

/** status, reason, the server's code, and whether nothing more should go there; or what else it is. */
const EXPECTED: Record<string, [string, string, number | null, boolean] | string> = {
  'Postfix: no such user': ['5.1.1', 'noSuchAddress', 550, true],
  'Postfix: no such domain': ['5.4.4', 'noSuchDomain', null, true],
  'Postfix: delayed': 'delayed',
  'Postfix: delivered': 'delivered',
  'Exim, since 4.86: over quota': ['5.2.2', 'mailboxFull', null, false],
  'Exchange Online: no such user, much later, in HTML': ['5.1.10', 'noSuchAddress', 550, true],
  'Exchange Online: may not be written to from outside': ['5.7.1', 'blocked', 550, false],
  'Exchange in German': ['5.1.1', 'noSuchAddress', null, true],
  'Gmail: the address is not there': ['5.1.1', 'noSuchAddress', 550, true],
  'Gmail: delayed': 'delayed',
  'Sendmail: no such user': ['5.1.1', 'noSuchAddress', 550, true],
  'Sendmail: given up after five days': ['4.4.7', 'expired', 451, false],
  'Mimecast style: taken for spam': ['5.7.1', 'blocked', 554, false],
  'a report without an action, and of another class of case': ['5.2.2', 'mailboxFull', null, false],
  'qmail: no such user': ['5.1.1', 'noSuchAddress', null, true],
  'qmail: the other side refused': ['5.2.2', 'mailboxFull', 552, false],
  'Exim, before 4.86: the address leads nowhere': ['5.1.1', 'noSuchAddress', null, true],
  'Exim, before 4.86: refused as spam': ['5.7.1', 'blocked', 550, false],
  'Exim: delayed': 'delayed',
  'Sendmail of old: a warning': 'delayed',
  'Yahoo style: the account is not there': ['5.1.1', 'noSuchAddress', 554, true],
  'Domino: not in its directory': ['5.1.1', 'noSuchAddress', null, true],
  'MailMarshal style: too big': ['5.3.4', 'tooBig', null, false],
  'a gateway in French': ['5.1.1', 'noSuchAddress', 550, true],
  'no mailbox any more': ['5.2.1', 'notAccepting', 550, true],
}

const ALL = Object.entries({ ...DSNS, ...MORE_DSNS, ...PLAIN_BOUNCES })

test('every dialect has what it should come to', () => {
  expect(ALL.map(([name]) => name).toSorted()).toEqual(Object.keys(EXPECTED).toSorted())
})

test.each(ALL)('%s', async (name, fixture) => {
  const expected = EXPECTED[name]!
  const read = await readIncoming(bytesOf(fixture(ours)), own)
  if (typeof expected === 'string') return expect(read).toEqual({ kind: expected, id })
  const [status, reason, code, isPermanent] = expected
  expect(read).toEqual({ kind: 'bounce', id, status, reason, code, isPermanent })
})

const returning = ALL.filter(([, fixture]) => fixture(ours).split(ours).length > 2)

test.each(returning)(
  '%s, sent to From and not to the envelope, is found by what came back',
  async (_, fixture) => {
    const text = fixture(ours)
    const to = /^To: .*$/im.exec(text)![0]
    const read = await readIncoming(bytesOf(text.replace(to, 'To: letters@campaign.example')), own)
    expect(read).toMatchObject({ id })
  },
)

test.each(ALL)('%s, with nothing of ours in it, is nobody’s', async (_, fixture) => {
  const read = await readIncoming(bytesOf(fixture('sam@people.example')), own)
  expect(read).toEqual({ kind: 'unknown', reason: 'notOurs' })
})

test('nothing of what a server says is handed on', async () => {
  for (const [, fixture] of ALL) {
    const read = JSON.stringify(await readIncoming(bytesOf(fixture(ours)), own))
    expect(read).not.toMatch(/@|okoro|council/i)
  }
})

test('a report of several recipients is as bad as the worst', async () => {
  const text = DSNS['Postfix: delayed']!(ours).replace(
    'Will-Retry-Until:',
    '\nFinal-Recipient: rfc822; b@council.example\nAction: failed\nStatus: 5.1.1\nX-Rest:',
  )
  expect(await readIncoming(bytesOf(text), own)).toMatchObject({ kind: 'bounce', status: '5.1.1' })
})
