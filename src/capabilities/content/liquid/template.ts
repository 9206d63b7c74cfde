import type { Liquid } from 'liquidjs'
import { letterEngine } from './engine.ts'
import { run } from './run.ts'
import { problemFrom, type TemplateProblem } from './problem.ts'

export type Rendered = { ok: true; text: string } | { ok: false; problem: TemplateProblem }

const engine = letterEngine()
const markdownEngine = letterEngine(asMarkdown)

/** Fills in a letter or another plain text. Every word must be there; nothing is escaped as HTML. */
export function renderTemplate(text: string, values: Record<string, unknown>): Rendered {
  return render(engine, text, values)
}

/**
 * Fills in a text that is then read as Markdown. A value is never a mark in it, whatever it holds: it stands on one
 * line, every mark in it is escaped, and it is set apart by U+2068 and U+2069, so that its direction is its own.
 */
export function renderMarkdownTemplate(text: string, values: Record<string, unknown>): Rendered {
  return render(markdownEngine, text, values)
}

function render(engine: Liquid, text: string, values: Record<string, unknown>): Rendered {
  try {
    return { ok: true, text: run(engine, { text }, values, true) }
  } catch (error) {
    return { ok: false, problem: problemFrom(error) }
  }
}

function asMarkdown(value: string): string {
  const line = value
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  // Between the two marks no value begins a line, so a list or a heading cannot begin in it.
  return line && `\u2068${line.replace(/[\\`*_[\]<>#|~{}&!"']/g, '\\$&')}\u2069`
}
