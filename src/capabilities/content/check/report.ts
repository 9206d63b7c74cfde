import type { Fault } from '../fault.ts'

/** The faults of a pack for a person to read, grouped by file, with a last line that counts them. */
export function report(faults: Fault[]): string[] {
  const lines: string[] = []
  for (const [file, ofFile] of Map.groupBy(faults, (fault) => fault.file)) {
    lines.push(file)
    for (const fault of ofFile) lines.push(`  ${lineFor(fault)}`)
    lines.push('')
  }
  return [...lines, count(faults)]
}

function lineFor({ line, column, severity, code, message, suggestion }: Fault): string {
  const at = column === undefined ? `${line}` : `${line}:${column}`
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`
  return `${at.padEnd(8)}${severity.padEnd(9)}${message}${meant}  [${code}]`
}

function count(faults: Fault[]): string {
  if (faults.length === 0) return 'No faults.'
  const errors = faults.filter(({ severity }) => severity === 'error').length
  return `${number(errors, 'error')}, ${number(faults.length - errors, 'warning')}.`
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
