import { readFileSync } from 'node:fs'
import path from 'node:path'
import { renderTemplate, type Fault, type Pack, type PackText } from '../content/index.ts'
import type { FrontMatterFault } from './front-matter.ts'

/** Puts the faults of a file's front matter on the lines they are on. */
export function frontMatterFaultsIn(
  pack: Pack,
  { file }: PackText,
  faults: readonly FrontMatterFault[],
): Fault[] {
  if (faults.length === 0) return []
  const lines = readFileSync(path.join(pack.folder, file), 'utf8').split('\n')
  return faults.map(({ key, message }) => {
    const at = lines.findIndex((line) => line.startsWith(`${key}:`))
    const line = at < 0 ? 1 : at + 1
    return { file, line, severity: 'error', code: 'front-matter', message }
  })
}

/** What cannot be filled in, tried with each set of values that a page may have. */
export function templateFaults(
  { file, body, bodyLine }: PackText,
  trials: readonly Record<string, unknown>[],
): Fault[] {
  for (const values of trials) {
    const made = renderTemplate(body, values)
    if (made.ok) continue
    const { line, column, message, variable } = made.problem
    return [
      {
        file,
        line: bodyLine + line - 1,
        ...(column && { column }),
        severity: 'error',
        code: 'template',
        message,
        ...(variable && { suggestion: `It may say: ${Object.keys(values).join(', ')}.` }),
      },
    ]
  }
  return []
}
