import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { testMailServer } from '../../src/platform/mail/test-mail-server.ts'
import { databases } from '../databases.ts'
import { expectAccessible } from './axe.ts'
import { visitor, type Eyes } from './browser.ts'
import { pointer } from './hand.ts'
import { openHouse } from './house.ts'
import { expectBigTargets, expectNoSidewaysScroll } from './measure.ts'
import { answerToProof, codeFor, linkIn, mailTo } from './sender.ts'
import { OWN_WORDS, supporter, TRUST } from './supporter.ts'
import { wordsIn } from './words.ts'

const NOON = '2026-11-24T12:00:00.000Z'
const DAY_13 = '2026-12-07T12:30:00.000Z'
const letters = wordsIn('en', 'letters')
const button = (page: Page, key: string) =>
  page.getByRole('button', { name: letters(key), exact: true })

const ways = [
  { way: 'with script', hasScript: true },
  { way: 'with JavaScript off', hasScript: false },
]

for (const { way, hasScript } of ways) {
  test.each(databases)(
    `a letter is written, confirmed on another device, sent, and asked about two weeks later, ${way}, on %s`,
    async ({ name }) => {
      const { url: SMTP_URL, mails, senders } = await testMailServer({})
      const house = await openHouse(name, { SMTP_URL, MAIL_DOMAIN: 'care.example' })
      onTestFinished(() => house.close())
      const first = await house.serve({ CLARION_CLOCK: NOON })
      const eyes = { url: first.url, hasScript }

      await writes(eyes, 'Kit Moss', 'kit@post.example')
      await confirmsElsewhere(eyes, 'kit@post.example', mails)
      const sent = await mailTo(TRUST.email, mails, /Kit Moss/)
      expect(sent).toContain(OWN_WORDS)
      expect(sent).toContain('Reply-To: Kit Moss <kit@post.example>')

      await writes({ ...eyes, width: 320 }, 'Lea Field', 'lea@post.example')
      const asks = await mailTo('lea@post.example', mails, /\/letters\/yours\//)
      const hers = linkIn(asks, '/letters/yours/')
      await confirmsByLink({ ...eyes, width: 320 }, hers)

      // A real server's message about the first of them; the second waits for its minute.
      const bounced = await house.run(
        ['mail', 'receive'],
        { CLARION_CLOCK: NOON },
        bounceTo(senders[mails.indexOf(sent)]!),
      )
      expect(bounced.output).toContain('Recorded: bounce.')
      await mailTo('kit@post.example', mails, /came back to us/)
      await first.stop()

      const later = await house.serve({ CLARION_CLOCK: DAY_13 })
      await mailTo(TRUST.email, mails, /Lea Field/)
      await new Promise((resolve) => setTimeout(resolve, 6000))
      expect(mails.some((mail) => mail.includes('/answer'))).toBe(false)
      await later.stop()

      // It went on day 13, so it is asked about two weeks after that.
      const last = await house.serve({ CLARION_CLOCK: '2026-12-21T13:00:00.000Z' })
      const asked = await mailTo('lea@post.example', mails, /\/answer/)
      await answers({ url: last.url, hasScript }, linkIn(asked, '/answer'))
      expect(mails.filter((mail) => /\/answer/.test(mail) && mail.includes('kit@'))).toEqual([])
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

async function writes(eyes: Eyes, who: string, email: string): Promise<void> {
  const someone = await visitor(eyes)
  const { page } = someone
  await supporter(someone, pointer).fromTheFirstPageToALetter()
  await button(page, 'send.here.do').click()
  await page.locator('#name').fill(who)
  await page.locator('#email').fill(email)
  if (eyes.hasScript === false) await page.locator('#proofAnswer').fill(await answerToProof(page))
  await looksRight(page, eyes)
  await button(page, 'send.do').click()
  await page.waitForURL(/\/letters\/waiting\//)
  await looksRight(page, eyes)
}

async function confirmsElsewhere(eyes: Eyes, email: string, mails: string[]): Promise<void> {
  const { page, go } = await visitor(eyes)
  await go('/letters/code')
  await looksRight(page, eyes)
  await page.locator('#email').fill(email)
  await page.locator('#code').fill('000000')
  await button(page, 'waiting.do').click()
  await page.locator('.problems').waitFor()
  await page.locator('#code').fill(await codeFor(email, mails))
  await button(page, 'waiting.do').click()
  await page.getByRole('heading', { name: letters('confirmed.title') }).waitFor()
}

async function confirmsByLink(eyes: Eyes, link: string): Promise<void> {
  const { page, go } = await visitor(eyes)
  await go(link)
  await looksRight(page, eyes)
  await button(page, 'yours.confirm.do').click()
  await page.getByRole('heading', { level: 1, name: letters('yours.title') }).waitFor()
}

async function answers(eyes: Eyes, link: string): Promise<void> {
  const { page, go } = await visitor(eyes)
  await go(link)
  expect(await page.locator(':checked').count()).toBe(0)
  await looksRight(page, eyes)
  await page.getByLabel(letters('answer.holding'), { exact: true }).check()
  await button(page, 'answer.do').click()
  await page.waitForURL(/\/answer\/thanks$/)
}

/** As Postfix writes it, to the address on the envelope of the mail. */
function bounceTo(envelope: string): string {
  return `Return-Path: <>
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: ${envelope}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

The mailbox is full.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ${TRUST.email}
Action: failed
Status: 5.2.2

--b1--
`
}
