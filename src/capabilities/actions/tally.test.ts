import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { doingToken, tokenStanding } from './doing-token.ts'
import { addDoing, listCounts, listTallies } from './queries.ts'
import { shownCount, type Doing } from './tally.ts'

const secret = 'a secret for tests, 32 characters or more'
const now = '2026-11-24T10:00:00.000Z'
const doing: Doing = {
  campaignId: 'north',
  actionId: 'write-to-your-trust',
  placeKey: 'E09000099-x-x-E05099999-x-x',
  councilCode: 'E09000099',
  bodyId: 'trust-rzz',
}

describe.each(databases)('counting on %s', ({ open }) => {
  test('the same form sent twice counts once, and two forms count twice', async () => {
    const { db, close } = await open()
    const [one, two] = [doingToken(secret, 'a', now), doingToken(secret, 'a', now)]

    const both = await Promise.all([
      addDoing(db, doing, one, '2026-11-24'),
      addDoing(db, doing, one, '2026-11-24'),
    ])
    expect(both.sort()).toEqual(['before', 'counted'])
    expect(await addDoing(db, doing, two, '2026-11-24')).toBe('counted')
    expect(await addDoing(db, doing, one, '2026-11-26')).toBe('before')

    const counts = await listCounts(db, 'north', 'E09000099')
    expect(counts.get('write-to-your-trust')).toEqual({ total: 2, here: 2 })
    await close()
  })

  test('a council area has its own count, and each campaign its own', async () => {
    const { db, close } = await open()
    const add = (change: Partial<Doing>) =>
      addDoing(db, { ...doing, ...change }, doingToken(secret, 'a', now), '2026-11-24')
    await add({})
    await add({ bodyId: 'trust-ryy' })
    await add({ placeKey: 'E09000098-x-x-x-x-x', councilCode: 'E09000098' })
    await add({ placeKey: '', councilCode: '', bodyId: '' })
    await add({ campaignId: 'south' })

    const here = async (council?: string) =>
      (await listCounts(db, 'north', council)).get('write-to-your-trust')
    expect(await here('E09000099')).toEqual({ total: 4, here: 2 })
    expect(await here()).toEqual({ total: 4, here: 0 })
    expect((await listCounts(db, 'south')).get('write-to-your-trust')?.total).toBe(1)
    expect(await listTallies(db, 'north')).toEqual([
      { actionId: 'write-to-your-trust', councilCode: 'E09000099', count: 2 },
      expect.objectContaining({ count: 1 }),
      expect.objectContaining({ count: 1 }),
    ])
    await close()
  })

  test('what is kept of a form is a hash and a day, and that goes after two days', async () => {
    const { db, close } = await open()
    const token = doingToken(secret, 'a', now)
    await addDoing(db, doing, token, '2026-11-24')

    const [mark] = await db.selectFrom('tallyMark').selectAll().execute()
    expect(Object.keys(mark!).sort()).toEqual(['day', 'hash'])
    expect(JSON.stringify(mark)).not.toContain(token.slice(0, 22))

    await addDoing(db, doing, doingToken(secret, 'a', now), '2026-11-27')
    expect(await db.selectFrom('tallyMark').select('day').execute()).toEqual([
      { day: '2026-11-27' },
    ])
    await close()
  })
})

describe('the sign that a form is ours', () => {
  const token = doingToken(secret, 'share', now)

  test('holds for its own action and for two days', () => {
    expect(tokenStanding(secret, 'share', token, now)).toBe('good')
    expect(tokenStanding(secret, 'share', token, '2026-11-26T09:59:00.000Z')).toBe('good')
    expect(tokenStanding(secret, 'share', token, '2026-11-26T10:00:00.000Z')).toBe('old')
    expect(tokenStanding(secret, 'other', token, now)).toBe('forged')
  })

  test.each(['', 'x', token.slice(1), `${token}x`, token.replace(/\.\d+\./, '.999999.')])(
    'is not in %j',
    (forged) => expect(tokenStanding(secret, 'share', forged, now)).toBe('forged'),
  )

  test('another secret signs another', () => {
    expect(tokenStanding('another secret of 32 characters or more', 'share', token, now)).toBe(
      'forged',
    )
  })
})

test('a count from one area is shown from three on, and before that only the total', () => {
  expect(shownCount({ total: 0, here: 0 })).toBeUndefined()
  expect(shownCount({ total: 9, here: 2 })).toEqual({ from: 'all', count: 9 })
  expect(shownCount({ total: 9, here: 3 })).toEqual({ from: 'here', count: 3 })
})
