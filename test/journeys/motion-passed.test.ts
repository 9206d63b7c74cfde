import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { expect, onTestFinished, test } from 'vitest'
import { DEMO } from '../../src/capabilities/places/index.ts'
import { pdfText, unzip, xmlWords } from '../../src/capabilities/documents/test-reading.ts'
import { testMailServer } from '../../src/platform/mail/test-mail-server.ts'
import { databases } from '../databases.ts'
import { join, OWNER, type Person } from './account.ts'
import { expectAccessible } from './axe.ts'
import { visitor, type Eyes, type Visitor } from './browser.ts'
import { openHouse } from './house.ts'
import { expectBigTargets, expectNoSidewaysScroll } from './measure.ts'
import { organiser } from './organiser.ts'
import { answerToProof, linkIn, mailTo } from './sender.ts'
import { TRUST } from './supporter.ts'
import { wordsIn } from './words.ts'

const reporting = wordsIn('en', 'endorsements/reporting')
const places = wordsIn('en', 'places')
const ORGANISER: Person = {
  email: 'ola@example.org',
  name: 'Ola Organiser',
  password: 'a long password for the organiser',
}
const CONTACT = 'branch@quay.example'
const A5_POINTS = [420, 595]

const ways = [
  { way: 'with script', hasScript: true },
  { way: 'with JavaScript off', hasScript: false },
]

for (const { way, hasScript } of ways) {
  test.each(databases)(
    `a branch takes a motion from its postcode, passes it, and is on the map, ${way}, on %s`,
    async ({ name }) => {
      const { url: SMTP_URL, mails } = await testMailServer({})
      const house = await openHouse(name, { SMTP_URL, MAIL_DOMAIN: 'care.example' })
      onTestFinished(() => house.close())
      const serving = await house.serve()
      const eyes = { url: serving.url, hasScript }
      const desk = await openDesk(eyes, await serving.ownerLink())

      const secretary = await visitor(eyes)
      const foot = await takesTheMotion(secretary, eyes)
      await printsAFlyerInArabic(await visitor(eyes), placeOf(foot))
      await opensTheSlides(await visitor(eyes), placeOf(foot))

      const phone = await visitor({ ...eyes, width: 320 })
      await reports(phone, { ...eyes, width: 320 }, foot)
      const asked = await mailTo(CONTACT, mails, /\/endorsements\/yours\//)
      await confirms(await visitor({ ...eyes, width: 320 }), linkIn(asked, '/endorsements/yours/'))

      const reader = await visitor(eyes)
      await reader.go('/endorsements')
      expect(await reader.page.getByText('Quay branch').count()).toBe(0)
      await approves(desk, eyes)
      await expect.poll(() => isOnTheMap(reader, eyes), { timeout: 5000, interval: 200 }).toBe(true)
      await readsWhatWasPassed(reader, eyes)
    },
    180_000,
  )
}

/** Axe and the ruler are scripts themselves. */
async function looksRight(page: Page, { hasScript }: Eyes): Promise<void> {
  if (hasScript === false) return
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expectBigTargets(page)
}

async function openDesk(eyes: Eyes, ownerLink: string): Promise<Visitor> {
  const owner = await visitor({ url: eyes.url })
  const she = organiser(owner)
  await she.joins(ownerLink, OWNER)
  await she.starts({ name: 'Quay Care', contact: 'PO Box 9, Harbourside', campaign: 'Care First' })
  await she.opens('people')
  const link = await she.invites(ORGANISER.email, 'organiser')
  return visitor({ ...eyes, cookie: await join(link, ORGANISER) })
}

/** From the postcode to a file with her council's and her trust's names; gives what the foot leads to. */
async function takesTheMotion({ page, go }: Visitor, eyes: Eyes): Promise<string> {
  await go('/resources')
  await page.getByLabel(places('postcode'), { exact: true }).fill(DEMO.postcodes.quay)
  await page.getByRole('button', { name: places('find'), exact: true }).click()
  await page.waitForURL(/\/resources\?place=/)
  await page.locator('main a[href*="/resources/motion-union-branch?"]').first().click()
  await page.waitForURL(/motion-union-branch\?place=/)
  await looksRight(page, eyes)
  const files = await unzip(await fetched(page, 'a[href*="motion-union-branch.docx"]'))
  const words = xmlWords(files.get('word/document.xml')!)
  expect(words).toContain(DEMO.district.name)
  expect(words).toContain(TRUST.name)
  expect(words).toContain('/passed')
  const foot = new URL((await page.locator('a[href*="/passed?"]').getAttribute('href'))!)
  return foot.pathname + foot.search
}

function placeOf(foot: string): string {
  return new URL(foot, 'http://site.example').searchParams.get('place')!
}

async function printsAFlyerInArabic({ page, go }: Visitor, place: string): Promise<void> {
  await go(`/ar/resources/flyer?place=${place}`)
  const bytes = await fetched(page, 'a[href*="/ar/resources/flyer.pdf"]')
  expect(await pdfText(bytes)).toMatch(/[\u0600-\u06FF\uFB50-\uFEFF]{3}/)
  const first = await (await getDocumentProxy(Uint8Array.from(bytes))).getPage(1)
  const [, , width, height] = first.view
  expect([Math.round(width!), Math.round(height!)]).toEqual(A5_POINTS)
}

async function opensTheSlides({ page, go }: Visitor, place: string): Promise<void> {
  await go(`/resources/presentation?place=${place}`)
  const files = await unzip(await fetched(page, 'a[href*="presentation.pptx"]'))
  const slides = [...files.keys()].filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))
  expect(slides.length).toBeGreaterThan(8)
  const words = slides.map((file) => xmlWords(files.get(file)!)).join(' ')
  expect(words).toContain(DEMO.district.name)
  expect([...files.keys()].some((file) => file.includes('notesSlide'))).toBe(true)
}

