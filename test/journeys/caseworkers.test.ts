import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/capabilities/testimony/wire/index.ts'
import { databases } from '../databases.ts'
import { join, OWNER, type Person } from './account.ts'
import { expectAccessible } from './axe.ts'
import { visitor } from './browser.ts'
import { caseworker, joinsAsCaseworker, stories, withPasskeys, type Papers } from './caseworker.ts'
import { openHouse, type House } from './house.ts'
import { expectNoSidewaysScroll, NARROW } from './measure.ts'
import { witnessAtATable } from './story-at-table.ts'

const DESK = '/organise/stories'
const WORDS = 'They asked me for a <b>passport</b> before they asked where it hurt.'
const password = 'a long password for a caseworker'
const ADA: Person = { email: 'ada@example.org', name: 'Ada Ashdown', password }
const BEN: Person = { email: 'ben@example.org', name: 'Ben Brook', password }

describe.each(databases)('at the stories desk, on %s,', ({ name: kind }) => {
  let house: House
  let url: string
  let owner: string
  let ada: { cookie: string; papers?: Papers }
  let ben: { cookie: string; papers?: Papers }
  beforeAll(async () => {
    house = await openHouse(kind)
    const serving = await house.serve({ CLARION_CLOCK: '2026-11-24T10:00:00Z' })
    // Browsers give no passkey to a number.
    url = serving.url.replace('127.0.0.1', 'localhost')
    owner = await join(await serving.ownerLink(), OWNER)
    ada = { cookie: await joinsAsCaseworker({ url, owner }, ADA) }
    ben = { cookie: await joinsAsCaseworker({ url, owner }, BEN) }
  })
  afterAll(() => house.close())

  const isOpen = async (): Promise<boolean> => {
    const answer = (await (await fetch(url + paths.inbox)).json()) as { isOpen: boolean }
    return answer.isOpen
  }

  test('the first caseworker makes her keys, and from then on stories can come in', async () => {
    expect(await isOpen()).toBe(false)
    const her = await visitor({ url, cookie: ada.cookie })
    const she = caseworker(her)
    await withPasskeys(her.page)
    await she.opens()
    await she.heading(stories('desk.make.title'))
    await expectAccessible(her.page)
    ada.papers = await she.makesKeys({ hasPasskey: true })
    await she.seesTheList()
    await expectAccessible(her.page)
    expect(await isOpen()).toBe(true)

    await she.press('desk.bar.lock')
    await she.heading(stories('desk.unlock.title'))
    await expectAccessible(her.page)
    await she.unlocksByWords('abacus wrong words these are not')
    await her.page.getByText(/is in none of our passphrases/).waitFor()
    await she.press('desk.unlock.passkey')
    await she.seesTheList()
  })

  test('she opens a story in her browser, and loses nothing to a lost line or the lock', async () => {
    const uses = ['read', 'counted'] as const
    const given = { url, cookie: ada.cookie, words: WORDS, body: 'Quay Trust', uses: [...uses] }
    const witness = await witnessAtATable({ ...given, hasFiles: true })
    const her = await visitor({ url, cookie: ada.cookie })
    const { page } = her
    await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') })
    const she = caseworker(her)
    await she.opens()
    await she.unlocksByWords(ada.papers!.passphrase)
    await she.seesTheList()
    await she.opensStory('Quay Trust')
    await page.getByText(WORDS).waitFor()
    // Whoever works by keyboard, or listens, begins at the heading of what is new.
    expect(await page.locator('h2:focus').textContent()).toBe('Quay Trust')
    await expectAccessible(page)
    await she.opensAttachment(0)
    await page.locator('img[src^="blob:"]').waitFor()
    await she.opensAttachment(0)
    await she.fill('desk.attachment.typed', 'Pay first, they said.')
    await page.getByLabel(stories('desk.reply.start')).selectOption('immigration')

    await page.context().setOffline(true)
    await she.press('desk.reply.do')
    await page.getByText(stories('desk.problem.offline')).waitFor()
    await page.context().setOffline(false)

    await page.clock.fastForward('10:01')
    await she.heading(stories('desk.unlock.title'))
    expect(await page.content()).not.toContain('where it hurt')
    await page.getByText(stories('desk.unlock.drafts')).waitFor()

    await she.unlocksByCode(ada.papers!.recovery)
    await she.heading('Quay Trust')
    const reply = page.getByLabel(stories('desk.reply.words'), { exact: true })
    expect(await reply.inputValue()).toBe(stories('desk.starter.immigration'))
    await she.press('desk.reply.do')
    await page.getByText(stories('desk.thread.caseworker', { name: ADA.name })).waitFor()

    await she.opensAttachment(1)
    await she.press('desk.attachment.typed.do')
    await page.getByText(stories('desk.attachment.typed.mark')).waitFor()
    expect(await witness.reads()).toEqual([
      stories('desk.starter.immigration'),
      `${stories('desk.attachment.typed.mark')}\n\nPay first, they said.`,
    ])
    const left = page.getByRole('button', { name: stories('desk.attachment.open') })
    expect(await left.count()).toBe(1)
  })

  test('a second is let in when digits were compared, opens what was there, and is taken off', async () => {
    const his = await visitor({ url, cookie: ben.cookie })
    const he = caseworker(his)
    await he.opens()
    ben.papers = await he.makesKeys({ hasPasskey: false })
    await he.heading(stories('desk.waiting.title'))
    await expectAccessible(his.page)
    const digits = (await his.page.locator('.letter').textContent())!

    const her = await visitor({ url, cookie: ada.cookie })
    const she = caseworker(her)
    await she.opens()
    await she.unlocksByWords(ada.papers!.passphrase)
    await she.press('desk.bar.people')
    await her.page.getByText(digits).waitFor()
    await expectAccessible(her.page)
    await she.press('desk.people.add')
    await her.page.getByText(stories('desk.problem.notCompared')).waitFor()
    await her.page.getByLabel(stories('desk.people.compared', { name: BEN.name })).check()
    await she.press('desk.people.add')
    await her.page.getByText(stories('desk.people.waiting.none')).waitFor()

    await he.press('desk.waiting.again')
    await he.unlocksByWords(ben.papers.passphrase)
    await he.seesTheList()
    await he.opensStory('Quay Trust')
    await his.page.getByText(WORDS).waitFor()

    await she.press('desk.people.remove')
    await she.press('desk.people.remove.do')
    await her.page.getByText(stories('desk.people.removed', { name: BEN.name })).waitFor({
      state: 'attached',
    })
    const words = 'After he had gone.'
    const later = await witnessAtATable({ url, cookie: ada.cookie, words, body: 'Moor Trust' })
    expect(later.epoch).toBe('2026-11.2')

    await he.press('desk.bar.stories')
    await his.page.getByText(stories('desk.problem.notOnTheRoll')).waitFor()
    expect(await his.page.content()).not.toContain('where it hurt')
    await he.opens()
    await he.heading(stories('desk.make.title'))
    await she.press('desk.bar.stories')
    await she.opensStory('Moor Trust')
    await her.page.getByText(words).waitFor()
  })

  test('a printed recovery code is made, typed back, put on the list, tested, and reads the stories', async () => {
    const her = await visitor({ url, cookie: ada.cookie, width: NARROW })
    const she = caseworker(her)
    await she.opens()
    await she.unlocksByWords(ada.papers!.passphrase)
    await her.page.getByText(stories('desk.holders.missing', { count: 2 })).waitFor()
    await expectNoSidewaysScroll(her.page)
    await she.press('desk.bar.people')
    await she.press('desk.holders.add')
    const code = await she.copiesTheCode()
    await she.press('desk.make.send')
    await she.heading(stories('desk.holders.number', { number: 1 }))
    await expectNoSidewaysScroll(her.page)
    await her.page.getByText(stories('desk.holders.test'), { exact: true }).click()
    await she.fill('desk.holders.test.code', ada.papers!.recovery)
    await she.press('desk.holders.test.do')
    await her.page.locator('.problem, [role=status]', { hasText: /code/ }).first().waitFor()
    await she.fill('desk.holders.test.code', code)
    await she.press('desk.holders.test.do')
    await her.page.getByText(stories('desk.holders.test.good')).waitFor()
    await she.opens()
    await her.page.getByText(stories('desk.printed.link')).click()
    await she.fill('desk.holders.test.code', ada.papers!.recovery)
    await she.press('desk.printed.do')
    await her.page.locator('.problem').first().waitFor()
    await she.fill('desk.holders.test.code', code)
    await she.press('desk.printed.do')
    await her.page.getByText(stories('desk.printed.next')).waitFor()
    await her.page.getByText('Moor Trust').first().waitFor()
    await expectNoSidewaysScroll(her.page)
  })

  test('a story is handed over, set aside and taken back, put to another, kept, and deleted', async () => {
    const words = 'The same again, from a neighbour.'
    await witnessAtATable({ url, cookie: ada.cookie, words, body: 'Hill Trust' })
    const her = await visitor({ url, cookie: ada.cookie })
    const { page } = her
    const she = caseworker(her)
    await she.opens()
    await she.unlocksByWords(ada.papers!.passphrase)
    await she.opensStory('Hill Trust')
    const fact = (name: string) => page.locator('.facts dd', { hasText: name }).waitFor()
    const choose = (key: string, label: string) =>
      page.getByLabel(stories(key), { exact: true }).selectOption({ label })

    await choose('desk.case.assign', ADA.name)
    await she.press('desk.case.assign.do')
    await fact(ADA.name)
    await she.press('desk.case.aside')
    await fact(stories('desk.state.aside'))
    await she.press('desk.case.back')
    await fact(stories('desk.state.open'))
    await page.locator('option', { hasText: /^Quay Trust/ }).waitFor({ state: 'attached' })
    const quay = await page.locator('option', { hasText: /^Quay Trust/ }).textContent()
    await choose('desk.case.merge', quay!)
    await she.press('desk.case.merge.do')
    await fact(stories('desk.state.merged'))
    await choose('desk.case.keep', stories('desk.case.months.one'))
    await she.press('desk.case.keep.do')
    await fact('December 2026')
    await page.getByText(stories('desk.story.ends', { month: 'December 2026' })).waitFor()

    await page.getByText(stories('desk.case.delete'), { exact: true }).click()
    await she.press('desk.case.delete.do')
    await page.getByText(stories('desk.problem.notSure')).waitFor()
    await page.getByLabel(stories('desk.case.delete.sure')).check()
    await she.press('desk.case.delete.do')
    await she.seesTheList()
    await page.getByRole('button', { name: 'Quay Trust' }).waitFor()
    expect(await page.getByRole('button', { name: 'Hill Trust' }).count()).toBe(0)
  })

  test('a server that shows an older list of caseworkers is found out', async () => {
    const her = await visitor({ url, cookie: ada.cookie })
    const she = caseworker(her)
    await she.opens()
    await she.unlocksByWords(ada.papers!.passphrase)
    await she.seesTheList()
    await her.page.route('**/organise/stories/desk.json', async (route) => {
      const response = await route.fetch()
      const said = (await response.json()) as { roll: unknown[] }
      await route.fulfill({ response, json: { ...said, roll: said.roll.slice(0, 2) } })
    })
    await she.press('desk.bar.stories')
    await her.page.getByText(stories('desk.problem.staleRoll')).waitFor()
  })

  test('the owner does not get in, and without script the page says why not', async () => {
    const refused = await fetch(url + DESK, { headers: { cookie: owner } })
    expect(refused.status).toBe(403)
    const still = await visitor({ url, cookie: ada.cookie, hasScript: false })
    await still.go(DESK)
    await still.page.getByText(stories('desk.noScript')).waitFor()
  })
})
