import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { createInvitation } from './create-invitation.ts'
import { accountsRoutes, type AccountsDb } from './index.ts'
import {
  CAMPAIGN,
  PASSWORD,
  SECRET,
  testDesk,
  URL_OF_DESK,
  type Browser,
  type TestDesk,
} from './test-desk.tsx'

const ada = { email: 'ada@example.org', password: PASSWORD }
const CODES = '/organise/account/codes'
const STEP = '/organise/sign-in/code'

describe.each(databases)('codes from an app on %s', (on) => {
  const open = () => {
    let from = 0
    const addressOf = () => `192.0.2.${(from += 1)}`
    return testDesk(on, ({ db }, clock) => [
      accountsRoutes({ db, clock, secret: SECRET, url: URL_OF_DESK, addressOf }),
    ])
  }

  test('are turned on by the password and one right code, and every other browser is signed out', async () => {
    const desk = await open()
    const [her, there] = [await desk.owner(), desk.browser()]
    await there.post('/organise/sign-in', ada)

    expect((await her.post(CODES, { password: 'wrong' })).status).toBe(422)
    const setUp = await her.post(CODES, { password: PASSWORD })
    const secret = secretIn(setUp.text)
    const given = (code: string) =>
      her.post(`${CODES}/confirmation`, { sealed: sealedIn(setUp.text), code })
    const wrong = await given(code(desk, secret, '2026-11-24T09:00:00Z'))
    expect(wrong.status).toBe(422)
    expect(secretIn(wrong.text)).toBe(secret)
    expect((await her.get(CODES)).text).toContain('Turn codes on')

    const on = await given(code(desk, secret))

    expect(recoveryIn(on.text)).toHaveLength(10)
    expect((await there.get(CODES)).status).toBe(303)
    expect((await her.get(CODES)).text).toContain('10 of 10 are left')
    expect((await her.get('/organise/audit')).text).toContain('Turned codes from an app on')
  })

  test('are drawn as a square for the camera, without a style or script in the page', async () => {
    const desk = await open()

    const { text } = await (await desk.owner()).post(CODES, { password: PASSWORD })

    expect(text).toMatch(/<svg viewBox="0 0 (\d+) \1"[^>]*role="img"/)
    expect(text).not.toMatch(/style=|<style|<script>/)
  })

  test('are asked for after the password, which alone opens nothing', async () => {
    const desk = await open()
    const { secret } = await turnOn(desk)
    const there = desk.browser()

    const half = await there.post('/organise/sign-in', { ...ada, to: '/organise/people' })
    expect(half.location).toBe(`${STEP}?to=%2Forganise%2Fpeople`)
    expect((await there.get('/organise/people')).status).toBe(303)
    expect((await there.get(half.location!)).text).toContain('The code in your app')

    later(desk, 30)
    const shown = code(desk, secret)
    const spaced = `${shown.slice(0, 3)} ${shown.slice(3)}`
    const signedIn = await there.post(STEP, { code: spaced, to: '/organise/people' })

    expect(signedIn.location).toBe('/organise/people')
    expect((await there.get('/organise/people')).status).toBe(200)
  })

  test('open once each, one step early or late, and never two steps', async () => {
    const desk = await open()
    const { secret } = await turnOn(desk)
    later(desk, 300)
    const at = (seconds: number) =>
      code(desk, secret, new Date(Date.parse(desk.clock.now()) + seconds * 1000).toISOString())
    const tried = async (typed: string) =>
      (await (await half(desk)).post(STEP, { code: typed })).status

    expect(await tried(at(-60))).toBe(422)
    expect(await tried(at(60))).toBe(422)
    expect(await tried(at(-30))).toBe(303)
    expect(await tried(at(-30))).toBe(422)
    expect(await tried(at(30))).toBe(303)
    // An earlier one may have been seen over her shoulder before the later one was typed.
    expect(await tried(at(0))).toBe(422)
  })

  test('of two who type one code at the same moment let one in', async () => {
    const desk = await open()
    const { secret } = await turnOn(desk)
    later(desk, 60)
    const both = [await half(desk), await half(desk)]

    const answers = await Promise.all(
      both.map((browser) => browser.post(STEP, { code: code(desk, secret) })),
    )

    expect(answers.map(({ status }) => status)).toContain(303)
    const signedIn = answers.filter(({ location }) => location === '/organise')
    expect(signedIn).toHaveLength(1)
  })

  test('are given within ten minutes of the password, and of this password', async () => {
    const desk = await open()
    const { her, secret } = await turnOn(desk)
    const [late, changed] = [await half(desk), await half(desk)]

    const password = 'seven purple herons wait'
    await her.post('/organise/account/password', { current: PASSWORD, password })
    later(desk, 60)
    expect((await changed.post(STEP, { code: code(desk, secret) })).location).toContain(
      'refused=late',
    )
    later(desk, 540)
    expect((await late.get(STEP)).location).toContain('/organise/sign-in?refused=late')
    expect((await desk.browser().get(STEP)).location).toContain('/organise/sign-in?refused=late')
  })

  test('that are lost are replaced by one from paper, which works once and is counted', async () => {
    const desk = await open()
    const { her, paper } = await turnOn(desk)
    const [first, second] = [await half(desk), await half(desk)]
    const typed = paper[3]!.toUpperCase().replaceAll('-', ' ')

    expect((await first.get(`${STEP}?paper=1`)).text).toContain('One of your recovery codes')
    const signedIn = await first.post(STEP, { code: typed, paper: '1' })
    expect(signedIn.location).toBe(`${CODES}?done=paper`)
    const { text } = await first.get(signedIn.location!)
    expect(text).toContain('9 of 10 are left')
    expect((await second.post(STEP, { code: typed, paper: '1' })).status).toBe(422)
    expect((await her.get('/organise/audit')).text).toContain('Used a recovery code')
  })

  test('on paper are made anew on demand, and the old ones work no more', async () => {
    const desk = await open()
    const { her, paper } = await turnOn(desk)
    const RECOVERY = '/organise/account/recovery-codes'

    expect((await her.post(RECOVERY, { password: 'wrong' })).status).toBe(422)
    const anew = recoveryIn((await her.post(RECOVERY, { password: PASSWORD })).text)

    expect(anew).toHaveLength(10)
    expect((await (await half(desk)).post(STEP, { code: paper[0]! })).status).toBe(422)
    expect((await (await half(desk)).post(STEP, { code: anew[0]! })).status).toBe(303)
  })

  test('are turned off by the password and a code, and not by one of them', async () => {
    const desk = await open()
    const { her, secret } = await turnOn(desk)
    later(desk, 60)
    const end = (password: string, typed: string) =>
      her.post(`${CODES}/removal`, { password, code: typed })

    expect((await end('wrong', code(desk, secret))).status).toBe(422)
    expect((await end(PASSWORD, '000000')).status).toBe(422)
    expect((await end(PASSWORD, code(desk, secret))).location).toBe(`${CODES}?done=off`)

    const there = desk.browser()
    expect((await there.post('/organise/sign-in', ada)).location).toBe('/organise')
    const db: AccountsDb = desk.database.db
    expect(await db.selectFrom('recoveryCode').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('codeApp').selectAll().execute()).toEqual([])
  })

  test('neither the key, nor a code on paper, is readable in the database', async () => {
    const desk = await open()
    const { secret, paper } = await turnOn(desk)
    const db: AccountsDb = desk.database.db

    const rows = JSON.stringify([
      await db.selectFrom('codeApp').selectAll().execute(),
      await db.selectFrom('recoveryCode').selectAll().execute(),
    ])

    for (const hidden of [secret, ...paper]) expect(rows).not.toContain(hidden)
  })

  test('are asked for too when an invitation is taken up with a password', async () => {
    const desk = await open()
    await turnOn(desk)
    const parts = { db: desk.database.db, clock: desk.clock, url: '' }
    const { id } = await (desk.database.db as AccountsDb)
      .selectFrom('person')
      .select('id')
      .executeTakeFirstOrThrow()
    const invited = { email: ada.email, role: 'reader', campaignId: CAMPAIGN } as const
    const link = await createInvitation(parts, { ...invited, invitedBy: id })
    const there = desk.browser()

    expect((await there.post(link, { password: PASSWORD })).location).toContain(STEP)

    expect((await there.get('/organise/account')).status).toBe(303)
  })

  test('are taken off by a link from the host, for who has lost phone and paper', async () => {
    const desk = await open()
    await turnOn(desk)
    const parts = { db: desk.database.db, clock: desk.clock, url: '' }
    const invited = { email: ada.email, role: 'owner', campaignId: CAMPAIGN } as const
    const link = await createInvitation(parts, { ...invited, invitedBy: null })
    const there = desk.browser()
    expect((await there.get(link)).text).toContain('codes from an app are taken off')

    await there.post(link, { password: 'seven purple herons wait' })

    expect((await there.get(CODES)).text).toContain('Turn codes on')
  })

  test('that are guessed slow the account, and a right password in between does not', async () => {
    const desk = await open()
    const { secret } = await turnOn(desk)
    later(desk, 60)
    const thief = await half(desk)
    for (let tries = 0; tries < 4; tries += 1) await thief.post(STEP, { code: '000000' })
    await thief.post('/organise/sign-in', ada)
    await thief.post(STEP, { code: '000000' })

    const slowed = await thief.post(STEP, { code: code(desk, secret) })

    expect(slowed.status).toBe(429)
    expect(slowed.text).toContain('You can try again in 1 minute.')
  })
})

