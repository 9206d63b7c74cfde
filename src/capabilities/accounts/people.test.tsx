import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import type { Role } from '../../platform/access/index.ts'
import { changeRoles } from './change-roles.ts'
import { accountsRoutes, recordAct, type AccountsDb } from './index.ts'
import {
  CAMPAIGN,
  PASSWORD,
  SECRET,
  testDesk,
  URL_OF_DESK,
  type Browser,
  type TestDesk,
} from './test-desk.tsx'

describe.each(databases)('the people of a campaign on %s', (on) => {
  const open = () =>
    testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK }),
    ])

  test('an owner invites by e-mail address and gets a link to copy, once', async () => {
    const desk = await open()
    const her = await desk.owner()

    const bo = await joinAs(desk, her, 'editor')

    expect((await bo.get('/organise/account')).text).toContain('Editor')
    expect((await her.get('/organise/people')).text).toContain('Bo Lindqvist')
    expect((await her.get('/organise/people')).text).toContain('No invitation is open')
  })

  test('an invitation that is taken back opens nothing', async () => {
    const desk = await open()
    const her = await desk.owner()
    const link = await invite(her, 'reader')
    const page = await her.get('/organise/people')
    const withdraw = /action="([^"]+\/withdrawal)"/.exec(page.text)![1]!

    await her.post(withdraw)

    expect((await desk.browser().get(link)).status).toBe(404)
  })

  test('a role that is taken away is gone at the next click', async () => {
    const desk = await open()
    const her = await desk.owner()
    const bo = await joinAs(desk, her, 'reader')
    expect((await bo.get('/organise/audit')).status).toBe(200)

    await her.post(`/organise/people/${await idOf(desk, 'bo')}/roles`, { roles: 'editor' })

    expect((await bo.get('/organise/audit')).status).toBe(403)
  })

  test('who is taken out is out at once, and her account is no more', async () => {
    const desk = await open()
    const her = await desk.owner()
    const bo = await joinAs(desk, her, 'reader')

    await her.post(`/organise/people/${await idOf(desk, 'bo')}/removal`)

    expect((await bo.get('/organise/account')).status).toBe(303)
    const db: AccountsDb = desk.database.db
    const people = await db.selectFrom('person').select('email').execute()
    expect(people).toEqual([{ email: 'ada@example.org' }])
    const trail = await her.get('/organise/audit')
    expect(trail.text).toContain('Someone who has left')
    expect(trail.text).not.toContain('Bo Lindqvist')
  })

  test('the last owner neither leaves nor loses the role', async () => {
    const desk = await open()
    const her = await desk.owner()
    const address = `/organise/people/${await idOf(desk, 'ada')}`

    const unmade = await her.post(`${address}/roles`, { roles: 'editor' })
    expect(unmade.status).toBe(422)
    expect(unmade.text).toContain('A campaign needs an owner')
    const removed = await her.post(`${address}/removal`)
    expect(removed.status).toBe(409)
    expect(removed.text).toContain('Ada Osei is the only owner. Make someone else an owner first.')
    const left = await her.post('/organise/account/departure')
    expect(left.status).toBe(409)
    expect(left.text).toContain('You are the only owner, so you cannot leave')
    expect(left.text).toContain('href="/organise/people?role=owner#email"')

    expect((await her.get('/organise/people')).status).toBe(200)
  })

  test('a second owner is advised, and then the first may leave', async () => {
    const desk = await open()
    const her = await desk.owner()
    expect((await her.get('/organise/people')).text).toContain('Make a second person an owner')
    const bo = await joinAs(desk, her, 'owner')
    expect((await bo.get('/organise/people')).text).not.toContain('Make a second person an owner')

    expect((await her.get('/organise/account/departure')).text).toContain('Yes, leave')
    expect((await her.post('/organise/account/departure')).location).toBe('/')

    expect((await her.get('/organise/people')).status).toBe(303)
    expect((await bo.get('/organise/people')).status).toBe(200)
  })

  test('two owners who unmake each other at the same moment do not leave the campaign without one', async () => {
    const desk = await open()
    await joinAs(desk, await desk.owner(), 'owner')
    const owners = [await idOf(desk, 'ada'), await idOf(desk, 'bo')] as const
    const parts = { db: desk.database.db as AccountsDb, clock: desk.clock }
    const change = (personId: string, roles: Role[]) =>
      changeRoles(parts, { personId, campaignId: CAMPAIGN, by: personId, roles })

    // Many times, for the moment in which it could go wrong is a short one.
    for (let round = 0; round < 20; round += 1) {
      for (const id of owners) await change(id, ['owner'])
      const both = await Promise.allSettled(owners.map((id) => change(id, ['reader'])))
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test.each(['organiser', 'caseworker', 'editor', 'reader'] as const)(
    'a person who is only %s opens no page about people',
    async (role) => {
      const desk = await open()
      const her = await desk.owner()
      const bo = await joinAs(desk, her, role)
      const ada = await idOf(desk, 'ada')

      for (const address of ['/organise/people', `/organise/people/${ada}`]) {
        expect((await bo.get(address)).status).toBe(403)
      }
      expect((await bo.post(`/organise/people/${ada}/removal`)).status).toBe(403)
      expect((await bo.post(`/organise/people/${ada}/roles`, { roles: role })).status).toBe(403)
    },
  )

  test('what was done stands in the trail, the newest first, in pages', async () => {
    const desk = await open()
    const her = await desk.owner()
    const personId = await idOf(desk, 'ada')
    for (let count = 1; count <= 60; count += 1) {
      await recordAct(desk.database.db, {
        personId,
        campaignId: CAMPAIGN,
        act: 'thing.done',
        about: '/organise/thing',
        at: `2026-11-25T10:00:${String(count % 60).padStart(2, '0')}.000Z`,
        detail: { count },
      })
    }

    const newest = await her.get('/organise/audit')
    const older = await her.get(/href="([^"]+before=[^"]+)"/.exec(newest.text)![1]!)

    expect(newest.text.match(/<time/g)).toHaveLength(50)
    expect(newest.text.indexOf('count: 59')).toBeLessThan(newest.text.indexOf('count: 58'))
    expect(older.text.match(/<time/g)).toHaveLength(11)
    expect(older.text).toContain('Joined')
  })

  test('the trail cannot be changed, even by a mistake in the code', async () => {
    const desk = await open()
    await desk.owner()
    const { db } = desk.database

    await expect(sql`UPDATE audit SET act = 'nothing'`.execute(db)).rejects.toThrow('only added to')
    await expect(sql`DELETE FROM audit`.execute(db)).rejects.toThrow('only added to')
  })
})

async function invite(her: Browser, role: string): Promise<string> {
  const invited = { email: 'bo@example.org', role }
  const page = await her.post('/organise/people/invitations', invited)
  return /value="[^"]*(\/organise\/join\/[^"]+)"/.exec(page.text)![1]!
}

async function joinAs(desk: TestDesk, her: Browser, role: string): Promise<Browser> {
  const bo = desk.browser()
  const link = await invite(her, role)
  const joined = await bo.post(link, { name: 'Bo Lindqvist', password: PASSWORD })
  expect(joined.status).toBe(303)
  return bo
}

async function idOf({ database }: TestDesk, who: string): Promise<string> {
  const db: AccountsDb = database.db
  const row = db.selectFrom('person').select('id').where('email', '=', `${who}@example.org`)
  return (await row.executeTakeFirstOrThrow()).id
}
