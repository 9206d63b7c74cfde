import { folded } from '../plain-form.ts'
import { ARAB } from './names/arab.ts'
import { BRITISH_IRISH } from './names/british-irish.ts'
import { CARIBBEAN } from './names/caribbean.ts'
import { EAST_AFRICAN } from './names/east-african.ts'
import { EAST_ASIAN } from './names/east-asian.ts'
import { EASTERN_EUROPEAN } from './names/eastern-european.ts'
import { LATIN_AMERICAN } from './names/latin-american.ts'
import { OF_WORDS } from './names/of-words.ts'
import { PERSIAN_KURDISH } from './names/persian-kurdish.ts'
import { SOUTH_ASIAN } from './names/south-asian.ts'
import { WEST_AFRICAN } from './names/west-african.ts'

const ORIGINS = [
  ARAB,
  BRITISH_IRISH,
  CARIBBEAN,
  EAST_AFRICAN,
  EAST_ASIAN,
  EASTERN_EUROPEAN,
  LATIN_AMERICAN,
  OF_WORDS,
  PERSIAN_KURDISH,
  SOUTH_ASIAN,
  WEST_AFRICAN,
]

/** Given and family names, without accents and in small letters. */
export function namesOf(): Set<string> {
  return new Set(ORIGINS.flatMap((text) => text.trim().split(/\s+/).map(folded)))
}
