import type { Say } from './words.ts'

/** What went wrong between the page and the server. */
export class AskError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'AskError'
    this.code = code
  }
}

export const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'failed'
}

/** A sentence for whatever went wrong; none of them says that something typed was lost, for nothing is. */
export function sentenceFor(say: Say, error: unknown): string {
  return say.maybe(`problem.${codeOf(error)}`) ?? say('problem.failed')
}
