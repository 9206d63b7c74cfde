import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'

export type Words = (key: string, values?: Record<string, string | number>) => string

/**
 * The words people see, in their language: `words('places', 'find')`. A journey in Arabic presses what is written
 * in Arabic, and one in English does not break when a sentence is made better.
 */
export function wordsIn(language: 'en' | 'ar', owner: string): Words {
  const [folder] = globSync(`src/{capabilities/,pages/,}${owner}/messages`)
  const file = path.join(folder!, `${language}.json`)
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return (key, values = {}) => {
    if (!all[key]) throw new Error(`${file} has no ${key}`)
    return String(new IntlMessageFormat(all[key], language).format(values))
  }
}
