import type { SayProblem } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** What only these forms can find wrong. */
export function useSayReport(): SayProblem {
  const t = useMessages()
  return ({ code }) => {
    const key = `problem.${code}`
    return useMessages.has(key) ? t(key) : undefined
  }
}
