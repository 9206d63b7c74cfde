import { expect, test } from 'vitest'
import { electionsNear, ELECTIONS } from './elections.ts'
import { imprintOf, isHome, isWhole, publisherOf } from './imprint.ts'
import { messagesFor } from './fill-in.ts'
import { documentOf, resource } from './test-documents.ts'

const t = messagesFor('en')

test('everything printed says who printed and who promoted it, or leaves room to write it', () => {
  const known = publisherOf({ name: 'Care Leeds', contact: 'PO Box 7\nLeeds\nLS1 1AA' }, {})
  expect(imprintOf(known, t)).toEqual([
    'Published and promoted by Care Leeds, PO Box 7, Leeds, LS1 1AA.',
    'Printed by ____________________.',
  ])
  expect(isWhole(known)).toBe(true)
  expect(imprintOf({}, t)[0]).toBe(
    'Published and promoted by ____________________, ____________________.',
  )
})

test('an e-mail is no postal address, so the pack’s own is printed', () => {
  const publisher = publisherOf(
    { name: 'Care Leeds', contact: 'hello@care.example' },
    {
      imprint: { address: 'PO Box 9, Leeds', printer: 'Press Ltd, 1 Mill Lane', charity: 1234567 },
    },
  )
  expect(imprintOf(publisher, t)).toEqual([
    'Published and promoted by Care Leeds, PO Box 9, Leeds.',
    'Printed by Press Ltd, 1 Mill Lane.',
    'Registered charity 1234567. This asks for a change of policy and supports no party.',
  ])
})

test('the months before a poll are known, for the nation that votes', () => {
  expect(electionsNear('2026-11-24', 'england')).toEqual([])
  expect(electionsNear('2027-04-10', 'england').map(({ id }) => id)).toEqual(['local-england'])
  expect(electionsNear('2027-05-07', 'england')).toEqual([])
  expect(electionsNear('2028-05-01', 'england').map(({ on }) => on)).toEqual(['2028-05-04'])
  expect(electionsNear('2030-01-02', 'wales').map(({ id }) => id)).toEqual(['senedd'])
  expect(electionsNear('2030-01-01', 'wales')).toEqual([])
  expect(electionsNear('2029-01-01', 'scotland').map(({ id }) => id)).toEqual(['uk-parliament'])
})

test('a document says that its facts are old, from the day after its review day', () => {
  const file = resource('Care first.', { reviewed: '2026-01-01', reviewBy: '2026-11-23' })
  const cautions = (today: string) => {
    const made = documentOf(file, { today })
    return made.ok ? made.document.cautions : []
  }
  expect(cautions('2026-11-23')).toEqual([])
  expect(cautions('2026-11-24')[0]).toContain('23 November 2026')
})

test('an address that reads like a home is warned of', () => {
  expect(isHome({ address: '12 Quay Street, Leeds LS1 1AA' })).toBe(true)
  expect(isHome({ address: 'PO Box 7, Leeds LS1 1AA' })).toBe(false)
})

test('a poll that comes round is on the first Thursday in May', () => {
  for (const { id, on, isLatest } of ELECTIONS) {
    const day = new Date(`${on}T12:00:00Z`)
    if (!isLatest) expect([id, day.getUTCDay(), day.getUTCDate() <= 7]).toEqual([id, 4, true])
  }
})
