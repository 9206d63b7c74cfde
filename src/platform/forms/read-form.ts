import type { Context } from 'hono'
import type { z } from 'zod'
import { problemOf, type Problem } from './problem.ts'

export type Typed = Record<string, string>

export type Form<T> =
  | { ok: true; value: T; values: Typed }
  | { ok: false; values: Typed; problems: Problem[] }

/**
 * Reads a posted form. What does not fit the schema comes back as problems beside what was typed, to be shown
 * again; an empty field counts as absent. A field the schema has as a list may be sent several times.
 */
export async function readForm<Shape extends z.ZodRawShape>(
  c: Context,
  schema: z.ZodObject<Shape>,
): Promise<Form<z.infer<z.ZodObject<Shape>>>> {
  // Hono's parseBody halves the throughput of forms; this is all it would do here.
  return readFields(new URLSearchParams(await c.req.text()), schema)
}

export function readFields<Shape extends z.ZodRawShape>(
  sent: URLSearchParams,
  schema: z.ZodObject<Shape>,
): Form<z.infer<z.ZodObject<Shape>>> {
  const values: Typed = {}
  const given: Record<string, unknown> = {}
  for (const field of Object.keys(schema.shape)) {
    const all = sent.getAll(field).filter((text) => text.trim() !== '')
    values[field] = all.join('\n')
    const isList = isListField(schema.shape[field])
    if (all.length > 0 || isList) given[field] = isList ? all : all[0]
  }
  const read = schema.safeParse(given)
  if (read.success) return { ok: true, value: read.data, values }
  const problems = read.error.issues.map((issue) => problemOf(issue, given[String(issue.path[0])]))
  return { ok: false, values, problems: firstOfEach(problems) }
}

function isListField(field: unknown): boolean {
  const def = (field as { def: { type: string; innerType?: unknown } }).def
  return def.type === 'array' || (def.innerType !== undefined && isListField(def.innerType))
}

/** One sentence a field: the second is seldom true once the first is mended. */
function firstOfEach(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ field }) => !seen.has(field) && seen.add(field))
}
