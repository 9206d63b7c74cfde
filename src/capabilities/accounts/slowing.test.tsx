import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { accountsRoutes, expireAccounts, type AccountsDb } from './index.ts'
import { waitAfter } from './slowdown.ts'
import {
  PASSWORD,
  SECRET,
  testDesk,
  URL_OF_DESK,
  type Browser,
  type TestDesk,
} from './test-desk.tsx'

const ada = { email: 'ada@example.org', password: PASSWORD }
const SIGN_IN = '/organise/sign-in'

test('four wrong tries cost nothing, then the wait doubles, up to a quarter of an hour', () => {
  const waits = [1, 4, 5, 6, 7, 8, 9, 10, 1000].map(waitAfter)
  expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900])
})

describe.each(databases)('guessing on %s', (on) => {
  const open = (addressOf = nextAddress()) =>
    testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK, addressOf }),
    ])

  test('slows the account wherever it comes from, and says when to try again', async () => {
    const desk = await open()
    await desk.owner()
    expect(await guesses(desk, 6)).toEqual([422, 422, 422, 422, 422, 429])

    const right = await desk.browser().post(SIGN_IN, ada)
    expect(right.status).toBe(429)
    expect(right.text).toContain('You can try again in 1 minute.')

    later(desk, 30)
    expect((await desk.browser().post(SIGN_IN, ada)).status).toBe(303)
    expect(await guesses(desk, 4)).toEqual([422, 422, 422, 422])
  })

  test('is told the same, word for word, of an address that has no account', async () => {
    const desk = await open()
    await desk.owner()
    const said = async (email: string) => {
      const answers = []
      for (let tries = 0; tries < 7; tries += 1) {
        const { status, text } = await desk.browser().post(SIGN_IN, { email, password: 'wrong' })
        answers.push([status, text.replace(email, '')])
      }
      return answers
    }

    expect(await said('eve@example.org')).toEqual(await said(ada.email))
  })

  test('keeps no address that a stranger typed, and is forgotten after a day', async () => {
    const desk = await open()
    await desk.browser().post(SIGN_IN, { email: 'eve@example.org', password: 'wrong' })
    const db: AccountsDb = desk.database.db
    const rows = await db.selectFrom('slowdown').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('eve')

    later(desk, 86_400)
    await expireAccounts(db, desk.clock.now())

    expect(await db.selectFrom('slowdown').selectAll().execute()).toEqual([])
  })

  test('by a stranger for days does not keep an owner out of the browser she knows', async () => {
    const desk = await open()
    const her = await desk.owner()
    await her.post('/organise/sign-out')
    for (let round = 0; round < 12; round += 1) {
      await guesses(desk, 1)
      later(desk, 900)
    }
    await guesses(desk, 2)
    expect((await desk.browser().post(SIGN_IN, ada)).status).toBe(429)

    expect((await her.post(SIGN_IN, ada)).status).toBe(303)
  })

  test('in the browser she knows slows that browser, and a made-up mark of one counts for nothing', async () => {
    const desk = await open()
    const her = await desk.owner()
    await her.post('/organise/sign-out')
    for (let tries = 0; tries < 5; tries += 1) await her.post(SIGN_IN, { ...ada, password: 'no' })
    expect((await her.post(SIGN_IN, ada)).status).toBe(429)

    await guesses(desk, 5)
    const cookie = `__Host-clarion-known=${'x'.repeat(43)}.${'y'.repeat(43)}`
    expect((await desk.browser().post(SIGN_IN, ada, { cookie })).status).toBe(429)
  })

  test('a hundred times at the same moment gets five looks', async () => {
    const desk = await open()
    await desk.owner()

    const wrong = { ...ada, password: 'wrong' }
    const all = await Promise.all(
      Array.from({ length: 30 }, () => desk.browser().post(SIGN_IN, wrong)),
    )

    const looked = all.filter(({ status }) => status === 422)
    expect(looked.length).toBeLessThanOrEqual(5)
    expect((await desk.browser().post(SIGN_IN, ada)).status).toBe(429)
  })

  test('goes on where it was in another process', async () => {
    const desk = await testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK, addressOf: nextAddress() }),
    ])
    await desk.owner()
    await guesses(desk, 5)
    const { db } = desk.database
    const parts = { db, clock: desk.clock, secret: SECRET, url: URL_OF_DESK }
    const other = await testDesk(on, () => [accountsRoutes({ ...parts, addressOf: nextAddress() })])

    expect((await other.browser().post(SIGN_IN, ada)).status).toBe(429)
  })

  test('by one connection, on any accounts, ends for the hour after sixty', async () => {
    const desk = await open(() => '192.0.2.1')
    const tried = (n: number) =>
      desk.browser().post(SIGN_IN, { email: `nobody${n}@example.org`, password: 'wrong' })
    for (let n = 0; n < 60; n += 1) expect((await tried(n)).status).toBe(422)

    const over = await tried(60)

    expect(over.status).toBe(429)
    expect(over.text).toContain('You can try again in 60 minutes.')
  })

  test('at her own desk, by who sits at her screen, is slowed too', async () => {
    const desk = await open()
    const her = await desk.owner()
    const change = (current: string) =>
      her.post('/organise/account/password', { current, password: 'seven purple herons wait' })
    for (let tries = 0; tries < 5; tries += 1) expect((await change('no')).status).toBe(422)

    const slowed = await change(PASSWORD)

    expect(slowed.status).toBe(429)
    expect(slowed.text).toContain('You can try again in 1 minute.')
  })
})

/** Each request from a place of its own. */
function nextAddress() {
  let from = 0
  return () => `192.0.2.${(from += 1)}`
}

async function guesses(desk: TestDesk, count: number): Promise<number[]> {
  const statuses = []
  const stranger: Browser = desk.browser()
  for (let tries = 0; tries < count; tries += 1) {
    statuses.push((await stranger.post(SIGN_IN, { ...ada, password: 'wrong' })).status)
  }
  return statuses
}

function later(desk: TestDesk, seconds: number): void {
  desk.clock.set(new Date(Date.parse(desk.clock.now()) + seconds * 1000).toISOString())
}
