import type { Page } from 'playwright-core'
import type { Role } from '../../src/platform/access/index.ts'
import type { Person } from './account.ts'
import type { Visitor } from './browser.ts'
import { wordsIn } from './words.ts'

const accounts = wordsIn('en', 'accounts')
const bodies = wordsIn('en', 'bodies')
const campaigns = wordsIn('en', 'campaigns')
const desk = wordsIn('en', 'desk')

export interface Controller {
  name: string
  contact: string
  campaign: string
}

/** What organisers do, at a browser of their own. */
export function organiser({ page, go }: Visitor) {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const fill = (label: string, text: string) => fieldOf(page, label).fill(text)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  return {
    async joins(link: string, { email, name, password }: Person): Promise<void> {
      await go(link)
      const asked = fieldOf(page, accounts('join.email'))
      // Whoever is invited by name is not asked for the address again.
      if ((await asked.count()) > 0) await asked.fill(email)
      await fill(accounts('join.name'), name)
      await fill(accounts('join.password'), password)
      await press(accounts('join.submit'))
    },

    async starts({ name, contact, campaign }: Controller): Promise<void> {
      await heading(campaigns('desk.start.title'))
      await fill(campaigns('desk.field.controllerName'), name)
      await fill(campaigns('desk.field.controllerContact'), contact)
      await fill(campaigns('desk.field.name'), campaign)
      await press(campaigns('desk.start.submit'))
      await heading(desk('desk.overview.title'))
    },

    async opens(tab: string): Promise<void> {
      await page
        .locator('nav.tabs')
        .getByRole('link', { name: desk(`desk.tab.${tab}`), exact: true })
        .click()
    },

    /** Gives the link that only this page ever shows. */
    async invites(email: string, role: Role): Promise<string> {
      await fill(accounts('desk.people.email'), email)
      await fieldOf(page, accounts('desk.people.invite.role')).selectOption(role)
      await press(accounts('desk.people.invite.submit'))
      await heading(accounts('desk.invited.title'))
      return page.getByLabel(accounts('desk.invited.link')).inputValue()
    },

    async signsIn({ email, password }: Person): Promise<void> {
      await go('/organise')
      await fill(accounts('signIn.email'), email)
      await fill(accounts('signIn.password'), password)
      await press(accounts('signIn.submit'))
      await heading(desk('desk.overview.title'))
    },

    /** Accepts the report that waits, and puts the fact right with where it is from. */
    async correctsTheAddress(reported: string, address: string): Promise<void> {
      await page.getByRole('link', { name: bodies('fact.address') }).click()
      await page.getByText(reported).waitFor()
      await press(bodies('desk.corrections.accept'))
      await page.getByRole('link', { name: bodies('desk.edit'), exact: true }).click()
      await fill(bodies('desk.field.address'), address)
      await fill(bodies('desk.field.source'), 'https://trust.example/find-us')
      await fill(bodies('desk.field.asOf'), '2026-11-20')
      await press(bodies('desk.edit.go'))
      await page.waitForURL(/\/organise\/bodies\/[^/]+$/)
    },
  }
}

/** A label may end in a word that says the field can be left out. */
function fieldOf(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^${RegExp.escape(label)}(\\s|$)`))
}
