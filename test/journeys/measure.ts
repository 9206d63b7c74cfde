import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The narrowest phone, and 1280 pixels at 400 %. */
export const NARROW = 320

/** At 320 pixels nothing makes the page wider than the screen: WCAG 2.2, 1.4.10. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sideways(page)).toEqual([])
}

/** Everything to press is at least 44 pixels high and wide, links inside a line of text apart: WCAG 2.2, 2.5.5. */
export async function expectBigTargets(page: Page): Promise<void> {
  expect(await smallTargets(page)).toEqual([])
}

export const sideways = (page: Page): Promise<string[]> => page.evaluate(lookSideways)
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(lookForSmallTargets)

/** With letters twice as large, as a browser's settings have them, nothing is cut off: WCAG 2.2, 1.4.4. */
export async function largeText(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const root = document.documentElement
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`
  })
  const found = await page.evaluate(lookForCutText)
  return [...(await sideways(page)), ...found]
}

/** Runs in the browser, as does what follows. */
function lookSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const isRight = document.documentElement.dir !== 'rtl'
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (isRight ? right > clientWidth + 1 : left < -1)
  })
  return [
    `${scrollWidth} pixels wide on a screen of ${clientWidth}`,
    ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 150)),
  ]
}

function lookForSmallTargets(): string[] {
  const targets = document.querySelectorAll(
    'a[href], button, select, textarea, summary, input:not([type="hidden"])',
  )
  return [...targets].flatMap((target) => {
    const pressed = target.matches('[type="radio"], [type="checkbox"]')
      ? (target.closest('label') ?? target)
      : target
    const { width, height } = pressed.getBoundingClientRect()
    const isInText = getComputedStyle(pressed).display === 'inline'
    const isHidden = !pressed.checkVisibility() || width <= 1 || target.matches('[tabindex="-1"]')
    if (isInText || isHidden || (width >= 43.9 && height >= 43.9)) return []
    return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 150)}`]
  })
}

function lookForCutText(): string[] {
  const boxes = document.querySelectorAll<HTMLElement>('body *:not(script, template)')
  return [...boxes].flatMap((box) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(box)
    const isReadOnly = clipPath !== 'none'
    const cutsX = ['hidden', 'clip'].includes(overflowX) && box.scrollWidth > box.clientWidth + 1
    const cutsY = ['hidden', 'clip'].includes(overflowY) && box.scrollHeight > box.clientHeight + 1
    return !isReadOnly && (cutsX || cutsY) ? [`cut off: ${box.outerHTML.slice(0, 150)}`] : []
  })
}
