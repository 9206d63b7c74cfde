import type { Liquid, StaticAnalysis } from 'liquidjs'
import type { Fault } from '../fault.ts'
import { faultOf } from '../page-faults.ts'
import type { PackText } from '../page.ts'
import { nearest } from './nearest.ts'

/**
 * The words a template may use. `campaign` allows all that is in it; `campaign.name` that alone, and
 * `recipient.*` whatever is in it.
 */
export type Variables = readonly string[]

/** What is wrong with a template before it is filled in: its grammar, its filters, words nobody gives. */
export function checkTemplate(text: PackText, engine: Liquid, known: Variables): Fault[] {
  if (!/\{[{%]/.test(text.body)) return []
  try {
    const parsed = engine.parse(text.body, text.file)
    return unknownIn(engine.analyzeSync(parsed, { partials: false }), text, known)
  } catch (error) {
    return [faultOf(error, text)]
  }
}

function unknownIn({ globals }: StaticAnalysis, text: PackText, known: Variables): Fault[] {
  return Object.values(globals)
    .flat()
    .flatMap((variable) => {
      const name = variable.segments.filter((part) => typeof part === 'string').join('.')
      if (isKnown(variable.segments, known)) return []
      const suggestion = likely(name, known)
      const { row, col } = variable.location
      const fault: Fault = {
        file: text.file,
        line: row + text.bodyLine - 1,
        column: col,
        severity: 'error',
        code: 'unknown-variable',
        message: `Nothing gives “${name}” a value here.`,
        ...(suggestion && { suggestion }),
      }
      return [fault]
    })
}

/** The word that was meant: as a whole or, where only a whole thing is known, by how it begins. */
function likely(name: string, known: Variables): string | undefined {
  const words = known.map((one) => one.replace(/\.?\*$/, '')).filter(Boolean)
  const roots = words.map((word) => word.split('.')[0]!)
  return nearest(name, words) ?? nearest(name.split('.')[0]!, roots)
}

function isKnown(segments: unknown[], known: Variables): boolean {
  return known.some((one) => {
    const parts = one.split('.')
    return parts.every((part, index) => {
      if (part === '*') return true
      // A whole thing is known when a part of it is: `{% if campaign %}`.
      if (segments.length <= index) return true
      return segments[index] === part || typeof segments[index] !== 'string'
    })
  })
}
