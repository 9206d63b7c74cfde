export type Standing = 'ok' | 'advice' | 'error'

/** What the doctor found of one thing, and what to do about it. */
export interface Finding {
  about: string
  standing: Standing
  says: string
  /** What to do, or to paste, a line each. */
  todo?: string[]
}

type Said = Omit<Finding, 'standing'>

export function ok(about: string, says: string, todo?: string[]): Finding {
  return finding('ok', { about, says, ...(todo && { todo }) })
}

export function advice(about: string, says: string, ...todo: string[]): Finding {
  return finding('advice', { about, says, todo })
}

export function error(about: string, says: string, ...todo: string[]): Finding {
  return finding('error', { about, says, todo })
}

function finding(standing: Standing, said: Said): Finding {
  return { ...said, standing }
}

/** As a person reads it; what needs doing is indented under what it is about. */
export function linesOf(findings: readonly Finding[]): string[] {
  const marks = { ok: 'ok     ', advice: 'advice ', error: 'error  ' }
  const lines = findings.flatMap(({ about, standing, says, todo = [] }) => [
    `${marks[standing]} ${about}: ${says}`,
    ...todo.map((line) => `        → ${line}`),
  ])
  return [...lines, '', sum(findings)]
}

function sum(findings: readonly Finding[]): string {
  const errors = findings.filter(({ standing }) => standing === 'error').length
  const advised = findings.filter(({ standing }) => standing === 'advice').length
  const some = errors === 0 ? 'Nothing is wrong' : `${errors} to put right`
  return `${some}${advised > 0 ? `, ${advised} to think about` : ''}.`
}
