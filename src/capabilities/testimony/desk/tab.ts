import { useMessages } from './messages/index.ts'

/** The tab of testimony, for caseworkers alone. */
export const storiesTab = {
  href: '/organise/stories',
  who: ['caseworker'] as const,
  label: () => useMessages()('desk.title'),
}