function code(desk: TestDesk, secret: string, at = desk.clock.now()): string {
  return new TOTP({ secret }).generate({ timestamp: Date.parse(at) })
}

function later(desk: TestDesk, seconds: number): void {
  desk.clock.set(new Date(Date.parse(desk.clock.now()) + seconds * 1000).toISOString())
}

function secretIn(html: string): string {
  return /<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '')
}

function sealedIn(html: string): string {
  return /name="sealed" value="([^"]+)"/.exec(html)![1]!
}

function recoveryIn(html: string): string[] {
  return [...html.matchAll(/<code dir="ltr">([0-9a-z]{4}(?:-[0-9a-z]{4}){3})<\/code>/g)].map(
    ([, one]) => one!,
  )
}

/** Codes are on for the first owner; hers is the browser that turned them on. */
async function turnOn(desk: TestDesk) {
  const her = await desk.owner()
  const { text } = await her.post(CODES, { password: PASSWORD })
  const secret = secretIn(text)
  const form = { sealed: sealedIn(text), code: code(desk, secret) }
  const paper = recoveryIn((await her.post(`${CODES}/confirmation`, form)).text)
  return { her, secret, paper }
}

/** A browser in which the password was given, and the code is still to come. */
async function half(desk: TestDesk): Promise<Browser> {
  const browser = desk.browser()
  await browser.post('/organise/sign-in', ada)
  return browser
}
