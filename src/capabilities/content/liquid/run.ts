import { Context, type Liquid, type Template } from 'liquidjs'

// A page of a pack takes a few hundred steps; one that goes through two thousand pages, some thousands.
const mostSteps = 200_000
const longestMs = 5000

/**
 * Stands in for the engine's own limit, which counts only time: on a busy machine that would stop good
 * templates. Steps are the same everywhere; time is the last resort, for steps that are long.
 */
export class StepLimit {
  private steps = 0
  private readonly until = performance.now() + longestMs

  use(): void {}

  check(now: number): void {
    this.steps++
    if (this.steps > mostSteps || now > this.until)
      throw new Error('template render limit exceeded')
  }
}

/** Fills in a template, and stops one that does not end. */
export function run(
  engine: Liquid,
  source: { text: string; file?: string },
  values: object,
  strictVariables: boolean,
): string {
  const templates = parsed(engine, source)
  const limits = { renderLimit: new StepLimit() as never, liquid: engine }
  const context = new Context(values, engine.options, { sync: true, strictVariables }, limits)
  return String(engine.renderSync(templates, context))
}

/** Letters are few, and each is filled in again for every writer: what was parsed of a text alone is kept. */
const kept = new WeakMap<Liquid, Map<string, Template[]>>()
const MOST_KEPT = 100

function parsed(engine: Liquid, { text, file }: { text: string; file?: string }): Template[] {
  if (file !== undefined) return engine.parse(text, file)
  const ours = kept.get(engine) ?? new Map<string, Template[]>()
  kept.set(engine, ours)
  let templates = ours.get(text)
  if (!templates) {
    if (ours.size >= MOST_KEPT) ours.clear()
    ours.set(text, (templates = engine.parse(text)))
  }
  return templates
}
