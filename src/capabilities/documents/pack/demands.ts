import { z } from 'zod'

const Words = z.record(z.string(), z.string())
const Demand = z.looseObject({
  id: z.string(),
  to: z.array(z.string()).default([]),
  title: Words,
  text: Words,
})

export interface Demand {
  id: string
  /** The kinds of body it is asked of. */
  to: string[]
  title: string
  text: string
}

/** The demands of a pack, `_data/demands.yml`, in a language or else in the pack's first. */
export function readDemands(written: unknown, language: string): Demand[] {
  if (!Array.isArray(written)) return []
  return written.flatMap((one) => {
    const read = Demand.safeParse(one)
    if (!read.success) return []
    const { id, to, title, text } = read.data
    return [{ id, to, title: inLanguage(title, language), text: inLanguage(text, language) }]
  })
}

function inLanguage(words: Record<string, string>, language: string): string {
  return words[language] ?? words['en'] ?? Object.values(words)[0] ?? ''
}

export function chooseDemands(all: readonly Demand[], ids: readonly string[]): Demand[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
