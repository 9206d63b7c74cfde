import { useMessages } from './messages/index.ts'

/** The words for an act of this capability in the trail. */
export function sayCampaignAct(act: string): string | undefined {
  const key = `act.${act}`
  return useMessages.has(key) ? useMessages()(key) : undefined
}