/** What a link to a file leads to. */
async function fetched(page: Page, selector: string): Promise<Buffer> {
  const href = await page.locator(selector).first().getAttribute('href')
  const response = await page.request.get(new URL(href!, page.url()).href)
  expect(response.status()).toBe(200)
  return response.body()
}

/** At the end of the meeting, on a phone: what the foot knows is filled in. */
async function reports({ page, go }: Visitor, eyes: Eyes, foot: string): Promise<void> {
  await go(foot)
  await page.waitForURL(/\/endorsements\/new\?/)
  expect(await page.locator('#kind').inputValue()).toBe('union-branch')
  expect(await page.locator('#area').inputValue()).toBe(DEMO.district.name)
  await page.locator('#name').fill('Harbour Workers')
  await page.locator('#branch').fill('Quay branch')
  await page.locator('#madeOn').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  await page.getByLabel(reporting('wording.model'), { exact: true }).check()
  await page.locator('#contactName').fill('Noor Kingfisher')
  await page.locator('#contactEmail').fill(CONTACT)
  if (eyes.hasScript === false) await page.locator('#proofAnswer').fill(await answerToProof(page))
  await looksRight(page, eyes)
  await page.getByRole('button', { name: reporting('report.do'), exact: true }).click()
  await page.getByRole('heading', { name: reporting('waiting.title') }).waitFor()
}

async function confirms({ page, go }: Visitor, link: string): Promise<void> {
  await go(link)
  await page.getByRole('button', { name: reporting('contact.confirm.do'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: reporting('contact.title') }).waitFor()
}

async function approves({ page, go }: Visitor, eyes: Eyes): Promise<void> {
  await go('/organise/endorsements')
  await page
    .getByRole('link', { name: /Harbour Workers/ })
    .first()
    .click()
  await looksRight(page, eyes)
  await page.locator('form[action$="/approval"] button').click()
  await page.locator('form[action$="/approval"]').waitFor({ state: 'detached' })
}

async function isOnTheMap({ page, go }: Visitor, eyes: Eyes): Promise<boolean> {
  await go('/endorsements')
  if ((await page.getByText('Quay branch').count()) === 0) return false
  await looksRight(page, eyes)
  const dots = page.locator('svg.standing a', { hasText: DEMO.district.name })
  return (await dots.count()) > 0
}

async function readsWhatWasPassed({ page }: Visitor, eyes: Eyes): Promise<void> {
  await page
    .getByRole('link', { name: /Quay branch/ })
    .first()
    .click()
  await page.waitForURL(/\/endorsements\/[\w-]+$/)
  await page
    .getByText(/resolves/i)
    .first()
    .waitFor()
  await looksRight(page, eyes)
  expect(await page.content()).not.toContain(CONTACT)
  expect(await page.content()).not.toContain('Noor Kingfisher')
}
