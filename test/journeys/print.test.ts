import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { visitor, type Visitor } from './browser.ts'
import { pointer } from './hand.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { OWN_WORDS, supporter, TRUST } from './supporter.ts'

/** A millimetre of paper is so many pixels of CSS. */
const MM = 96 / 25.4
/** What is on the screen for the screen alone. */
const ON_SCREEN = ['nav', '.poster', '.foot', '.notice', 'main form']

let house: House
let serving: Serving
beforeAll(async () => {
  house = await openHouse('sqlite')
  serving = await house.serve()
})
afterAll(() => house.close())

test('a letter on paper has the address of who it is for, and on screen a way back', async () => {
  const { page } = await atTheSheet()

  const lines = await page.locator('.sheet-to span').allInnerTexts()
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining([TRUST.name, ...TRUST.address]),
  )
  expect(await page.locator('.sheet-text').innerText()).toContain(OWN_WORDS)
  await expectAccessible(page)
})

test('on paper there is the letter and nothing else, on one side of A4, folded where it is marked', async () => {
  const { page } = await atTheSheet()
  await page.emulateMedia({ media: 'print' })

  for (const part of ON_SCREEN) expect(await seen(page.locator(part)), part).toBe(0)
  const sheet = page.locator('.sheet')
  const { y: top } = (await sheet.boundingBox())!
  const isCut = await sheet.evaluate((paper) => paper.scrollHeight > paper.clientHeight + 1)
  expect(isCut).toBe(false)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  // A DL envelope takes A4 folded twice: DIN 5008, form B.
  const folds = await sheet
    .locator('.sheet-fold')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().top))
  expect(folds.map((at) => Math.round((at - top) / MM))).toEqual([105, 210])
})

async function atTheSheet(): Promise<Visitor> {
  const someone = await visitor({ url: serving.url })
  await supporter(someone, pointer).fromTheFirstPageToALetter()
  await someone.page.locator('form[action*="/letters/print"] button').click()
  await someone.page.locator('.sheet').waitFor()
  return someone
}

function seen(parts: Locator): Promise<number> {
  return parts.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
}

function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}
