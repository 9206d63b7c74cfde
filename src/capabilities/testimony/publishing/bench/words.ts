import type en from '../messages/en.json'

type Named<Key> = Key extends `desk.${infer Name}` ? Name : never

/** A sentence of the workbench, without the `desk.` that its key begins with. */
export type WordKey = Named<keyof typeof en>

export type Say = (key: WordKey, values?: Record<string, string | number>) => string

/** The words that the page brought. A key with `.one` beside it is for a count of one. */
export function sayFrom(strings: Readonly<Record<string, string>>): Say {
  return (key, values = {}) => {
    const one = values['count'] === 1 ? strings[`desk.${key}.one`] : undefined
    const text = one ?? strings[`desk.${key}`] ?? key
    return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
  }
}

/** A sentence for whatever went wrong; what was typed is still there. */
export function sentenceOf(strings: Readonly<Record<string, string>>, error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  const known = typeof code === 'string' ? code : 'failed'
  return strings[`desk.problem.${known}`] ?? sayFrom(strings)('problem', { code: known })
}

/** “a, b and c”. */
export function listed(parts: string[], and: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
}
