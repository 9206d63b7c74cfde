import { IntlMessageFormat } from 'intl-messageformat'
import { currentLanguage, type Language } from './language.ts'

export type Values = Record<string, string | number>
export type Parts<Node> = Record<string, string | number | Node | ((inside: unknown) => Node)>

export interface Translate<Key extends string> {
  (key: Key, values?: Values): string
  /** The same with marks in the message, such as `<link>here</link>`, each drawn by a function of that name. */
  rich<Node>(key: Key, values: Parts<Node>): (string | Node)[]
}

export interface UseMessages<Key extends string> {
  /** The words in the language of the page being drawn. */
  (): Translate<Key>
  in(language: Language): Translate<Key>
  has(key: string): key is Key
}

/**
 * The words of one capability, in ICU MessageFormat. English has every key, and a key that is not there does
 * not compile; where another language has none, English stands in.
 */
export function messagesOf<En extends Record<string, string>>(catalogue: {
  en: En
  ar: Partial<Record<keyof En & string, string>>
}): UseMessages<keyof En & string> {
  type Key = keyof En & string
  const made = new Map<Language, Translate<Key>>()
  const forLanguage = (language: Language): Translate<Key> => {
    let translate = made.get(language)
    if (!translate) made.set(language, (translate = translator(catalogue, language)))
    return translate
  }
  return Object.assign(() => forLanguage(currentLanguage()), {
    in: forLanguage,
    has: (key: string): key is Key => Object.hasOwn(catalogue.en, key),
  })
}

function translator<Key extends string>(
  catalogue: Record<Language, Partial<Record<string, string>>>,
  language: Language,
): Translate<Key> {
  const formats = new Map<string, IntlMessageFormat>()
  const format = (key: string): IntlMessageFormat => {
    let made = formats.get(key)
    if (!made) {
      const own = catalogue[language][key]
      made = new IntlMessageFormat(own ?? catalogue.en[key]!, own ? language : 'en')
      formats.set(key, made)
    }
    return made
  }
  const sayings = new Map<string, Say>()
  const translate = (key: Key, values: Values = {}): string => {
    let say = sayings.get(key)
    if (!say) {
      const text = catalogue[language][key] ?? catalogue.en[key]!
      sayings.set(key, (say = sayingOf(text, () => format(key))))
    }
    return say(values)
  }
  const rich = <Node>(key: Key, values: Parts<Node>): (string | Node)[] => {
    const parts: unknown = format(key).format(values as never)
    return (Array.isArray(parts) ? parts : [parts]) as (string | Node)[]
  }
  return Object.assign(translate, { rich })
}

type Say = (values: Values) => string

/** Most words have at most gaps to fill, `Write to {name}`, and need no machine. */
function sayingOf(text: string, format: () => IntlMessageFormat): Say {
  const [first = '', ...rest] = text.split(/\{(\w+)\}/)
  const words = [first, ...rest.filter((_, at) => at % 2 === 1)]
  const byMachine: Say = (values) => String(format().format(values))
  // A plural, a mark or a quote.
  if (words.some((piece) => /[{}<'#]/.test(piece))) return byMachine
  return (values) => {
    let said = first
    for (let at = 0; at < rest.length; at += 2) {
      const value = values[rest[at]!]
      // It says which one is missing.
      if (value === undefined) return byMachine(values)
      said += value + rest[at + 1]!
    }
    return said
  }
}
