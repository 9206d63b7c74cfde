import type { z } from 'zod'

/** What is wrong with one field. `code` is a key of the words to show; `values` go into them. */
export interface Problem {
  field: string
  code: string
  values?: Record<string, string | number>
}

type Issue = z.core.$ZodIssue

/** Says a Zod issue as a problem of ours, so that it can be shown in any language. */
export function problemOf(issue: Issue, given: unknown): Problem {
  const field = String(issue.path[0] ?? '')
  const values = valuesOf(issue)
  return { field, code: codeOf(issue, given), ...(values ? { values } : {}) }
}

function codeOf(issue: Issue, given: unknown): string {
  if (issue.code === 'custom') return String(issue.params?.['code'] ?? issue.message)
  if (given === undefined || given === '') return 'required'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : 'tooLarge'
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'tooShort' : 'tooSmall'
  if (issue.code === 'invalid_value') return 'notOneOf'
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? 'wrongForm'
  return issue.code === 'invalid_type' && issue.expected === 'number' ? 'notNumber' : 'wrongForm'
}

const FORMATS: Record<string, string> = { email: 'notEmail', url: 'notUrl', date: 'notDate' }

function valuesOf(issue: Issue): Problem['values'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  return undefined
}
