import { z } from 'zod'
import type { Fault } from '../fault.ts'
import { readYaml } from '../front-matter.ts'

const text = z.union([z.string(), z.number()]).transform(String)

const Config = z.looseObject({
  title: text.optional(),
  description: text.optional(),
  colour: text.optional(),
  color: text.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)
    .optional(),
  permalink: z.string().optional(),
  exclude: z.array(z.string()).optional(),
  translations: z
    .record(z.string(), z.looseObject({ title: text.optional(), description: text.optional() }))
    .optional(),
})

/** `_config.yml` as Jekyll has it, with what Clarion reads of it beside. */
export interface PackConfig {
  title: string
  description: string
  colour: string | undefined
  /** The language of pages that do not say one. */
  lang: string
  permalink: string
  exclude: string[]
  translations: Record<string, { title?: string | undefined; description?: string | undefined }>
  /** All that stands in the file, for `{{ site.… }}`. */
  all: Record<string, unknown>
}

export function readConfig(file: string, yaml: string): { config: PackConfig; faults: Fault[] } {
  const { data, problem } = readYaml(yaml)
  if (problem)
    return { config: configFrom({}), faults: [fault(file, problem.message, problem.line)] }
  const read = Config.safeParse(data ?? {})
  if (read.success) return { config: configFrom(read.data), faults: [] }
  const names = read.error.issues.map((issue) => String(issue.path[0] ?? '')).filter(Boolean)
  const usable = data && typeof data === 'object' && !Array.isArray(data) ? { ...data } : {}
  for (const name of names) delete (usable as Record<string, unknown>)[name]
  const faults = read.error.issues.map((issue) =>
    fault(
      file,
      `${issue.path.join('.')}: ${issue.message}`,
      lineOf(yaml, String(issue.path[0] ?? '')),
    ),
  )
  return { config: configFrom(Config.parse(usable)), faults }
}

function configFrom(data: z.infer<typeof Config>): PackConfig {
  return {
    title: data.title ?? '',
    description: data.description ?? '',
    colour: data.colour ?? data.color,
    lang: data.lang ?? 'en',
    permalink: data.permalink ?? 'date',
    exclude: (data.exclude ?? []).map((name) => name.replace(/^\/|\/$/g, '')),
    translations: data.translations ?? {},
    all: data,
  }
}

/** The name of the pack and what it says of itself, in a language where it has them. */
export function wordsIn(config: PackConfig, lang: string): { title: string; description: string } {
  const own = Object.hasOwn(config.translations, lang) ? config.translations[lang] : undefined
  return {
    title: own?.title ?? config.title,
    description: own?.description ?? config.description,
  }
}

function fault(file: string, message: string, line: number): Fault {
  return { file, line, severity: 'error', code: 'config', message }
}

/** The line on which a name stands at the start, counted from 1. */
export function lineOf(yaml: string, name: string): number {
  const lines = yaml.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`${name}:`))
  return at < 0 ? 1 : at + 1
}
