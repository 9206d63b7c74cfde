import { useMessages } from './messages/index.ts'

/** The words for an act of this capability in the trail. Which story it was about is in none of them. */
export function sayTestimonyAct(act: string): string | undefined {
  const key = `act.${act}`
  return useMessages.has(key) ? useMessages()(key) : undefined
}
