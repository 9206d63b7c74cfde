import type { Identifier } from '../anonymiser/identifier.ts'
import { countryLists } from '../anonymiser/lexicon/countries-read.ts'

/** Where a country has become its region: nothing to flag, and still a part of a picture. */
export function regionsIn(text: string): Identifier[] {
  const { countries } = countryLists()
  const known = new Set(countries.map(([, { region }]) => region))
  return [...text.matchAll(/\[(?:from )?([^\]\n]+)\]/g)]
    .filter(([, name]) => known.has(name!))
    .map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      type: 'country',
      text: found,
    }))
}
