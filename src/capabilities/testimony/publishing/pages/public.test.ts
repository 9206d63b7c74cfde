import { expect, test } from 'vitest'
import { cardSvg, isRightToLeft } from '../card.ts'
import { storyFeed } from '../feed.ts'
import type { Published } from '../read-published.ts'

const card = (title: string, words: string, language = 'en') =>
  cardSvg({ title, words, language, siteName: 'A <campaign> & more', colour: '#ffd60a' })

test('the picture of the words has them in lines, cut where it is full, and as text', () => {
  const svg = card('They <sent> a bill', 'word '.repeat(400))
  expect(svg).toContain('They &lt;sent&gt; a bill')
  expect(svg).toContain('A &lt;campaign&gt; &amp; more')
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line!)
  expect(lines.length).toBeLessThan(12)
  expect(lines.every((line) => line.length < 75)).toBe(true)
  expect(lines.some((line) => line.endsWith('…'))).toBe(true)
})

test('no letter of the words is able to become markup, or stands outside the picture', () => {
  const svg = card('"><script>alert(1)</script>', `\u0000\u001b${'x'.repeat(500)}`)
  expect(svg).not.toContain('<script')
  // oxlint-disable-next-line no-control-regex
  expect(svg).not.toMatch(/[\u0000-\u001f]/)
})

test('a story in Arabic is written from the right in its picture, whatever the page is in', () => {
  expect(card('قصة', 'كلمات', 'ar')).toContain('direction="rtl"')
  expect(['fa', 'ur', 'ckb', 'en', 'so', 'zh-Hans'].map(isRightToLeft)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('the feed says no day, and takes its words as text', () => {
  const story: Published = {
    id: 'a'.repeat(22),
    title: 'They <b>sent</b> a bill',
    paragraphs: ['One & two.'],
    words: '',
    language: 'en',
    month: '2026-05',
    by: 'receipt',
  }
  const feed = storyFeed({
    title: 'Stories',
    self: 'https://example.org/stories.atom',
    page: 'https://example.org/stories',
    language: 'en',
    stories: [story],
    addressOf: ({ id }) => `https://example.org/stories/${id}`,
  })
  expect(feed).toContain('<updated>2026-05-01T00:00:00Z</updated>')
  expect(feed).toContain('They &lt;b&gt;sent&lt;/b&gt; a bill')
  expect(feed).not.toMatch(/2026-05-(?!01T00:00:00Z)/)
})
