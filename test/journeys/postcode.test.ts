import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO } from '../../src/capabilities/places/index.ts'
import { expectAccessible } from './axe.ts'
import { visitor } from './browser.ts'
import { expectFocus, keyboard, pointer } from './hand.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { supporter } from './supporter.ts'
import { wordsIn } from './words.ts'

const words = wordsIn('en', 'places')
const month = 'August 2026'
const { retired, retiredIn: year } = DEMO.postcodes

/** Each with what is wrong with it, in its own true sentence. */
const faults: [typed: string, sentence: string][] = [
  ['', words('problem.required')],
  ['Harbour', words('problem.notAPostcode')],
  [retired, words('problem.retired', { postcode: retired, year: String(year) })],
  ['ZZ1 9ZZ', words('problem.unknown', { postcode: 'ZZ1 9ZZ', month })],
  ['JE2 3AB', words('problem.crownDependency', { postcode: 'JE2 3AB' })],
  ['BT1 1AA', words('problem.northernIreland', { postcode: 'BT1 1AA' })],
  ['BFPO 57', words('problem.forcesPost')],
]

let house: House
let serving: Serving
beforeAll(async () => {
  house = await openHouse('sqlite')
  serving = await house.serve()
})
afterAll(() => house.close())

describe.each([
  ['looked up in the browser', true],
  ['with JavaScript off', false],
])('a postcode %s', (_, hasScript) => {
  test('that leads nowhere gets its own sentence, which takes the focus', async () => {
    const someone = await visitor({ url: serving.url, hasScript })
    const { page } = someone
    for (const [typed, sentence] of faults) {
      await supporter(someone, pointer).asksForAPostcode(typed)

      await page.getByRole('link', { name: sentence }).waitFor()
      await expectFocus(page.locator('.problems'))
      const box = page.getByLabel(words('postcode'), { exact: true })
      expect(await box.inputValue()).toBe(typed)
      expect(await box.getAttribute('aria-invalid')).toBe('true')
      if (hasScript) await expectAccessible(page)
    }
  })

  test('can be put right from there by keyboard alone', async () => {
    const someone = await visitor({ url: serving.url, hasScript })
    const { page } = someone
    await supporter(someone, keyboard).asksForAPostcode('ZZ1 9ZZ')
    await expectFocus(page.locator('.problems'))

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectFocus(page.locator('#postcode'))
    await page.keyboard.press('Control+A')
    await page.keyboard.type(DEMO.postcodes.quay)
    await page.keyboard.press('Enter')

    await supporter(someone, keyboard).seesWhoAnswers()
  })

  test('may be typed as people do', async () => {
    const someone = await visitor({ url: serving.url, hasScript })
    for (const typed of ['zz11aa', ' Zz1 1aA ', 'ZZI 1AA', 'zz1-iaa']) {
      await supporter(someone, pointer).asksForAPostcode(typed)
      await supporter(someone, pointer).seesWhoAnswers()
    }
  })

  test('is in no address that the browser asks for', async () => {
    const someone = await visitor({ url: serving.url, hasScript })
    const { asked } = someone
    await supporter(someone, pointer).asksForAPostcode(DEMO.postcodes.castle)
    await someone.page.waitForURL(/\/near\/[^/]+$/)
    await supporter(someone, pointer).asksForAPostcode('ZZ1 9ZZ')
    await expectFocus(someone.page.locator('.problems'))

    expect(asked.filter((address) => /2AA|9ZZ/i.test(address))).toEqual([])
    const outward = asked.filter((address) => address.includes('/places/outward/'))
    expect(outward.length > 0).toBe(hasScript)
  })
})

test('a place that is not her ward offers the wards around it, and the whole council', async () => {
  const someone = await visitor({ url: serving.url, hasScript: false })
  const { page } = someone
  await supporter(someone, pointer).asksForAPostcode(DEMO.postcodes.quay)
  await supporter(someone, pointer).seesWhoAnswers()

  await page.getByRole('link', { name: wordsIn('en', 'near')('notMyWard') }).click()
  const castle = { ward: DEMO.wards.castle.name, council: DEMO.district.name }
  await page.getByRole('link', { name: words('neighbour', castle), exact: true }).click()

  await page.waitForURL(new RegExp(`/near/.*${DEMO.wards.castle.code}`))
})

test('the first thing that Tab comes to leads past the bar, and the focus goes there', async () => {
  const { page, go } = await visitor({ url: serving.url })
  await go('/act')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: wordsIn('en', 'ui')('skip') })
  await expectFocus(skip)
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await expectFocus(page.locator('main'))
})
