import type en from '../messages/en.json'

type Named<Key> = Key extends `desk.${infer Name}` ? Name : never

/** A sentence of the desk, without the `desk.` that its key begins with. */
export type WordKey = Named<keyof typeof en>

export interface Say {
  (key: WordKey, values?: Record<string, string | number>): string
  /** For what comes from elsewhere: a code of the server, a use of a consent. */
  maybe(key: string, values?: Record<string, string | number>): string | undefined
}

/**
 * The words that the server put into the page. A key with `.one` beside it is for counts. The gaps are all that
 * the page fills in: a machine for ICU messages is three times this whole script.
 */
export function sayingFrom(words: Record<string, string>): Say {
  const maybe = (key: string, values: Record<string, string | number> = {}): string | undefined => {
    const one = values['count'] === 1 ? words[`desk.${key}.one`] : undefined
    const text = one ?? words[`desk.${key}`]
    return text?.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
  }
  const say = (key: string, values?: Record<string, string | number>): string =>
    maybe(key, values) ?? key
  return Object.assign(say, { maybe }) as Say
}
