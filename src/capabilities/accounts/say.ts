import type { SayProblem } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** The problems that only accounts knows, in words. */
export function useSay(): SayProblem {
  const t = useMessages()
  return ({ code }) => {
    const key = `problem.${code}`
    return useMessages.has(key) ? t(key) : undefined
  }
}
