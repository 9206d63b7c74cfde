import { expect, test } from 'vitest'
import { pageOf, Ready } from './page-bytes.ts'

test('a page is sent as the same bytes whatever letters are in it', () => {
  for (const page of ['', 'plain', '“quoted” – العربية', 'a 🕊 dove', 'half a pair: \ud83d.']) {
    expect(Buffer.concat(pageOf([page]).parts)).toEqual(Buffer.from(page))
    const { parts } = pageOf([page, new Ready(page), page])
    expect(Buffer.concat(parts)).toEqual(Buffer.from(page.repeat(3)))
  }
})

test('a page that is longer than any other is whole', () => {
  const page = 'ب'.repeat(200_000)
  expect(Buffer.concat(pageOf([page, new Ready('end')]).parts).toString()).toBe(`${page}end`)
})

test('a page keeps its bytes while others are drawn', () => {
  const first = pageOf(['first ', new Ready('part')])
  pageOf(['second', new Ready('other')])
  expect(Buffer.concat(first.parts).toString()).toBe('first part')
})

test('the tag is another when a single letter is, in what was drawn now or was ready', () => {
  const tags = [
    ['<p>', '<b>', '</p>'],
    ['<q>', '<b>', '</p>'],
    ['<p>', '<i>', '</p>'],
    ['<p>', '<b>', '</q>'],
  ].map(([begin, middle, end]) => pageOf([begin!, new Ready(middle!), end!]).tag)
  expect(new Set(tags).size).toBe(4)
  expect(pageOf(['<p>', new Ready('<b>'), '</p>']).tag).toBe(tags[0])
})
