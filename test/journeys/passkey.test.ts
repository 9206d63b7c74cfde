import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { join, OWNER } from './account.ts'
import { expectAccessible } from './axe.ts'
import { visitor, type Visitor } from './browser.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { wordsIn } from './words.ts'

const accounts = wordsIn('en', 'accounts')
const desk = wordsIn('en', 'desk')
const PASSKEYS = '/organise/account/passkeys'

describe.each(databases)('with a passkey, on %s,', ({ name: kind }) => {
  let house: House
  let serving: Serving
  let url: string
  let cookie: string
  beforeAll(async () => {
    house = await openHouse(kind)
    serving = await house.serve()
    // Browsers give no passkey to a number.
    url = serving.url.replace('127.0.0.1', 'localhost')
    cookie = await join(await serving.ownerLink(), OWNER)
  })
  afterAll(() => house.close())

  test('an organiser adds her own, signs in by it without password, and takes it away', async () => {
    const her = await visitor({ url, cookie })
    const { page, go } = her
    const device = await authenticator(her)
    await go(PASSKEYS)
    await expectAccessible(page)
    await page.getByLabel(accounts('desk.passkeys.name')).fill('my phone')
    await page.getByLabel(accounts('desk.confirm.password')).fill('not my password')
    await press(her, 'desk.passkeys.add.submit')
    await page.getByText(accounts('problem.accounts.wrongPassword')).waitFor()
    expect(await device.count()).toBe(0)

    await page.getByLabel(accounts('desk.confirm.password')).fill(OWNER.password)
    await press(her, 'desk.passkeys.add.submit')
    await page.getByText(accounts('desk.passkeys.done.added')).waitFor()
    expect(await device.count()).toBe(1)

    await go('/organise')
    await press(her, 'desk.account.signOut')
    await go(PASSKEYS)
    await expectAccessible(page)
    await press(her, 'signIn.passkey.submit')
    await page.waitForURL(new RegExp(`${PASSKEYS}$`))
    await page.getByRole('link', { name: 'my phone' }).click()

    await page.getByRole('link', { name: accounts('desk.passkeys.remove.ask') }).click()
    await press(her, 'desk.passkeys.remove.submit')
    await page.getByText(accounts('desk.passkeys.done.removed')).waitFor()
    await go('/organise')
    await press(her, 'desk.account.signOut')
    await press(her, 'signIn.passkey.submit')
    await page.getByText(accounts('signIn.passkey.wrong')).waitFor()
  })

  test('one device has one for her here, and says so', async () => {
    const her = await visitor({ url, cookie: await signIn(url) })
    await authenticator(her)
    for (const sentence of ['desk.passkeys.done.added', 'passkey.already']) {
      await her.go(PASSKEYS)
      await her.page.getByLabel(accounts('desk.passkeys.name')).fill('my key')
      await her.page.getByLabel(accounts('desk.confirm.password')).fill(OWNER.password)
      await press(her, 'desk.passkeys.add.submit')
      await her.page.getByText(accounts(sentence)).waitFor()
    }
  })

  test('who turns away is told, and may try again', async () => {
    const her = await visitor({ url })
    const device = await authenticator(her)
    await device.refuse()
    await her.go('/organise/sign-in')
    await press(her, 'signIn.passkey.submit')
    await her.page.getByText(accounts('passkey.cancelled')).waitFor()
    await expectAccessible(her.page)
  })

  test('without script the page says what passkeys need, and the password is whole', async () => {
    const { page, go } = await visitor({ url, hasScript: false })
    await go('/organise')
    await page.getByText(accounts('passkey.noScript')).waitFor()
    expect(
      await page.getByRole('button', { name: accounts('signIn.passkey.submit') }).count(),
    ).toBe(0)

    await page.getByLabel(accounts('signIn.email')).fill(OWNER.email)
    await page.getByLabel(accounts('signIn.password')).fill(OWNER.password)
    await page.getByRole('button', { name: accounts('signIn.submit'), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: desk('desk.overview.title') }).waitFor()
    await page.getByText(accounts('desk.people.oneOwner')).waitFor()
  })

  test('at a bare number there are none, and the page says where there would be', async () => {
    const { page, go } = await visitor({ url: serving.url, cookie: await signIn(serving.url) })
    await go(PASSKEYS)
    await page.getByText(accounts('desk.passkeys.impossible')).waitFor()
  })
})

function press({ page }: Visitor, word: string): Promise<void> {
  return page.getByRole('button', { name: accounts(word), exact: true }).click()
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/organise/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: OWNER.email, password: OWNER.password }),
  })
  return response.headers.getSetCookie()[0]!.split(';')[0]!
}

/** A device of Chromium's own, whose owner has shown her finger: WebAuthn Level 3, 11, "User Agent Automation". */
async function authenticator({ page }: Visitor) {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    async count(): Promise<number> {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId })
      return credentials.length
    },
    async refuse(): Promise<void> {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    },
  }
}
