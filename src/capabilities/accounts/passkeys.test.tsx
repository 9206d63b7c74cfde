import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { accountsRoutes, expireAccounts, type AccountsDb } from './index.ts'
import { relyingParty } from './passkey.ts'
import { authenticator } from './test-authenticator.ts'
import { PASSWORD, SECRET, testDesk, URL_OF_DESK, type Browser } from './test-desk.tsx'

const ADDRESS = '/organise/account/passkeys'
const SIGN_IN = '/organise/sign-in/passkey'

test.each([
  ['https://care.example', 'care.example'],
  ['https://care.example:8443/', 'care.example'],
  ['http://localhost:3000', 'localhost'],
  ['http://127.0.0.1:3000', undefined],
  ['http://[::1]:3000', undefined],
  ['https://192.0.2.1', undefined],
  ['http://care.example', undefined],
])('at %s browsers give passkeys to %s', (address, id) => {
  expect(relyingParty(address)?.id).toBe(id)
})

describe.each(databases)('passkeys on %s', (on) => {
  const open = () =>
    testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK }),
    ])

  test('are added after the password, with a name, and sign in without address or password', async () => {
    const desk = await open()
    const her = await desk.owner()
    const phone = authenticator(URL_OF_DESK)

    const added = await add(her, phone)
    expect(added.location).toBe(`${ADDRESS}?done=added`)
    expect((await her.get(ADDRESS)).text).toMatch(/my phone.*24 November 2026.*Not yet/s)

    desk.clock.set('2026-11-25T10:00:00.000Z')
    const elsewhere = desk.browser()
    const answer = phone.get(await challenge(elsewhere))
    const signedIn = await elsewhere.post(SIGN_IN, { credential: answer, to: '/organise/people' })

    expect(signedIn.location).toBe('/organise/people')
    expect((await elsewhere.get('/organise/people')).status).toBe(200)
    expect((await her.get(ADDRESS)).text).toContain('25 November 2026')
    expect((await her.get('/organise/audit')).text).toContain('Added a passkey')
  })

  test('are not added by whoever sits at her screen without the password', async () => {
    const desk = await open()
    const her = await desk.owner()

    const asked = await her.post(`${ADDRESS}/challenge`, { name: 'mine now', password: 'wrong' })

    expect(asked.status).toBe(422)
    expect(JSON.parse(asked.text)).toEqual({
      sentences: ['That is not the password of your account. Please try again.'],
    })
  })

  test('answer a challenge once, whichever process gave it, and for five minutes', async () => {
    const desk = await open()
    const phone = authenticator(URL_OF_DESK)
    await add(await desk.owner(), phone)
    const used = phone.get(await challenge(desk.browser()))
    const late = phone.get(await challenge(desk.browser()))

    // Another process shares the database and the secret, and nothing that is kept in memory.
    const { db } = desk.database
    const parts = { db, clock: desk.clock, secret: SECRET, url: URL_OF_DESK }
    const other = await testDesk(on, () => [accountsRoutes(parts)])
    expect((await other.browser().post(SIGN_IN, { credential: used })).location).toBe('/organise')
    expect((await desk.browser().post(SIGN_IN, { credential: used })).location).toContain('refused')

    desk.clock.set('2026-11-24T10:05:00.000Z')
    expect((await desk.browser().post(SIGN_IN, { credential: late })).location).toContain('refused')
    const accounts: AccountsDb = db
    expect(await accounts.selectFrom('usedChallenge').selectAll().execute()).toHaveLength(2)
    await expireAccounts(db, desk.clock.now())
    expect(await accounts.selectFrom('usedChallenge').selectAll().execute()).toEqual([])
  })

  test('open nothing for another site, without finger, face or PIN, or when they are not known', async () => {
    const desk = await open()
    const phone = authenticator(URL_OF_DESK)
    await add(await desk.owner(), phone)
    const stranger = authenticator(URL_OF_DESK)
    stranger.create({ challenge: 'x', user: { id: 'x' } })

    const answers = [
      phone.get(await challenge(desk.browser()), { origin: 'https://care.example.invalid' }),
      phone.get(await challenge(desk.browser()), { isVerified: false }),
      phone.get({ challenge: 'made up', rpId: 'care.example' }),
      stranger.get(await challenge(desk.browser())),
      '{"id":',
      'null',
      '{}',
    ]

    for (const credential of answers) {
      const { status, location } = await desk.browser().post(SIGN_IN, { credential })
      expect([status, location]).toEqual([303, expect.stringContaining('refused=passkey')])
    }
    const { text } = await desk.browser().get('/organise/sign-in?refused=passkey')
    expect(text).toContain('We do not know this passkey')
  })

  test('made for the challenge of another session are not added', async () => {
    const desk = await open()
    const [here, there] = [await desk.owner(), desk.browser()]
    await there.post('/organise/sign-in', { email: 'ada@example.org', password: PASSWORD })
    const options = JSON.parse(
      (await here.post(`${ADDRESS}/challenge`, { name: 'x', password: PASSWORD })).text,
    )
    const credential = authenticator(URL_OF_DESK).create(options)

    expect((await there.post(ADDRESS, { name: 'x', credential })).status).toBe(422)
    expect((await here.post(ADDRESS, { name: 'x', credential })).status).toBe(303)
    expect((await here.post(ADDRESS, { name: 'x', credential })).status).toBe(422)
  })

  test('are named anew and, after a question, removed; then every other browser is signed out', async () => {
    const desk = await open()
    const [her, there] = [await desk.owner(), desk.browser()]
    const phone = authenticator(URL_OF_DESK)
    await add(her, phone)
    await there.post(SIGN_IN, { credential: phone.get(await challenge(there)) })
    const address = new RegExp(`${ADDRESS}/[\\w-]+`).exec((await her.get(ADDRESS)).text)![0]

    await her.post(`${address}/name`, { name: 'the old phone' })
    expect((await her.get(`${address}/removal`)).text).toContain('Remove “the old phone”?')
    await her.post(`${address}/removal`)

    expect((await her.get(ADDRESS)).text).toContain('You have none yet')
    expect((await there.get(ADDRESS)).status).toBe(303)
    const again = phone.get(await challenge(there))
    expect((await there.post(SIGN_IN, { credential: again })).location).toContain('refused')
    expect((await her.post(`${address}/removal`)).status).toBe(404)
  })

  test('ask nobody for a code of her app: the device and the finger are two things already', async () => {
    const desk = await open()
    const phone = authenticator(URL_OF_DESK)
    const her = await desk.owner()
    await add(her, phone)
    const db: AccountsDb = desk.database.db
    const { id: personId } = await db.selectFrom('person').select('id').executeTakeFirstOrThrow()
    const app = { personId, sealedSecret: 'x', lastStep: 0, addedOn: '2026-11-24' }
    await db.insertInto('codeApp').values(app).execute()
    const there = desk.browser()

    await there.post(SIGN_IN, { credential: phone.get(await challenge(there)) })

    expect((await there.get('/organise/account')).status).toBe(200)
  })

  test('need script, and the page that cannot have it says so and keeps the password', async () => {
    const desk = await open()

    const { text } = await desk.browser().get('/organise/sign-in')

    expect(text).toMatch(/>Passkeys need JavaScript.*<div hidden=""><form/)
    expect(text).toContain('name="password"')
  })
})

type Phone = ReturnType<typeof authenticator>

async function add(her: Browser, phone: Phone, name = 'my phone') {
  const asked = await her.post(`${ADDRESS}/challenge`, { name, password: PASSWORD })
  return her.post(ADDRESS, { name, credential: phone.create(JSON.parse(asked.text)) })
}

async function challenge(from: Browser) {
  return JSON.parse((await from.post(`${SIGN_IN}/challenge`)).text)
}
