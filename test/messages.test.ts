import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'

/** Words that only organisers see may wait for their Arabic: those of the desk, and the acts in its trail. */
const DESK = /^(desk|act)\./
const DESK_ONLY = ['src/capabilities/accounts/messages']

const folders = globSync('src/**/messages/en.json').map((file) => path.dirname(file))
const catalogues = folders.map((folder) => ({
  folder,
  en: read(folder, 'en'),
  ar: read(folder, 'ar'),
}))

test('there are words to look at', () => {
  expect(catalogues.flatMap(({ en }) => Object.keys(en)).length).toBeGreaterThan(100)
})

test('every string a supporter or a witness sees is there in English and in Arabic', () => {
  expect(
    catalogues
      .filter(({ folder }) => !DESK_ONLY.includes(folder))
      .flatMap(({ folder, en, ar }) => [
        ...missing(en, ar).map((key) => `${folder}/ar.json lacks ${key}`),
        ...missing(ar, en).map((key) => `${folder}/en.json lacks ${key}`),
      ]),
  ).toEqual([])
})

test('every string can be read, and is not empty', () => {
  const faults = each(({ where, text }) => {
    if (!text.trim()) return `${where} is empty`
    try {
      partsOf(text)
      return undefined
    } catch (error) {
      return `${where}: ${(error as Error).message}`
    }
  })
  expect(faults).toEqual([])
})

test('a string in Arabic is filled in with the same values and marks as in English', () => {
  const faults = catalogues.flatMap(({ folder, en, ar }) =>
    Object.keys(ar)
      .filter((key) => en[key] && names(en[key]) !== names(ar[key]!))
      .map(
        (key) => `${folder} ${key}: ${names(en[key]!)} in English, ${names(ar[key]!)} in Arabic`,
      ),
  )
  expect(faults).toEqual([])
})

test('what is counted in Arabic has its word for one, for two, for few and for many', () => {
  const faults = each(({ where, text, language }) => {
    if (language !== 'ar') return undefined
    const short = pluralsIn(text).filter(
      (forms) => !FORMS.every((some) => some.some((one) => forms.includes(one))),
    )
    return short.length > 0 ? `${where} has only ${short.join(' and ')}` : undefined
  })
  expect(faults).toEqual([])
})

/** Each in one of the ways ICU has for it. */
const FORMS = [['one', '=1'], ['two', '=2'], ['few'], ['many'], ['other']]

interface Entry {
  where: string
  text: string
  language: 'en' | 'ar'
}

function each(look: (entry: Entry) => string | undefined): string[] {
  return catalogues.flatMap((catalogue) =>
    (['en', 'ar'] as const).flatMap((language) =>
      Object.entries(catalogue[language]).flatMap(([key, text]) => {
        const where = `${catalogue.folder}/${language}.json ${key}`
        return look({ where, text, language }) ?? []
      }),
    ),
  )
}

/** A language that is not begun lacks every string, and is said to. */
function read(folder: string, language: string): Record<string, string> {
  const file = path.join(folder, `${language}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function missing(from: Record<string, string>, to: Record<string, string>): string[] {
  return Object.keys(from).filter((key) => !DESK.test(key) && !Object.hasOwn(to, key))
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number] & {
  value?: unknown
  options?: Record<string, { value: Part[] }>
  children?: Part[]
}

function partsOf(text: string): Part[] {
  const walk = (parts: Part[]): Part[] =>
    parts.flatMap((part) => [
      part,
      ...walk(part.children ?? []),
      ...Object.values(part.options ?? {}).flatMap((option) => walk(option.value)),
    ])
  return walk(new IntlMessageFormat(text, 'en').getAst() as Part[])
}

/** Literal text is 0 and `#` is 7; everything else has a name that the caller gives a value for. */
function names(text: string): string {
  const named = partsOf(text).filter(({ type }) => type !== 0 && type !== 7)
  return [...new Set(named.map(({ value }) => String(value)))].toSorted().join(', ') || 'nothing'
}

function pluralsIn(text: string): string[][] {
  return partsOf(text)
    .filter(({ type }) => type === 6)
    .map(({ options }) => Object.keys(options ?? {}))
}
