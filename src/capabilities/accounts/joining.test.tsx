import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { accountsRoutes, createInvitation, ensureOwnerLink, type AccountsDb } from './index.ts'
import { CAMPAIGN, PASSWORD, SECRET, testDesk, URL_OF_DESK, type TestDesk } from './test-desk.tsx'

const bo = { email: 'bo@example.org', name: 'Bo Lindqvist', password: PASSWORD }

describe.each(databases)('joining on %s', (on) => {
  const open = () =>
    testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK, firstStop: '/organise/start' }),
    ])

  test('the first owner is led from her link to the start, signed in, with the whole desk but testimony', async () => {
    const desk = await open()
    const browser = desk.browser()
    const link = await ownerLink(desk)

    expect((await browser.get(link)).text).toContain('Set up Care Comes First')
    const joined = await browser.post(link, bo)

    expect(joined.location).toBe('/organise/start')
    expect(joined.headers.getSetCookie()[0]).toMatch(
      /^__Host-clarion=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
    const account = await browser.get('/organise/account')
    for (const role of ['Owner', 'Organiser', 'Editor']) expect(account.text).toContain(role)
    expect(account.text).not.toContain('Caseworker')
  })

  test('neither the link, the cookie nor the password is anywhere in the database', async () => {
    const desk = await open()
    const link = await ownerLink(desk)
    const token = link.split('/').at(-1)!
    const joined = await desk.browser().post(link, bo)
    const cookie = /clarion=([\w-]+)/.exec(joined.headers.get('set-cookie')!)![1]!

    const db: AccountsDb = desk.database.db
    const rows = JSON.stringify([
      await db.selectFrom('person').selectAll().execute(),
      await db.selectFrom('session').selectAll().execute(),
      await db.selectFrom('invitation').selectAll().execute(),
    ])

    for (const secret of [token, cookie, PASSWORD]) expect(rows).not.toContain(secret)
  })

  test('each start of the server makes a new link and the older ones open no more, until there is an owner', async () => {
    const desk = await open()
    const [old, fresh] = [await ownerLink(desk), await ownerLink(desk)]

    expect((await desk.browser().post(old, bo)).status).toBe(404)
    expect((await desk.browser().post(fresh, bo)).status).toBe(303)
    expect(await ownerLink(desk)).toBe('')
  })

  test('a used link says so, to whoever opens it', async () => {
    const desk = await open()
    const link = await ownerLink(desk)
    await desk.browser().post(link, bo)

    for (const again of [await desk.browser().get(link), await desk.browser().post(link, bo)]) {
      expect(again.status).toBe(410)
      expect(again.text).toContain('This link has been used')
    }
  })

  test('of two people with one link at the same moment one gets in', async () => {
    const desk = await open()
    const link = await ownerLink(desk)
    const cy = { ...bo, email: 'cy@example.org', name: 'Cy' }

    const both = await Promise.all([bo, cy].map((one) => desk.browser().post(link, one)))

    expect(both.map(({ status }) => status).sort()).toEqual([303, 410])
    const db: AccountsDb = desk.database.db
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(1)
  })

  test('a link lapses after seven days', async () => {
    const desk = await open()
    const link = await ownerLink(desk)
    desk.clock.set('2026-12-01T10:00:00.000Z')

    const late = await desk.browser().post(link, bo)

    expect(late.status).toBe(410)
    expect(late.text).toContain('This link has lapsed')
  })

  test('an invitation gives the invited address one role and is forgotten with its link', async () => {
    const desk = await open()
    await desk.owner()
    const link = await invite(desk, 'editor')

    expect((await desk.browser().get(link)).text).toContain('bo@example.org')
    const browser = desk.browser()
    await browser.post(link, { ...bo, email: 'someone.else@example.org' })

    const account = await browser.get('/organise/account')
    expect(account.text).toContain('bo@example.org')
    expect(account.text).toContain('Editor')
    expect((await browser.get('/organise/people')).status).toBe(403)
  })

  test('who has an account joins with its password, and a link alone does not open it', async () => {
    const desk = await open()
    await desk.owner()
    const { id } = await personOf(desk, 'ada@example.org')
    const invited = { email: 'ada@example.org', role: 'caseworker', campaignId: CAMPAIGN } as const
    const link = pathOf(await createInvitation(partsOf(desk), { ...invited, invitedBy: id }))

    const wrong = await desk.browser().post(link, { password: 'not the password' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('not the password of your account')

    const browser = desk.browser()
    expect((await browser.post(link, { password: PASSWORD })).status).toBe(303)
    expect((await browser.get('/organise/account')).text).toContain('Caseworker')
  })

  test('a lost password is replaced by a link from the host, and other browsers are signed out', async () => {
    const desk = await open()
    const before = await desk.owner()
    const lost = { email: 'ada@example.org', role: 'owner', campaignId: CAMPAIGN } as const
    const link = pathOf(await createInvitation(partsOf(desk), { ...lost, invitedBy: null }))

    const after = desk.browser()
    await after.post(link, { password: 'seven purple herons wait' })

    expect((await after.get('/organise/account')).status).toBe(200)
    expect((await before.get('/organise/account')).status).toBe(303)
  })

  test('what was typed wrongly is shown again, with the name kept and the password not', async () => {
    const desk = await open()
    const link = await ownerLink(desk)

    const answer = await desk.browser().post(link, { ...bo, email: 'bo', password: 'short' })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Bo Lindqvist')
    expect(answer.text).toContain('please give an e-mail address')
    expect(answer.text).toContain('please use 12 characters or more')
    expect(answer.text).not.toContain('value="short"')
  })

  test('a password of 10,000 characters is refused politely', async () => {
    const desk = await open()
    const link = await ownerLink(desk)

    const answer = await desk.browser().post(link, { ...bo, password: 'long '.repeat(2000) })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('please use 256 characters or fewer')
  })

  test('a name with a line break in it is refused, and one with marks is shown as text', async () => {
    const desk = await open()
    const link = await ownerLink(desk)
    const forged = { ...bo, name: 'Bo\r\nset-cookie: clarion=x' }
    expect((await desk.browser().post(link, forged)).status).toBe(422)

    const browser = desk.browser()
    await browser.post(link, { ...bo, name: '<script>Bö</script>' })

    const account = await browser.get('/organise/account')
    expect(account.text).toContain('&lt;script&gt;Bö&lt;/script&gt;')
  })

  test('the page is there in Arabic too', async () => {
    const desk = await open()
    const link = await ownerLink(desk)

    expect((await desk.browser().get(`/ar${link}`)).text).toContain('أنشئ حسابي')
  })
})

function partsOf({ database: { db }, clock }: TestDesk) {
  return { db, clock, secret: SECRET, url: URL_OF_DESK }
}

async function ownerLink({ database, clock }: TestDesk): Promise<string> {
  const place = { url: URL_OF_DESK, campaignId: CAMPAIGN }
  return pathOf((await ensureOwnerLink(database.db, clock, place)) ?? '')
}

async function invite(desk: TestDesk, role: 'editor'): Promise<string> {
  const { id } = await personOf(desk, 'ada@example.org')
  const invited = { email: 'bo@example.org', role, campaignId: CAMPAIGN, invitedBy: id }
  return pathOf(await createInvitation(partsOf(desk), invited))
}

function personOf({ database }: TestDesk, email: string) {
  const db: AccountsDb = database.db
  return db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirstOrThrow()
}

function pathOf(link: string): string {
  return link.replace(URL_OF_DESK, '')
}
