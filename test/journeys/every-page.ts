import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { visitor, type Eyes } from './browser.ts'
import { largeText, NARROW, sideways, smallTargets } from './measure.ts'

/** Enough to keep both the browser and the server busy. */
const TABS = 3

/** Looks at every address in a real browser, and gives all that is wrong with each. */
export async function faultsOfEvery(addresses: readonly string[], eyes: Eyes): Promise<string[]> {
  const waiting = addresses.toReversed()
  const faults: string[] = []
  const work = async (): Promise<void> => {
    const { page, go } = await visitor(eyes)
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      await go(address)
      faults.push(...(await faultsOf(page)).map((fault) => `${address}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: TABS }, work))
  return faults
}

async function faultsOf(page: Page): Promise<string[]> {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, 'contrast')
  await page.setViewportSize({ width: NARROW, height: 640 })
  const narrow = [...(await sideways(page)), ...(await smallTargets(page))]
  await page.setViewportSize({ width: 1280, height: 800 })
  const large = await largeText(page)
  return [
    ...light,
    ...dark.map((fault) => `in the dark, ${fault}`),
    ...narrow.map((fault) => `at ${NARROW} pixels, ${fault}`),
    ...large.map((fault) => `in large letters, ${fault}`),
  ]
}
