import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { visitor } from './browser.ts'
import { giveStory, twoCaseworkers, yesTo, type AtDesk } from './caseworkers.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { wordsIn } from './words.ts'

const SECRET = 'the same for every process of this house'
const TOLD =
  'Amina Yusuf is my sister. Dr Patel at Lewisham Hospital asked Amina for money on 3 May 2024 ' +
  'before the scan. She cried, and we went home.'

const desk = wordsIn('en', 'testimony/desk')
const bench = wordsIn('en', 'testimony/publishing')
const receipt = wordsIn('en', 'testimony/receipt')

const kinds = (['sqlite', 'postgres'] as const).filter(
  (kind) => kind === 'sqlite' || inject('templates').postgres,
)

describe.each(kinds)('a story that is published on %s', (kind) => {
  let house: House
  let serving: Serving
  let ada: AtDesk
  let ben: AtDesk
  beforeAll(async () => {
    house = await openHouse(kind, { CLARION_SECRET: SECRET })
    serving = await house.serve()
    ;[ada, ben] = await twoCaseworkers(serving)
  })
  afterAll(() => house.close())

  test('is anonymised, agreed to by receipt, read by two, shown, and taken back', async () => {
    const consents = [yesTo('read'), yesTo('published')]
    const code = await giveStory(serving, { words: TOLD, body: 'Anytown Trust', consents }, SECRET)

    const first = await caseworker(ada)
    await first.opensTheWorkbench()
    await first.page.locator('[data-stops]:not([hidden])').waitFor()
    expect(await first.copy()).toBe(TOLD)
    await first.decides('Amina Yusuf', 'generalise')
    // Named staff have no “keep”.
    expect(await first.choices('Dr Patel')).toEqual(['generalise', 'remove'])
    await first.decides('Dr Patel', 'generalise')
    await first.decides('Lewisham Hospital', 'generalise')
    await first.decides('3 May 2024', 'generalise')
    await first.decidesTheRest()
    expect(await first.copy()).toContain('[person A] is my sister. [a doctor] at [a hospital]')
    expect(await first.copy()).toContain('asked [person A] for money')
    await first.types('She lives at 14 Elm Road, SE15 5DQ.')
    await first.page.locator('[data-choice=remove]').first().waitFor()
    expect(await first.page.getByRole('button', { name: bench('desk.propose') }).count()).toBe(0)
    await first.undoes()
    await first.titles('They asked for money first')
    await expectAccessible(first.page)
    await first.press(bench('desk.propose'))
    await first.page.getByText(bench('desk.proposed')).first().waitFor()

    const witness = await visitor({ url: serving.url })
    await witness.go('/stories/receipt')
    const { page } = witness
    await page.getByLabel(receipt('shut.label')).fill(code)
    const press = (key: string) =>
      page
        .getByRole('button', { name: receipt(key), exact: true })
        .and(page.locator('[data-do], .do'))
        .click()
    await press('shut.do')
    await press('overview.words.do')
    expect(await page.locator('blockquote').innerText()).toContain('[a doctor] at [a hospital]')
    await page.getByLabel(receipt('words.agree')).check()
    await page.getByLabel(receipt('words.name.no')).check()
    await press('words.do')
    await page.getByText(receipt('done.agreed')).first().waitFor()

    await first.opensTheWorkbench()
    await first.readsAndSigns(bench('desk.reading.first'))
    await first.page.getByText(bench('desk.reading.signed')).first().waitFor()
    await first.page.getByText(bench('desk.standing.mine')).first().waitFor()

    const second = await caseworker(ben)
    await second.press(desk('desk.publish.readings'))
    await second.readsAndSigns(bench('desk.reading.second'))
    await second.page.getByText(bench('desk.reading.published')).first().waitFor()

    const reader = await visitor({ url: serving.url })
    await reader.go('/stories')
    await reader.page.getByRole('link', { name: 'They asked for money first' }).click()
    await reader.page.getByText('[a doctor] at [a hospital]').waitFor()
    expect(await reader.page.content()).not.toMatch(/Amina|Patel|Lewisham|3 May/)
    await expectAccessible(reader.page)
    const address = new URL(reader.page.url()).pathname

    await page.reload()
    await page.getByLabel(receipt('shut.label')).fill(code)
    await press('shut.do')
    await press('overview.words.do')
    await press('words.down.do')
    await page.getByText(receipt('done.takenDown')).first().waitFor()
    await expect
      .poll(async () => (await fetch(serving.url + address)).status, { timeout: 5000 })
      .toBe(410)
    await reader.go(address)
    await reader.page.getByRole('heading', { name: bench('gone'), exact: true }).waitFor()
    await reader.go('/ar/stories')
    expect(await reader.page.content()).not.toContain('They asked for money first')
  }, 300_000)

  test('becomes a text for a body only without what could be passed to the Home Office', async () => {
    const words =
      'My sister Amina was asked for money before the scan. My NHS number is 943 476 5919.'
    const consents = [yesTo('read'), yesTo('toldToBody', 'Anytown Trust')]
    await giveStory(serving, { words, body: 'Told in confidence', consents }, SECRET)
    const at = await caseworker(ada)
    await at.opensTheWorkbench('Told in confidence')
    const { page } = at
    await page.getByLabel(bench('desk.purpose'), { exact: true }).selectOption('Anytown Trust')
    const stop = 'Trusts may pass names, addresses and reference numbers to the Home Office.'
    await page
      .getByText(
        `${stop} This text contains a name and an NHS number. It cannot be sent until they are removed.`,
      )
      .waitFor()
    expect(await page.locator('[data-do=copy]').count()).toBe(0)
    await at.decides('Amina', 'generalise')
    await at.decidesTheRest()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do=download]').click(),
    ])
    expect(download.suggestedFilename()).toBe('text.txt')
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('.only-print')
    await printed.waitFor()
    expect(await printed.innerText()).toContain('[person A]')
    expect(await page.getByText(words).first().isVisible()).toBe(false)
  }, 300_000)

  test('without a receipt is signed for by two who heard the yes, and taken down by the code on paper', async () => {
    const words = 'They wanted a card before they would look at my hand.'
    const consents = [yesTo('read'), yesTo('published')]
    const told = { words, body: 'Told at a table', consents, receipt: null }
    await giveStory(serving, told, SECRET)
    const first = await caseworker(ada)
    await first.press(desk('desk.publish.counts'))
    await first.page.getByText(bench('desk.counts.none')).waitFor()
    await first.opensTheWorkbench('Told at a table')
    await first.decidesTheRest()
    await first.page.getByLabel(bench('desk.copyTitle'), { exact: true }).fill('A card first')
    await first.page.locator('[data-do=record]').waitFor()
    await first.press(bench('desk.record'))
    await first.page.getByText(bench('desk.reading.tickFirst')).first().waitFor()
    await first.page.getByLabel(bench('desk.record.heard')).check()
    await first.press(bench('desk.record'))
    const card = first.page.locator('[data-token]')
    await card.waitFor()
    const publication = (await card.getAttribute('data-publication'))!
    const token = await card.getAttribute('data-token')

    const second = await caseworker(ben)
    await second.press(desk('desk.publish.readings'))
    await second.readsAndSigns(bench('desk.reading.second'))
    await second.page.getByText(bench('desk.reading.published')).first().waitFor()
    const address = `${serving.url}/stories/${publication}`
    expect(await (await fetch(address)).text()).toContain(bench('by.recorded'))

    const taken = await fetch(`${serving.url}/stories/withdrawals`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      body: JSON.stringify({ publication, token }),
    })
    expect(taken.status).toBe(200)
    await expect.poll(async () => (await fetch(address)).status, { timeout: 5000 }).toBe(410)
  }, 300_000)

  async function caseworker({ cookie, recoveryCode }: AtDesk) {
    const { page, go } = await visitor({ url: serving.url, cookie })
    await go('/organise/stories')
    await page.getByText(desk('desk.unlock.recovery.title')).click()
    const box = page.locator('details')
    await box.getByLabel(desk('desk.unlock.recovery'), { exact: false }).fill(recoveryCode)
    await box.getByRole('button', { name: desk('desk.unlock.do') }).click()
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
    const copy = page.getByLabel(bench('desk.copy'), { exact: true })
    const row = (text: string) =>
      page.locator('.bench .rows > li').filter({ has: page.locator(`strong:text-is("${text}")`) })
    const steps = {
      page,
      press,
      copy: () => copy.inputValue(),
      async opensTheWorkbench(body = 'Anytown Trust'): Promise<void> {
        const back = page.getByRole('button', { name: desk('desk.bar.stories'), exact: true })
        await back.click()
        await page.getByRole('button', { name: body, exact: true }).click()
        await press(desk('desk.publish.do'))
        await copy.waitFor({ timeout: 30_000 })
      },
      choices: (text: string) =>
        row(text)
          .locator('[data-choice]')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['choice'])),
      decides: (text: string, choice: string) =>
        row(text).locator(`[data-choice=${choice}]`).click(),
      async decidesTheRest(): Promise<void> {
        const left = page.locator('[data-choice=remove]')
        while ((await left.count()) > 0) await left.first().click()
      },
      types: async (more: string) => copy.fill(`${await copy.inputValue()} ${more}`),
      undoes: () => page.locator('[data-do=undo]').click(),
      async titles(title: string): Promise<void> {
        await page.getByLabel(bench('desk.copyTitle'), { exact: true }).fill(title)
        await page.locator('[data-do=propose]').waitFor()
      },
      async readsAndSigns(button: string): Promise<void> {
        await page.locator('[data-do=read]').first().click()
        await page.locator('[data-do=sign]').waitFor({ timeout: 30_000 })
        for (const box of await page.locator('.bench input[type=checkbox]').all()) await box.check()
        await press(button)
      },
    }
    return steps
  }
})
