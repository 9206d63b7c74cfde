import { LiquidError } from 'liquidjs'

/** What is wrong with a template and where in it, counted from 1. */
export interface TemplateProblem {
  code: 'syntax' | 'missing' | 'include' | 'limit' | 'failed'
  message: string
  line: number
  column?: number
  /** The variable that has no value. */
  variable?: string
  /** The include in which it happened, where it did. */
  include?: string
}

/** Reads an error of the engine. Anything that is not one is an error of ours and is thrown again. */
export function problemFrom(error: unknown): TemplateProblem {
  // A template that includes itself ends here.
  if (error instanceof RangeError) {
    return {
      code: 'limit',
      line: 1,
      message: 'The template goes round in circles: it includes itself.',
    }
  }
  if (!LiquidError.is(error)) throw error
  const [line = 1, column = 1] = error.token?.getPosition?.() ?? []
  const include = error.token?.file
  const said = (error.originalError as Error | undefined)?.message ?? error.message
  return { ...explain(said, error), line, column, ...(include && { include }) }
}

function explain(
  said: string,
  error: LiquidError,
): Pick<TemplateProblem, 'code' | 'message' | 'variable'> {
  const variable = /undefined variable:? ?(\S*)/.exec(said)
  if (variable) {
    const name = variable[1] || nameIn(error.token?.getText?.() ?? '')
    return { code: 'missing', message: `There is no value for “${name}”.`, variable: name }
  }
  if (/Failed to lookup/.test(said)) {
    const name = /Failed to lookup "([^"]*)"/.exec(said)?.[1] ?? ''
    return { code: 'include', message: `“${name}” is not one of the pack's includes.` }
  }
  if (/limit exceeded|Maximum call stack/i.test(said)) {
    return {
      code: 'limit',
      message: 'The template does not end, or makes too much: it was stopped.',
    }
  }
  const isSyntax = error.name === 'ParseError' || error.name === 'TokenizationError'
  const message = said.replace(/, (?:file|line):.*$/s, '')
  return { code: isSyntax ? 'syntax' : 'failed', message: `${message}.` }
}

function nameIn(source: string): string {
  return /\{\{-?\s*([\w.[\]"'-]+)/.exec(source)?.[1] ?? source.slice(0, 60)
}
