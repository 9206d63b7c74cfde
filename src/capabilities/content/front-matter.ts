import { parse, YAMLParseError } from 'yaml'
import { readPlain } from './read-plain.ts'

export interface FrontMatter {
  data: Record<string, unknown>
  /** Whether the file has front matter at all: one without is not a page for Jekyll. */
  isThere: boolean
  body: string
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number
  problem?: { line: number; column?: number; message: string }
}

// Jekyll's own expression for it, with the line ends of every system.
const fenced = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** Takes the YAML from the head of a file. What YAML refuses is said, and the body still given. */
export function readFrontMatter(written: string): FrontMatter {
  const text = written.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  const found = text.startsWith('---') ? fenced.exec(text) : null
  if (!found) return { data: {}, isThere: false, body: text, bodyLine: 1 }
  const [head, yaml = ''] = found
  const rest = { isThere: true, body: text.slice(head.length), bodyLine: countLines(head) }
  const { data, problem } = readYaml(yaml)
  if (problem) return { data: {}, ...rest, problem: { ...problem, line: problem.line + 1 } }
  if (data === null || data === undefined) return { data: {}, ...rest }
  if (typeof data !== 'object' || Array.isArray(data)) {
    return {
      data: {},
      ...rest,
      problem: { line: 2, message: 'The front matter is not a list of names and values.' },
    }
  }
  return { data: data as Record<string, unknown>, ...rest }
}

/** Reads YAML of anybody's: a value, or what is wrong with it and where. */
export function readYaml(yaml: string): {
  data?: unknown
  problem?: { line: number; column?: number; message: string }
} {
  const plain = readPlain(yaml)
  if (plain !== undefined) return { data: plain }
  try {
    return { data: parse(yaml, { maxAliasCount: 100, logLevel: 'error' }) }
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const at = error.linePos?.[0]
      const message = error.message.split(/ at line \d+/)[0]!
      return { problem: { line: at?.line ?? 1, ...(at && { column: at.col }), message } }
    }
    return { problem: { line: 1, message: error instanceof Error ? error.message : String(error) } }
  }
}

function countLines(head: string): number {
  return head.split('\n').length
}
