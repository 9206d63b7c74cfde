import { expect } from 'vitest'
import type { Visitor } from './browser.ts'
import { markedImages, METADATA, type MarkedImage } from './marked-images.ts'
import { CANARY, plainPicture, witness } from './story-giver.ts'
import type { StoryHouse } from './story-house.ts'

const AT_ONCE = 20

/** Gives `count` pictures, twenty to a story, and looks for what was written into them where caseworkers open them. */
export async function expectNothingLeft(house: StoryHouse, visit: Visitor, count: number) {
  const she = witness(visit)
  await she.opens()
  const images = markedImages(await plainPicture(visit.page), count)
  for (let from = 0; from < count; from += AT_ONCE) {
    await give(visit, images.slice(from, from + AT_ONCE))
  }
  const files = (await house.opened()).flatMap((story) => story.files)
  expect(files).toHaveLength(count)
  for (const { buffer } of images) {
    expect(METADATA.some((mark) => buffer.includes(mark))).toBe(true)
  }
  for (const { bytes } of files) {
    const picture = Buffer.from(bytes)
    expect(METADATA.filter((mark) => picture.includes(mark))).toEqual([])
  }
}

async function give(visit: Visitor, images: MarkedImage[]): Promise<void> {
  const { page } = visit
  const she = witness(visit)
  await she.opens()
  await she.comesToTheWords()
  await page.fill('#words', CANARY)
  await she.goesOn()
  await page.setInputFiles('#photographs', images)
  const shown = page.locator('[data-list=photograph] img')
  await expect.poll(() => shown.count(), { timeout: 60_000 }).toBe(images.length)
  await she.passes(['files', 'body', 'month', 'area'])
  await page.check('[name=speaker][value=self]')
  await she.goesOn()
  await she.agreesToBeRead()
  await she.sends()
  await page.getByText(she.t('sending.filesDone')).waitFor({ timeout: 60_000 })
  // She has not said that she wrote the receipt down, so the page asks before it goes.
  page.once('dialog', (dialog) => void dialog.accept())
}
