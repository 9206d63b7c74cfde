import type { Decision } from './decisions.ts'
import type { Identifier, IdentifierType } from './identifier.ts'

/** A part of a picture: none points at a person, and several together may. */
export type JigsawPart =
  | 'place'
  | 'hospital'
  | 'month'
  | 'age'
  | 'job'
  | 'origin'
  | 'region'
  | 'language'
  | 'faith'
  | 'condition'
  | 'sum'
  | 'organisation'
  | 'ward'

export interface Jigsaw {
  level: 'none' | 'twoReaders' | 'blocked'
  parts: JigsawPart[]
  why: string
}

const PART_OF: Partial<Record<IdentifierType, JigsawPart>> = {
  place: 'place',
  hospital: 'hospital',
  ward: 'ward',
  organisation: 'organisation',
  date: 'month',
  age: 'age',
  job: 'job',
  country: 'origin',
  nationality: 'origin',
  language: 'language',
  faith: 'faith',
  condition: 'condition',
  rareCondition: 'condition',
  money: 'sum',
}

const WORDS: Record<JigsawPart, string> = {
  place: 'place',
  hospital: 'hospital',
  ward: 'ward',
  organisation: 'organisation',
  month: 'date',
  age: 'age',
  job: 'job',
  origin: 'country or nationality',
  region: 'region',
  language: 'language',
  faith: 'faith',
  condition: 'condition',
  sum: 'sum of money',
}

/** How far the flags of a text as it stands point at one person when they are put together. */
export function jigsawOf(identifiers: readonly Identifier[]): Jigsaw {
  const types = identifiers.map(({ type }) => type)
  return jigsawFrom(types, partsOf(types))
}

/** The same of what the decisions leave: what is kept, and the region that a country has become. */
export function jigsawAfter(decisions: readonly Decision[]): Jigsaw {
  const typesOf = (wanted: Decision['choice']) =>
    decisions.filter(({ choice }) => choice === wanted).map(({ identifier }) => identifier.type)
  const kept = typesOf('keep')
  const hasRegion = partsOf(typesOf('generalise')).includes('origin')
  const parts = partsOf(kept)
  return jigsawFrom(kept, hasRegion && !parts.includes('origin') ? ['region', ...parts] : parts)
}

const partsOf = (types: IdentifierType[]): JigsawPart[] => [
  ...new Set(types.flatMap((type) => PART_OF[type] ?? [])),
]

/**
 * Three parts or more block; a body with a nationality, or a rare condition with a place, wants a second reader.
 */
function jigsawFrom(types: IdentifierType[], parts: JigsawPart[]): Jigsaw {
  const has = (...some: JigsawPart[]) => some.some((part) => parts.includes(part))
  const why = `${parts.map((part) => `*${WORDS[part]}*`).join(' + ')} ${QUESTION}`
  if (parts.length >= 3) return { level: 'blocked', parts, why }
  const isBodyAndOrigin = has('hospital', 'organisation', 'ward') && has('origin', 'region')
  const isRare = types.includes('rareCondition') && has('place', 'hospital', 'organisation')
  if (isBodyAndOrigin || isRare) return { level: 'twoReaders', parts, why }
  return { level: 'none', parts, why: '' }
}

const QUESTION =
  'may point to one person. Would a neighbour, a ward nurse or a Home Office caseworker recognise them?'
