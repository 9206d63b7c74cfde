import { atomFeed } from '../../../platform/atom.ts'
import type { Published } from './read-published.ts'

interface Feed {
  title: string
  /** Where the feed itself and the page of stories are, whole addresses. */
  self: string
  page: string
  language: string
  stories: readonly Published[]
  addressOf(story: Published): string
}

/** The published stories as Atom. A time in it is the first of a month, for no page says the day. */
export function storyFeed({ stories, addressOf, ...about }: Feed): string {
  const entries = stories.map((story) => ({
    address: addressOf(story),
    title: story.title,
    text: story.paragraphs.join('\n\n'),
    language: story.language,
    updated: startOf(story.month),
  }))
  return atomFeed({ ...about, since: startOf('2026-01'), entries })
}

const startOf = (month: string): string => `${month}-01T00:00:00Z`
