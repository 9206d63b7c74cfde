import type { Fault } from './fault.ts'
import { problemFrom } from './liquid/problem.ts'
import type { PackText } from './page.ts'

/** A fault of a template as a fault of its file. */
export function faultOf(error: unknown, text: PackText): Fault {
  const { code, message, line, column, include } = problemFrom(error)
  const isInclude = include !== undefined && include !== text.file
  return {
    file: isInclude ? `_includes/${include}` : text.file,
    line: isInclude ? line : line + text.bodyLine - 1,
    ...(column !== undefined && { column }),
    severity: 'error',
    code: `template-${code}`,
    message,
  }
}

export function tooLarge(text: PackText): Fault {
  return at(text, 'too-large', 'The page becomes larger than 2 MB. It is not shown.')
}

export function tooDeep(text: PackText): Fault {
  return at(text, 'too-deep', 'The page is nested too deeply to be shown.')
}

export function noLayout(text: PackText, name: string): Fault {
  return at(text, 'unknown-layout', `There is no layout “${name}”.`)
}

export function layoutCircle(text: PackText): Fault {
  return at(text, 'layout-circle', 'The layouts go round in circles: each names the next.')
}

function at({ file }: PackText, code: string, message: string): Fault {
  return { file, line: 1, severity: 'error', code, message }
}
