import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { OWNER, type Person } from './account.ts'
import { expectAccessible } from './axe.ts'
import { visitor } from './browser.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { organiser } from './organiser.ts'
import { TRUST } from './supporter.ts'
import { wordsIn } from './words.ts'

const accounts = wordsIn('en', 'accounts')
const bodies = wordsIn('en', 'bodies')
const ui = wordsIn('en', 'ui')

const EDITOR: Person = {
  email: 'edie@example.org',
  name: 'Edie Editor',
  password: 'a long password for the editor',
}
const CAMPAIGN = {
  name: 'Harbourside Care Group',
  contact: 'care@harbourside-group.example',
  campaign: 'Care in Harbourside',
}
const REPORT = 'It moved to Lantern Row in October. Their own page says so.'
const NEW_ADDRESS = '7 Lantern Row\nHarbourside'

describe.each(databases)('organisers, on %s,', ({ name: kind }) => {
  let house: House
  let serving: Serving
  beforeAll(async () => {
    house = await openHouse(kind)
    serving = await house.serve()
  })
  afterAll(() => house.close())

  test('start from one link, and put right within a second what a visitor reported', async () => {
    const { url } = serving
    const owner = await visitor({ url })
    const she = organiser(owner)

    await she.joins(await serving.ownerLink(), OWNER)
    await she.starts(CAMPAIGN)
    await expectSeen(url, '/privacy.html', CAMPAIGN.name, CAMPAIGN.contact)
    await she.opens('people')
    const link = await she.invites(EDITOR.email, 'editor')
    await expectAccessible(owner.page)

    await reportAsVisitor(url)

    const editor = await visitor({ url })
    const other = organiser(editor)
    await other.joins(link, EDITOR)
    await other.opens('corrections')
    await other.correctsTheAddress(REPORT, NEW_ADDRESS)
    await expectSeen(url, '/bodies/trust-rzz01', '7 Lantern Row')

    await she.opens('audit')
    for (const act of [OWNER.name, EDITOR.name]) {
      expect(await owner.page.getByRole('cell', { name: act }).count()).toBeGreaterThan(0)
    }
  })

  test('see and open only what their role is for', async () => {
    const { page, go } = await visitor({ url: serving.url })
    await organiser({ page, go, asked: [] }).signsIn(EDITOR)

    const tabs = await page
      .locator('.tabs a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(tabs).toContain('/organise/corrections')
    expect(tabs).not.toContain('/organise/people')
    expect((await page.goto('/organise/people'))!.status()).toBe(403)
    await page.getByRole('heading', { name: ui('error.forbidden.title') }).waitFor()
  })

  test('let nobody in by a link that was used, nor by a session that was ended', async () => {
    const { page, go } = await visitor({ url: serving.url })
    const used = await page.request.get(await serving.ownerLink())
    expect(used.status()).toBe(410)

    await organiser({ page, go, asked: [] }).signsIn(EDITOR)
    const [cookie] = await page.context().cookies()
    await go('/organise/account')
    await page.getByRole('button', { name: accounts('desk.account.signOut'), exact: true }).click()
    await page.waitForURL(/sign-in/)
    await page.context().addCookies([cookie!])
    await go('/organise')
    expect(page.url()).toContain('/organise/sign-in')
  })
})

/** Comes with the page open in the cache, and finds a way to say what is wrong with it. */
async function reportAsVisitor(url: string): Promise<void> {
  const { page, go } = await visitor({ url, hasScript: false })
  await go('/bodies/trust-rzz01')
  await page.getByText(TRUST.address[0]!).first().waitFor()
  await page
    .getByRole('link', { name: bodies('tell'), exact: true })
    .first()
    .click()
  await page.getByLabel(bodies('fact.address')).check()
  await page.getByLabel(bodies('correction.text')).fill(REPORT)
  await page.getByRole('button', { name: bodies('correction.send') }).click()
  await page.getByRole('heading', { name: bodies('correction.thanks') }).waitFor()
}

/** Every public page is dropped within a second of a change, and drawn again. */
async function expectSeen(url: string, address: string, ...words: string[]): Promise<void> {
  const said = async (): Promise<string[]> => {
    const html = await (await fetch(url + address)).text()
    return words.filter((one) => html.includes(one))
  }
  await expect.poll(said, { timeout: 1000, interval: 50 }).toEqual(words)
}
