import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { join, OWNER } from './account.ts'
import { visitor, type Visitor } from './browser.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { wordsIn } from './words.ts'

const accounts = wordsIn('en', 'accounts')
const CODES = '/organise/account/codes'

describe.each(databases)('with codes from an app, on %s,', ({ name: kind }) => {
  let house: House
  let serving: Serving
  let cookie: string
  beforeAll(async () => {
    house = await openHouse(kind)
    serving = await house.serve()
    cookie = await join(await serving.ownerLink(), OWNER)
  })
  afterAll(() => house.close())

  test('an organiser turns them on, prints her recovery codes and signs in by each, without script', async () => {
    const her = await visitor({ url: serving.url, cookie, hasScript: false })
    const { page, go } = her
    await go(CODES)
    await fill(her, 'desk.confirm.password', OWNER.password)
    await press(her, 'desk.codes.start.submit')
    await page.getByRole('img', { name: accounts('desk.codes.qr') }).waitFor()
    const secret = (await page.locator('main code').innerText()).replaceAll(' ', '')
    await fill(her, 'desk.codes.first', new TOTP({ secret }).generate())
    await press(her, 'desk.codes.first.submit')
    const paper = await page.locator('main ol code').allInnerTexts()
    expect(paper).toHaveLength(10)

    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main ol').isVisible()).toBe(true)
    for (const part of ['nav.bar', 'nav.tabs', '.note', '.do', '.foot']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false])
    }
    await page.emulateMedia({ media: 'screen' })

    await signsOutAndGivesPassword(her)
    // The code that was shown is used up; the next is taken half a minute early.
    await fill(her, 'step.app', new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 }))
    await press(her, 'step.submit')
    await page.waitForURL(/\/organise$/)

    await signsOutAndGivesPassword(her)
    await page.getByRole('link', { name: accounts('step.toPaper') }).click()
    await fill(her, 'step.paper', paper[0]!)
    await press(her, 'step.submit')
    await page.getByText(accounts('desk.codes.done.paper')).waitFor()
    await page.getByText(accounts('desk.recovery.left', { left: 9, all: 10 })).waitFor()
  })
})

async function signsOutAndGivesPassword(her: Visitor): Promise<void> {
  await her.go('/organise')
  await press(her, 'desk.account.signOut')
  await fill(her, 'signIn.email', OWNER.email)
  await fill(her, 'signIn.password', OWNER.password)
  await press(her, 'signIn.submit')
}

function press({ page }: Visitor, word: string): Promise<void> {
  return page.getByRole('button', { name: accounts(word), exact: true }).click()
}

function fill({ page }: Visitor, word: string, text: string): Promise<void> {
  return page.getByLabel(accounts(word), { exact: true }).fill(text)
}
