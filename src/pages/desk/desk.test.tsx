import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import {
  accountsRoutes,
  countOwners,
  createInvitation,
  ownersPanel,
} from '../../capabilities/accounts/index.ts'
import {
  PASSWORD,
  SECRET,
  testDesk,
  URL_OF_DESK,
  type Browser,
  type TestDesk,
} from '../../capabilities/accounts/test-desk.tsx'
import {
  campaignsRoutes,
  ensureDefaultCampaign,
  findCampaign,
} from '../../capabilities/campaigns/index.ts'
import type { Role } from '../../platform/access/index.ts'
import {
  correctionsPanel,
  countsPanel,
  deskRoutes,
  firstSteps,
  postcodesPanel,
  tabsFor,
  type CountedAction,
  type DeskPanel,
  type DeskParts,
} from './index.ts'

const corrections: DeskPanel<string[]> = {
  title: () => 'Pages to check',
  href: '/organise/pages',
  who: ['editor'],
  load: async () => [],
  view: (open) => <p>{open.length === 0 ? 'No page waits to be checked.' : open[0]}</p>,
}

describe.each(databases)('the desk on %s', (on) => {
  const open = async (
    panels: DeskPanel[] = [corrections],
    pages: DeskParts['pages'] = { counts: [], data: [] },
  ): Promise<TestDesk> => {
    const desk = await testDesk(
      on,
      ({ db }, clock) => {
        const isStarted = async (id: string) => Boolean((await findCampaign(db, id))?.startedOn)
        const steps = firstSteps({
          start: isStarted,
          importPlaces: async () => true,
          importBodies: async () => false,
          replaceDemo: async () => false,
        })
        return [
          accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK }),
          campaignsRoutes({ db, clock }),
          deskRoutes({
            notices: [ownersPanel((id) => countOwners(db, id)) as DeskPanel],
            panels,
            pages,
            steps,
            isStarted,
          }),
        ]
      },
      tabsFor,
    )
    const { database, clock } = desk
    desk.setCampaign((await ensureDefaultCampaign(database.db, 'Care Comes First', clock)).id)
    return desk
  }

  test('nobody opens it without an account', async () => {
    const desk = await open()

    for (const address of ['/organise', '/organise/style']) {
      expect((await desk.browser().get(address)).location).toContain('/organise/sign-in?to=')
    }
  })

  test('an owner sees what to do next, and what is done is no longer there', async () => {
    const desk = await open()
    const her = await desk.owner()

    const before = await her.get('/organise')
    expect(before.text).toContain('Nobody is named as responsible')
    for (const step of [
      'Say who is responsible',
      'Invite a second owner',
      'Import the public bodies',
    ]) {
      expect(before.text).toContain(step)
    }
    expect(before.text).not.toContain('Import the postcodes')

    await her.post('/organise/start', {
      name: 'Care in Anytown',
      controllerName: 'Anytown Care Campaign',
      controllerContact: 'hello@anytown.example',
    })
    await joinedAs(desk, 'owner')

    const after = await her.get('/organise')
    expect(after.text).not.toContain('Nobody is named as responsible')
    expect(after.text).not.toContain('Say who is responsible')
    expect(after.text).not.toContain('Invite a second owner')
  })

  test('each person sees the tabs and panels that are hers', async () => {
    const desk = await open()
    await desk.owner()

    const reader = await (await joinedAs(desk, 'reader')).get('/organise')
    const editor = await (await joinedAs(desk, 'editor')).get('/organise')

    expect(tabs(reader.text)).toEqual([
      'Overview',
      'Letters',
      'Endorsements',
      'Documents',
      'Corrections',
      'Bodies',
      'Counts',
      'Data',
      'Trail',
      'My account',
    ])
    expect(reader.text).not.toContain('Pages to check')
    expect(reader.text).toContain('Nothing waits for you here')
    expect(tabs(editor.text)).toContain('Campaign')
    expect(editor.text).toContain('No page waits to be checked.')
    expect(editor.text).not.toContain('Invite a second owner')
    expect(editor.text).toContain('An owner can say who it is.')
  })

  test('a panel that a person may not see is not even asked', async () => {
    let asked = 0
    const load = async () => void (asked += 1)
    const desk = await open([{ who: ['caseworker'], load, view: () => <p>Stories</p> }])

    await (await desk.owner()).get('/organise')

    expect(asked).toBe(0)
  })

  test('the tab of the page one is on is marked', async () => {
    const desk = await open()
    const her = await desk.owner()

    const { text } = await her.get('/organise')

    expect(text).toMatch(/<a href="\/organise" aria-current="page">Overview</)
    expect(text.match(/aria-current/g)).toHaveLength(1)
  })

  test('counts, reports and editions are shown, and what there is none of is said plainly', async () => {
    const full = await open([correctionsPanel(async () => 2)], {
      counts: [countsPanel(async () => [{ title: 'Write', href: '/act/write', count: 1204 }])],
      data: [
        postcodesPanel({
          list: async () => [
            { title: 'ONSPD August 2026', importedOn: '2026-11-23', live: 1_700_000 },
          ],
          today: () => '2026-11-24',
        }),
      ],
    })
    const her = await full.owner()
    expect((await her.get('/organise')).text).toContain('2 reports wait')
    const counts = await her.get('/organise/counts')
    expect(counts.text).toMatch(/href="\/act\/write">Write<.*1,204/s)
    const data = await her.get('/organise/data')
    expect(data.text).toMatch(/ONSPD August 2026.*23 November 2026.*1 day.*1,700,000/s)

    const none: CountedAction[] = []
    const empty = await open([correctionsPanel(async () => 0)], {
      counts: [countsPanel(async () => none)],
      data: [postcodesPanel({ list: async () => [], today: () => '2026-11-24' })],
    })
    const his = await empty.owner()
    expect((await his.get('/organise')).text).toContain('no report of a wrong fact is open')
    expect((await his.get('/organise/counts')).text).toContain('Nobody has said yet')
    expect((await his.get('/organise/data')).text).toContain('nobody can find their place yet')
  })

  test('a caseworker, whose work is testimony, opens neither counts nor data', async () => {
    const desk = await open()
    await desk.owner()
    const caseworker = await joinedAs(desk, 'caseworker')

    expect(tabs((await caseworker.get('/organise')).text)).toEqual([
      'Overview',
      'Stories',
      'Published',
      'My account',
    ])
    expect((await caseworker.get('/organise/data')).status).toBe(403)
  })

  test('the look is shown whole, right to left too', async () => {
    const desk = await open()
    const her = await desk.owner()

    const { status, text } = await her.get('/organise/style')

    expect(status).toBe(200)
    for (const part of [
      'class="poster"',
      'class="problems"',
      'class="map"',
      'dir="rtl"',
      '<table',
    ]) {
      expect(text).toContain(part)
    }
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

function tabs(html: string): string[] {
  const nav = /<nav class="tabs".*?<\/nav>/s.exec(html)?.[0] ?? ''
  return [...nav.matchAll(/>([^<]+)<\/a>/g)].map(([, label]) => label!)
}

async function joinedAs(desk: TestDesk, role: Role): Promise<Browser> {
  const parts = { db: desk.database.db, clock: desk.clock, url: '' }
  const invited = { email: `${role}.two@example.org`, role, campaignId: desk.campaignId() }
  const link = await createInvitation(parts, { ...invited, invitedBy: null })
  const browser = desk.browser()
  await browser.post(link, { name: 'Bo Lindqvist', password: PASSWORD })
  return browser
}
