import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { accountsRoutes, type AccountsDb } from './index.ts'
import { PASSWORD, SECRET, testDesk, URL_OF_DESK, type Browser } from './test-desk.tsx'

const ada = { email: 'ada@example.org', password: PASSWORD }
const SIGN_IN = '/organise/sign-in'

describe.each(databases)('signing in on %s', (on) => {
  const open = () => {
    let from = 0
    const addressOf = () => `192.0.2.${(from += 1)}`
    return testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK, addressOf }),
    ])
  }

  test('who is not signed in is asked to, and then led to where she wanted to go', async () => {
    const desk = await open()
    await desk.owner()
    const browser = desk.browser()
    const asked = await browser.get('/organise/people')
    expect(asked.location).toBe('/organise/sign-in?to=%2Forganise%2Fpeople')

    const to = '/organise/people'
    expect((await browser.get(asked.location!)).text).toContain(`value="${to}"`)
    const signedIn = await browser.post(SIGN_IN, { ...ada, to })

    expect(signedIn.location).toBe(to)
    expect((await browser.get(to)).status).toBe(200)
  })

  test('the address may be typed with capitals and spaces', async () => {
    const desk = await open()
    await desk.owner()

    const answer = await desk.browser().post(SIGN_IN, { ...ada, email: ' ADA@Example.org ' })

    expect(answer.status).toBe(303)
  })

  test('a link that carries another site in it does not lead there', async () => {
    const desk = await open()
    await desk.owner()

    const answer = await desk.browser().post(SIGN_IN, { ...ada, to: '//elsewhere.example/' })

    expect(answer.location).toBe('/organise')
  })

  test('a wrong password and an unknown address get one answer, in the same words and time', async () => {
    const desk = await open()
    await desk.owner()
    const nobody = { ...ada, email: 'eve@example.org' }
    const wrong = await desk.browser().post(SIGN_IN, { ...ada, password: 'wrong' })
    const started = performance.now()
    const unknown = await desk.browser().post(SIGN_IN, nobody)
    const took = performance.now() - started

    expect(wrong.status).toBe(422)
    expect(unknown.status).toBe(422)
    expect(unknown.text.replace('eve@', 'ada@')).toBe(wrong.text)
    // No machine fills 19 MiB twice over in less, and asking the database alone takes a tenth of it.
    expect(took).toBeGreaterThan(10)
  })

  test('a form sent from another site is refused', async () => {
    const desk = await open()
    const her = await desk.owner()

    const forged = { 'sec-fetch-site': 'cross-site' }
    expect((await her.post('/organise/sign-out', {}, forged)).status).toBe(403)
    expect((await desk.browser().post(SIGN_IN, ada, forged)).status).toBe(403)
    expect((await her.get('/organise/account')).status).toBe(200)
  })

  test('signing out ends the session and not the cookie alone', async () => {
    const desk = await open()
    const her = await desk.owner()
    const db: AccountsDb = desk.database.db

    const out = await her.post('/organise/sign-out')

    expect(out.headers.get('set-cookie')).toContain('__Host-clarion=; Max-Age=0')
    const sessions = await db.selectFrom('session').selectAll().execute()
    expect(sessions.map(({ revokedAt }) => revokedAt)).toEqual(['2026-11-24T10:00:00.000Z'])
    expect((await her.get('/organise/account')).status).toBe(303)
  })

  test('a session ends after fourteen days, and only the day it was last used is kept', async () => {
    const desk = await open()
    const her = await desk.owner()
    const db: AccountsDb = desk.database.db
    desk.clock.set('2026-12-08T09:59:00.000Z')

    expect((await her.get('/organise/account')).status).toBe(200)
    const [session] = await db.selectFrom('session').selectAll().execute()
    expect(session?.lastSeenOn).toBe('2026-12-08')

    desk.clock.set('2026-12-08T10:00:00.000Z')
    expect((await her.get('/organise/account')).status).toBe(303)
  })

  test('another browser that is signed out is out at once', async () => {
    const desk = await open()
    const [here, there] = [await desk.owner(), desk.browser()]
    await there.post(SIGN_IN, ada)
    const { text } = await here.get('/organise/account/sessions')
    expect(text).toContain('This browser')
    const other = /Another browser.*?action="([^"]+)"/s.exec(text)![1]!

    expect((await here.post(other)).status).toBe(303)

    expect((await there.get('/organise/account')).status).toBe(303)
    expect((await here.get('/organise/account')).status).toBe(200)
    expect((await here.post(other)).status).toBe(404)
  })

  test('a browser may be given a name, such as that of the stall, and lose it again', async () => {
    const desk = await open()
    const [here, there] = [await desk.owner(), desk.browser()]
    await there.post(SIGN_IN, ada)
    const list = async () => (await here.get('/organise/account/sessions')).text
    const address = /href="([^"]+)"><bdi>Another browser/.exec(await list())![1]!
    expect((await there.get(address)).text).toContain('Signed in on 24 November 2026')

    await here.post(`${address}/name`, { name: ' stall tablet ' })
    expect(await list()).toContain('<bdi>stall tablet</bdi>')
    expect((await here.post(`${address}/name`, { name: 'x'.repeat(61) })).status).toBe(422)
    await here.post(`${address}/name`, { name: '' })
    expect(await list()).toContain('<bdi>Another browser</bdi>')
  })

  test("nobody names or ends another person's browser", async () => {
    const desk = await open()
    const her = await desk.owner()
    const address = /href="([^"]+)"><bdi>This browser/.exec(
      (await her.get('/organise/account/sessions')).text,
    )![1]!
    const invited = await her.post('/organise/people/invitations', {
      email: 'bo@example.org',
      role: 'owner',
    })
    const bo = desk.browser()
    const link = /https:\/\/[^\s"<]+(\/organise\/join\/[\w-]+)/.exec(invited.text)![1]!
    await bo.post(link, { name: 'Bo', password: PASSWORD })

    expect((await bo.get(address)).status).toBe(404)
    expect((await bo.post(`${address}/name`, { name: 'mine' })).status).toBe(404)
    expect((await bo.post(`${address}/revocation`)).status).toBe(404)
    expect(await isSignedIn(her)).toBe(true)
  })

  test('a new password signs every other browser out, and the old one opens nothing', async () => {
    const desk = await open()
    const [here, there] = [await desk.owner(), desk.browser()]
    await there.post(SIGN_IN, ada)
    const password = 'seven purple herons wait'

    const change = (current: string) =>
      here.post('/organise/account/password', { current, password })
    expect((await change('wrong')).status).toBe(422)
    expect((await change(PASSWORD)).status).toBe(303)

    expect(await isSignedIn(here)).toBe(true)
    expect(await isSignedIn(there)).toBe(false)
    expect((await there.post(SIGN_IN, ada)).status).toBe(422)
    expect((await there.post(SIGN_IN, { ...ada, password })).status).toBe(303)
    await here.post('/organise/account/sessions/others/revocation')
    expect(await isSignedIn(there)).toBe(false)
  })

  test('a cookie that another site on the domain could plant is not looked at behind https', async () => {
    const desk = await open()
    const her = await desk.owner()
    const signedIn = await her.post(SIGN_IN, ada)
    const token = /clarion=([\w-]+)/.exec(signedIn.headers.get('set-cookie')!)![1]!
    const planted = await desk.browser().post(
      '/organise/account/password',
      {},
      {
        cookie: `clarion=${token}`,
      },
    )

    expect(planted.status).toBe(403)
    expect(planted.text).toBe('signInFirst')
  })
})

async function isSignedIn(browser: Browser): Promise<boolean> {
  return (await browser.get('/organise/account')).status === 200
}
