import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'

const MODEL = 'This branch notes:\n\nThat care comes first.\nThat charging harms.'

test('other quotes, spaces and capitals are no other text', () => {
  const passed = 'THIS BRANCH NOTES:\nThat care  comes first.\n\nThat charging harms'

  expect(compareTexts(MODEL, passed)).toMatchObject({ isSame: true, missing: [] })
})

test('what a branch added is marked, and what it left out is shown', () => {
  const passed = 'This branch notes:\nThat care comes first.\nThat debt harms.'

  const { isSame, passed: said, missing } = compareTexts(MODEL, passed)

  expect(isSame).toBe(false)
  expect(said.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['That debt harms.'])
  expect(missing).toEqual(['That charging harms.'])
})
