import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DEMO } from '../../src/capabilities/places/index.ts'
import type { Visitor } from './browser.ts'
import type { Hand } from './hand.ts'
import { wordsIn } from './words.ts'

export type Language = 'en' | 'ar'

/** The hospital trust nearest to the postcode that the demonstration proposes, as the directory has it. */
export const TRUST = {
  name: 'Harbour Hospitals NHS Foundation Trust',
  email: 'pals@harbour-hospitals.example',
  address: ['Infirmary Road', 'Harbourside', 'ZZ1 1AC'],
}

export const OWN_WORDS = 'Nobody should be afraid of the hospital.'

/** A letter as the supporter's own mail program opens it: RFC 6068. */
export interface Mail {
  to: string
  subject: string
  text: string
}

/** What a supporter does, in the language of her page, with a mouse, or with the keyboard alone. */
export function supporter({ page, go }: Visitor, hand: Hand, language: Language = 'en') {
  const start = language === 'en' ? '' : `/${language}`
  const words = (owner: string) => wordsIn(language, owner)
  const places = words('places')
  const near = words('near')
  const letters = words('letters')
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  const steps = {
    async asksForAPostcode(postcode: string, address = '/'): Promise<void> {
      await go(`${start}${address}`)
      await hand.type(page.getByLabel(places('postcode'), { exact: true }), postcode)
      await hand.press(button(places('find')))
    },

    async seesWhoAnswers(): Promise<void> {
      await page.waitForURL(/\/near\/[^/]+$/)
      const { quay } = DEMO.wards
      await heading(near('wardAndCouncil', { ward: quay.name, council: DEMO.district.name }))
      await page.getByRole('heading', { name: TRUST.name }).waitFor()
    },

    /** From the place to its actions, to the one for the trust, to the letter for this trust. */
    async choosesTheLetter(): Promise<void> {
      await hand.press(link(near('act')))
      await page.waitForURL(/\/act\?place=/)
      await hand.press(page.locator('main h3 a[href*="/act/write-to-your-trust"]'))
      await page.waitForURL(/\/act\/write-to-your-trust\?place=/)
      await hand.press(page.getByRole('link', { name: TRUST.name }))
      await heading(letters('about.title'))
      await hand.press(link(letters('about.rules')))
    },

    async writes(ownWords: string): Promise<void> {
      await page.waitForURL(/about=rules/)
      await hand.type(page.locator('#words'), ownWords)
      await hand.press(button(letters('compose.do')))
      await heading(letters('preview.title'))
    },

    async fromTheFirstPageToALetter(): Promise<void> {
      await steps.asksForAPostcode(DEMO.postcodes.quay)
      await steps.seesWhoAnswers()
      await steps.choosesTheLetter()
      await steps.writes(OWN_WORDS)
    },

    async opensTheMail(): Promise<Mail> {
      return readMail((await link(letters('mail.do')).getAttribute('href'))!)
    },

    async saysItIsSent(): Promise<void> {
      await hand.press(page.locator('form[action$="/doings"] button'))
      await page.waitForURL(/\/doings/)
    },
  }
  return steps
}

function readMail(href: string): Mail {
  expect(href).toMatch(/^mailto:/)
  const { pathname, search } = new URL(href)
  // RFC 6068: a plus is a plus, unlike in a form.
  const fields = new URLSearchParams(search.replaceAll('+', '%2B'))
  return {
    to: decodeURIComponent(pathname),
    subject: fields.get('subject') ?? '',
    text: (fields.get('body') ?? '').replaceAll('\r\n', '\n'),
  }
}

/** The fields of the form that says “I sent it”, to send them once more as a double press does. */
export async function doneForm(
  page: Page,
): Promise<{ action: string; form: Record<string, string> }> {
  return page.locator('form[action$="/doings"]').evaluate((element) => ({
    action: element.getAttribute('action')!,
    form: Object.fromEntries(
      new FormData(element as HTMLFormElement).entries() as Iterable<[string, string]>,
    ),
  }))
}
