import { z } from 'zod'

/** A title and an address, and the day of what is said there. */
export const Source = z.object({
  title: z.string().trim().min(1),
  url: z.httpUrl(),
  on: z.iso.date(),
})
export type Source = z.infer<typeof Source>

/** A word of a file's name, which becomes part of an address. */
export const FileName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** What is wrong with one key of a file's front matter, as a sentence for whoever wrote it. */
export interface FrontMatterFault {
  key: string
  message: string
}

/** Says Zod's issues the way a person would. `hints` tells what each key is for. */
export function frontMatterFaults(
  error: z.ZodError,
  data: Readonly<Record<string, unknown>>,
  hints: Readonly<Record<string, string>>,
): FrontMatterFault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        key,
        message: `“${key}” is not a key we know here. The keys are: ${Object.keys(hints).join(', ')}.`,
      }))
    }
    const key = String(issue.path[0] ?? '')
    const hint = hints[key] ? ` It is ${hints[key]}.` : ''
    const where = issue.path.length > 1 ? ` (at ${issue.path.slice(1).join(', ')})` : ''
    if (data[key] === undefined && issue.path.length === 1) {
      const why = issue.code === 'custom' ? ` ${issue.message}` : ''
      return [{ key, message: `“${key}” is missing.${why}${hint}` }]
    }
    return [{ key, message: `“${key}” is not right${where}: ${said(issue)}.${hint}` }]
  })
}

function said(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_value') return `it must be one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'it must be a whole http address'
  if (issue.code === 'too_small') return `it must be at least ${String(issue.minimum)}`
  if (issue.code === 'too_big') return `it must be at most ${String(issue.maximum)}`
  return issue.message.replace(/^Invalid input: /, '').toLowerCase()
}
