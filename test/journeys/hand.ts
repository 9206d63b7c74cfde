import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** How somebody uses a page: the same journey is made with each. */
export interface Hand {
  press(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
}

export const pointer: Hand = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
}

/** Tab, Enter and letters, and nothing else; wherever the focus is, it can be seen. */
export const keyboard: Hand = {
  async press(target) {
    await tabTo(target)
    await target.page().keyboard.press('Enter')
  },
  async type(target, text) {
    await tabTo(target)
    const { keyboard: keys } = target.page()
    await keys.press('Control+A')
    await keys.type(text)
  },
}

const MOST_STOPS = 150

async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await target.waitFor()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await isFocused(target)) return
  }
  throw new Error(`The keyboard does not come to ${String(target)}`)
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Waits until the focus is there: a script may move it after the page has come. */
export async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => isFocused(target), { timeout: 10_000 }).toBe(true)
}

async function expectFocusSeen(page: Page): Promise<void> {
  expect(await page.evaluate(focusSeen)).toBe('seen')
}

/** Runs in the browser. */
function focusSeen(): string {
  const element = document.activeElement
  // After the last stop the browser's own bar has the focus.
  if (!element || element === document.body) return 'seen'
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { width, height, top, bottom } = element.getBoundingClientRect()
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const isInView = width > 1 && height > 1 && bottom > 0 && top < innerHeight
  return isMarked && isInView ? 'seen' : `${element.outerHTML.slice(0, 200)} is not seen`
}
