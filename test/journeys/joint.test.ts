import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { likenessOf } from '../../src/capabilities/letters/joint/likeness.ts'
import { addMadeUpLetters } from '../../src/capabilities/letters/test-letters.ts'
import { openDatabase } from '../../src/platform/db/index.ts'
import { testMailServer } from '../../src/platform/mail/test-mail-server.ts'
import { databases } from '../databases.ts'
import { expectAccessible } from './axe.ts'
import { visitor, type Eyes } from './browser.ts'
import { pointer } from './hand.ts'
import { openHouse, type House } from './house.ts'
import { expectBigTargets } from './measure.ts'
import { answerToProof, codeFor } from './sender.ts'
import { supporter, TRUST } from './supporter.ts'
import { wordsIn } from './words.ts'

const NOON = '2026-11-24T12:00:00.000Z'
const TWO_DAYS_ON = '2026-11-26T12:05:00.000Z'
const letters = wordsIn('en', 'letters')

test.each(databases)(
  'neighbours who write the same letter sign one, with script and without, on %s',
  async ({ name }) => {
    const { url: SMTP_URL, mails } = await testMailServer({})
    const house = await openHouse(name, { SMTP_URL, MAIL_DOMAIN: 'care.example' })
    onTestFinished(() => house.close())
    const first = await house.serve({ CLARION_CLOCK: NOON })

    const withScript = await atTheForm({ url: first.url })
    await tenHaveWritten(house, await withScript.locator('#letter-text').inputValue())
    await toSender(withScript)
    expect(await withScript.locator('#proofAnswer').isVisible()).toBe(false)
    await expectAccessible(withScript)
    await signsJointly(withScript, 'Kit Moss', 'kit@post.example')
    await confirms(withScript, mails, 'kit@post.example')

    const without = await atTheForm({ url: first.url, hasScript: false })
    await toSender(without)
    await without.locator('#proofAnswer').fill(await answerToProof(without))
    await signsJointly(without, 'Lea Field', 'lea@post.example')
    await confirms(without, mails, 'lea@post.example')

    expect(joint(mails)).toEqual([])
    expect(await first.stop()).toBe(0)
    await house.serve({ CLARION_CLOCK: TWO_DAYS_ON })
    await expect.poll(() => joint(mails).length, { timeout: 40_000 }).toBe(1)
    const [mail] = joint(mails)
    for (const said of ['This is one letter from 2 people.', 'Kit Moss, ', 'Lea Field, ']) {
      expect(mail).toContain(said)
    }
  },
)

/** A letter to the trust, ready to be sent. */
async function atTheForm(eyes: Eyes): Promise<Page> {
  const someone = await visitor(eyes)
  await supporter(someone, pointer).fromTheFirstPageToALetter()
  return someone.page
}

async function toSender(page: Page): Promise<void> {
  await page.getByRole('button', { name: letters('send.here.do'), exact: true }).click()
  await page.getByRole('heading', { name: letters('joint.offer.title') }).waitFor()
}

async function signsJointly(page: Page, name: string, email: string): Promise<void> {
  expect(await page.locator(':checked').count()).toBe(0)
  await expectBigTargets(page)
  await page.locator('[name=joint][value=join]').check()
  await page.locator('[name=shareName]').check()
  await page.locator('#name').fill(name)
  await page.locator('#email').fill(email)
  await page.getByRole('button', { name: letters('send.do'), exact: true }).click()
  await page.waitForURL(/\/letters\/waiting\//)
}

async function confirms(page: Page, mails: string[], email: string): Promise<void> {
  await page.locator('#code').fill(await codeFor(email, mails))
  await page.getByRole('button', { name: letters('waiting.do'), exact: true }).click()
  await page.locator('#code').waitFor({ state: 'detached' })
}

/** Ten others have sent it by themselves, some days ago. */
async function tenHaveWritten({ folder, databaseUrl }: House, text: string): Promise<void> {
  const database = await openDatabase({ folder, ...(databaseUrl && { url: databaseUrl }) })
  await addMadeUpLetters(database.db, 10, () => ({
    toAddress: TRUST.email,
    state: 'delivered',
    likeness: likenessOf(text),
    writtenAt: '2026-11-20T12:00:00.000Z',
  }))
  await database.close()
}

function joint(mails: string[]): string[] {
  return mails.filter((mail) => mail.includes('(2 people)'))
}
