import { useMessages } from './messages/index.ts'

/** The words of the trail for what organisers do here; nothing for the acts of others. */
export function sayDocumentsAct(act: string): string | undefined {
  const key = `act.${act}`
  return useMessages.has(key) ? useMessages()(key) : undefined
}
