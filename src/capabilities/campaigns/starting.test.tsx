import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { accountsRoutes, createInvitation } from '../accounts/index.ts'
import { PASSWORD, SECRET, testDesk, URL_OF_DESK } from '../accounts/test-desk.tsx'
import {
  campaignsRoutes,
  campaignValues,
  ensureDefaultCampaign,
  keepCurrentCampaign,
  sayCampaignAct,
} from './index.ts'

const answers = {
  name: 'Care in Anytown',
  controllerName: 'Anytown Care Campaign',
  controllerContact: 'hello@anytown.example',
}

describe.each(databases)('starting a campaign on %s', (on) => {
  const open = async () => {
    const desk = await testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK, sayAct: sayCampaignAct }),
      campaignsRoutes({ db, clock }),
    ])
    const { database, clock } = desk
    const current = await keepCurrentCampaign(database, 'Care Comes First', clock)
    desk.setCampaign(current.id)
    return { ...desk, current }
  }

  test('there is one campaign from the first start, whoever starts first, and however often', async () => {
    const { database, clock } = await open()
    const names = ['One', 'Two']

    const both = await Promise.all(
      names.map((name) => ensureDefaultCampaign(database.db, name, clock)),
    )

    expect(both[0]?.id).toBe(both[1]?.id)
    expect(both[0]).toMatchObject({ slug: 'main', name: 'Care Comes First', areaCodes: [] })
  })

  test('until an owner has answered, nobody is named as controller', async () => {
    const { database, current } = await open()

    expect((await current.values()).controller).toBeUndefined()
    expect((await campaignValues(database.db, current.id)).controller).toBeUndefined()
  })

  test('the answers are what the privacy page says from then on', async () => {
    const desk = await open()
    await desk.current.get()
    const her = await desk.owner()
    expect((await her.get('/organise/start')).text).toContain('Start your campaign')

    expect((await her.post('/organise/start', answers)).location).toBe('/organise')

    const { name, controller } = await desk.current.values()
    expect(name).toBe('Care in Anytown')
    expect(controller).toEqual({ name: 'Anytown Care Campaign', contact: 'hello@anytown.example' })
    expect((await desk.current.get()).startedOn).toBe('2026-11-24')
    expect((await her.get('/organise/start')).location).toBe('/organise/campaign')
    const trail = await her.get('/organise/audit')
    expect(trail.text).toContain('Started the campaign')
    expect(trail.text).not.toContain('hello@anytown.example')
  })

  test('what is missing or wrong is asked for again, with the rest kept', async () => {
    const desk = await open()
    const her = await desk.owner()

    const answer = await her.post('/organise/start', { ...answers, controllerName: ' ' })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('please fill this in')
    expect(answer.text).toContain('hello@anytown.example')
  })

  test('an address that reads like a home is asked about before the world can read it', async () => {
    const desk = await open()
    const her = await desk.owner()
    const home = { ...answers, controllerContact: '12 Rose Lane, Anytown AA1 1AA' }

    const asked = await her.post('/organise/start', home)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('reads like the address of a home')
    expect((await desk.current.values()).controller).toBeUndefined()

    expect((await her.post('/organise/start', { ...home, notAHome: 'yes' })).status).toBe(303)
  })

  test('an editor changes the words later, and a reader does not', async () => {
    const desk = await open()
    await (await desk.owner()).post('/organise/start', answers)
    const renamed = { ...answers, name: 'Care in Othertown' }

    const reader = await joined(desk, 'reader')
    expect((await reader.get('/organise/campaign')).status).toBe(403)
    expect((await reader.post('/organise/campaign', renamed)).status).toBe(403)
    const editor = await joined(desk, 'editor')
    expect((await editor.get('/organise/start')).status).toBe(403)
    expect((await editor.get('/organise/campaign')).text).toContain('Care in Anytown')
    expect((await editor.post('/organise/campaign', renamed)).status).toBe(303)

    expect((await desk.current.get()).name).toBe('Care in Othertown')
  })
})

async function joined(desk: Awaited<ReturnType<typeof testDesk>>, role: 'editor' | 'reader') {
  const { database, clock } = desk
  const parts = { db: database.db, clock, url: '' }
  const invited = { email: `${role}@example.org`, role, campaignId: desk.campaignId() }
  const link = await createInvitation(parts, { ...invited, invitedBy: null })
  const browser = desk.browser()
  await browser.post(link, { name: 'Bo', password: PASSWORD })
  return browser
}
