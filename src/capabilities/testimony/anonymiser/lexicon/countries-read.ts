import { COUNTRIES, LANGUAGES } from './countries.ts'
import { listed } from '../phrases.ts'

export interface Country {
  name: string
  region: string
}

interface Lists {
  countries: [string, Country][]
  nationalities: [string, Country][]
  languages: string[]
}

let lists: Lists | undefined

/** Countries and those who come from them, each with the region it is generalised to. */
export function countryLists(): Lists {
  return (lists ??= readCountries())
}

function readCountries(): Lists {
  const countries: [string, Country][] = []
  const nationalities: [string, Country][] = []
  let region = ''
  for (const line of COUNTRIES.trim().split('\n')) {
    if (line.startsWith('# ')) region = line.slice(2)
    const [names, people] = line.startsWith('# ') ? [] : line.split(':').map(listed)
    const country = { name: names?.[0] ?? '', region }
    for (const name of names ?? []) countries.push([name, country])
    for (const one of people ?? []) nationalities.push([one, country], [`${one}s`, country])
  }
  return { countries, nationalities, languages: listed(LANGUAGES) }
}
