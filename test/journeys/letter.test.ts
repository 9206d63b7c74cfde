import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { expectAccessible } from './axe.ts'
import { visitor, type Eyes } from './browser.ts'
import { keyboard, pointer, type Hand } from './hand.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { expectBigTargets, expectNoSidewaysScroll } from './measure.ts'
import { doneForm, OWN_WORDS, supporter, TRUST, type Language } from './supporter.ts'
import { wordsIn } from './words.ts'

interface Way {
  way: string
  hand: Hand
  eyes: Omit<Eyes, 'url'>
  language: Language
}

const ways: Way[] = [
  { way: 'with a mouse', hand: pointer, eyes: {}, language: 'en' },
  { way: 'with JavaScript off', hand: pointer, eyes: { hasScript: false }, language: 'en' },
]

/** What is drawn does not depend on the database. */
const moreWays: Way[] = [
  { way: 'by keyboard alone', hand: keyboard, eyes: {}, language: 'en' },
  {
    way: 'in Arabic, right to left on a narrow phone in the dark',
    hand: pointer,
    eyes: { width: 320, isDark: true },
    language: 'ar',
  },
]

const actions = wordsIn('en', 'actions')

describe.each(databases)('a supporter, on %s,', ({ name }) => {
  let house: House
  let serving: Serving
  beforeAll(async () => {
    house = await openHouse(name)
    serving = await house.serve()
  })
  afterAll(() => house.close())

  test.each(name === 'sqlite' ? [...ways, ...moreWays] : ways)(
    'goes from the first page to a letter in her own mail program $way',
    async ({ hand, eyes, language }) => {
      const someone = await visitor({ url: serving.url, ...eyes })
      const { page } = someone
      const she = supporter(someone, hand, language)

      await she.fromTheFirstPageToALetter()
      const mail = await she.opensTheMail()

      expect(mail.to).toBe(TRUST.email)
      expect(mail.subject).toMatch(/\S/)
      expect(mail.text).toContain(TRUST.name)
      expect(mail.text).toContain(OWN_WORDS)
      expect(mail.text).not.toMatch(/[{}]|undefined/)
      await expectSound(page, eyes)
      if (language === 'ar') {
        expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      }

      await she.saysItIsSent()
      await expectSound(page, eyes)
    },
  )

  test('is counted once, however often the same form is sent', async () => {
    const someone = await visitor({ url: serving.url, hasScript: false })
    const { page, go } = someone
    const she = supporter(someone, pointer)
    const countShown = async (): Promise<number> => {
      await go('/act/write-to-your-trust')
      const count = page.locator(`dt:text-is("${actions('takes.count')}") + dd`)
      const [line = ''] = await count.allInnerTexts()
      return Number(/\d+/.exec(line)?.[0] ?? 0)
    }
    const before = await countShown()
    await she.fromTheFirstPageToALetter()
    const { action, form } = await doneForm(page)

    await she.saysItIsSent()
    const again = await page.request.post(action, {
      form,
      headers: { 'sec-fetch-site': 'same-origin' },
    })

    expect(again.status()).toBe(200)
    expect(await countShown()).toBe(before + 1)
  })
})

/** The pages that only a form leads to, which no walk over all addresses meets. */
async function expectSound(
  page: Page,
  { hasScript = true, width }: Omit<Eyes, 'url'>,
): Promise<void> {
  if (hasScript) await expectAccessible(page)
  if (width) await expectNoSidewaysScroll(page)
  await expectBigTargets(page)
}
