import type { Page } from 'playwright-core'
import { send, join, type Person } from './account.ts'
import type { Visitor } from './browser.ts'
import { wordsIn } from './words.ts'

export const stories = wordsIn('en', 'testimony/desk')

export interface Papers {
  /** Six words. */
  passphrase: string
  recovery: string
}

/** The owner invites her as a caseworker, and she accepts; gives the cookie of her session. */
export async function joinsAsCaseworker(
  { url, owner }: { url: string; owner: string },
  person: Person,
): Promise<string> {
  const form = { email: person.email, role: 'caseworker' }
  const answer = await send(`${url}/organise/people/invitations`, form, owner)
  const [, link = ''] = /value="([^"]+\/organise\/join\/[^"]+)"/.exec(await answer.text()) ?? []
  return join(link, person)
}

/** What a caseworker does at the stories desk. */
export function caseworker({ page, go }: Visitor) {
  const button = (key: string) => page.getByRole('button', { name: stories(key), exact: true })
  const press = (key: string) => button(key).first().click()
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
  const fill = (key: string, text: string) =>
    page.getByLabel(stories(key), { exact: true }).fill(text)

  return {
    press,
    heading,
    fill,

    async opens(): Promise<void> {
      await go('/organise/stories')
    },

    /** Makes her keys, with every paper typed back, and a passkey where the device has one. */
    async makesKeys({ hasPasskey }: { hasPasskey: boolean }): Promise<Papers> {
      await press('desk.make.do')
      const passphrase = (await page.locator('[data-passphrase]').textContent())!
      await press('desk.make.passphrase.written')
      await fill('desk.make.passphrase.back', passphrase.toUpperCase().replaceAll(' ', '-'))
      await press('desk.make.passphrase.check')
      const recovery = await this.copiesTheCode()
      await press(hasPasskey ? 'desk.make.passkey.do' : 'desk.make.passkey.skip')
      await press('desk.make.send')
      return { passphrase, recovery }
    },

    async copiesTheCode(): Promise<string> {
      const code = (await page.locator('[data-code]').textContent())!
      await press('desk.make.code.written')
      await fill('desk.make.code.back', code.toLowerCase().replaceAll('-', ' '))
      await press('desk.make.code.check')
      return code
    },

    async unlocksByWords(words: string): Promise<void> {
      await fill('desk.unlock.passphrase', words)
      await press('desk.unlock.do')
    },

    async unlocksByCode(code: string): Promise<void> {
      await page.getByText(stories('desk.unlock.recovery.title')).click()
      await fill('desk.unlock.recovery', code)
      await page.locator('details').getByRole('button').click()
    },

    async seesTheList(): Promise<void> {
      await heading(stories('desk.list.title'))
    },

    async opensStory(body: string): Promise<void> {
      await page.getByRole('button', { name: body }).click()
      await heading(body)
    },

    async opensAttachment(at: number): Promise<void> {
      await page
        .locator('section', { hasText: stories('desk.attachment.title') })
        .getByRole('button', { name: stories('desk.attachment.open') })
        .nth(at)
        .click()
    },
  }
}

/** A device that has passkeys with the PRF extension, as new telephones and laptops do. */
export async function withPasskeys(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  })
}
