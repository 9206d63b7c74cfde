import type { Problem } from '../../platform/forms/index.ts'
import type { Language } from '../../platform/messages/index.ts'
import type { SayProblem } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

/** The problems that only accounts knows, in words. */
export function useSay(): SayProblem {
  const t = useMessages()
  return ({ code, values }) => {
    const key = `problem.${code}`
    return useMessages.has(key) ? t(key, values) : undefined
  }
}

/** The same for a script that shows them; one that accounts does not know is about the name. */
export function sayAll(language: Language, problems: readonly Problem[]): string[] {
  const t = useMessages.in(language)
  return problems.map(({ code, values }) => {
    const key = `problem.${code}`
    return t(useMessages.has(key) ? key : 'problem.accounts.label', values)
  })
}
