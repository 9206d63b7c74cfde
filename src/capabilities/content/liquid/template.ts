import { letterEngine } from './engine.ts'
import { run } from './run.ts'
import { problemFrom, type TemplateProblem } from './problem.ts'

export type Rendered = { ok: true; text: string } | { ok: false; problem: TemplateProblem }

const engine = letterEngine()

/** Fills in a letter or another plain text. Every word must be there; nothing is escaped as HTML. */
export function renderTemplate(text: string, values: Record<string, unknown>): Rendered {
  try {
    return { ok: true, text: run(engine, { text }, values, true) }
  } catch (error) {
    return { ok: false, problem: problemFrom(error) }
  }
}
