import type { Found, IdentifierType } from './identifier.ts'
import type { Lexicon } from './lexicon/index.ts'
import { CANCER_OF, CONDITIONS, RARE_CONDITIONS } from './lexicon/conditions.ts'
import { countryLists } from './lexicon/countries-read.ts'
import { FAITHS } from './lexicon/institutions.ts'
import { CLINICAL_JOBS, JOBS } from './lexicon/jobs.ts'
import { ABROAD, COUNTIES, DISTRICTS, TOWNS } from './lexicon/places.ts'
import { LOCATIONS } from './name-words.ts'
import { findPhrases, listed, phrases, type PhraseAt, type Phrases } from './phrases.ts'
import { capitalsTell, type Word } from './words.ts'

interface Entry {
  type: IdentifierType
  /** What must stand around it, for it to mean this here. */
  when?: (words: Word[], at: PhraseAt<Entry>, lexicon: Lexicon) => boolean
}

let gazetteer: Phrases<Entry> | undefined

/** Places, countries, peoples, tongues, faiths, illnesses and work, wherever the lists have them. */
export function findListed(
  words: Word[],
  lexicon: Lexicon,
  morePlaces: readonly string[] = [],
): Found[] {
  gazetteer ??= phrases(entries())
  const own = phrases(morePlaces.map((name) => [name, { type: 'place', when: isPlace }] as const))
  return [gazetteer, own].flatMap((lists) =>
    findPhrases(lists, words)
      .filter((at) => at.value.when?.(words, at, lexicon) ?? true)
      .map(({ from, to, value: { type } }) => ({
        start: words[from]!.start,
        end: words[to]!.end,
        type,
      })),
  )
}

function* entries(): Generator<readonly [string, Entry]> {
  const { countries, nationalities, languages } = countryLists()
  yield* all(listed(RARE_CONDITIONS), { type: 'rareCondition' })
  yield* all(listed(CONDITIONS), { type: 'condition' })
  for (const part of listed(CANCER_OF)) {
    const forms = [
      `${part} cancer`,
      `cancer of the ${part}`,
      `cancer in the ${part}`,
      `${part} tumour`,
    ]
    yield* all(forms, { type: 'condition' })
  }
  yield* all(listed(JOBS).flatMap(withPlural), { type: 'job', when: isNoPlace })
  yield* all(listed(CLINICAL_JOBS), { type: 'job', when: isOwnJob })
  yield* all(languages, { type: 'language' })
  yield* all(
    nationalities.map(([name]) => name),
    { type: 'nationality', when: isPeople },
  )
  yield* all(
    nationalities.map(([name]) => name),
    { type: 'language', when: isSpoken },
  )
  yield* all(listed(FAITHS).flatMap(withPlural), { type: 'faith' })
  const places = [TOWNS, DISTRICTS, COUNTIES, ABROAD].flatMap(listed)
  yield* all(
    places.filter((place) => place !== 'london'),
    { type: 'place', when: isPlace },
  )
  yield* all(
    countries.map(([name]) => name).filter((name) => name !== 'england'),
    { type: 'country', when: isCountry },
  )
}

function* all(names: string[], entry: Entry): Generator<readonly [string, Entry]> {
  for (const name of names) yield [name, entry]
}

const withPlural = (name: string) => [name, `${name}s`]

const before = (words: Word[], at: number, count = 1) => words[at - count]?.word ?? ''

/** “i am a nurse”, “works as a doctor”, “work in a warehouse”: what somebody says of themselves. */
function isOwnJob(words: Word[], { from }: PhraseAt<Entry>): boolean {
  const near = [1, 2, 3].map((count) => before(words, from, count))
  const [one, two, three] = near
  const skip = /^(?:a|an|the|my|former|retired|qualified|trained|hospital|night|agency|nhs)$/
  const said = skip.test(one!) ? (skip.test(two!) ? three! : two!) : one!
  if (/^(?:work|works|worked|working)$/.test(skip.test(one!) ? two! : one!)) return true
  if (/^(?:as|for|do|does|did|doing|in|at)$/.test(said))
    return (
      near.some((word) => /^(?:work|works|worked|working|job|i|he|she|do)$/.test(word)) ||
      said === 'as'
    )
  if (/^(?:am|im|i'm|was|is|be|became|become)$/.test(said))
    return skip.test(one!) || /^(?:am|im|i'm)$/.test(said)
  return false
}

/** “english” is what everybody here speaks, or does not. */
function isPeople(words: Word[], at: PhraseAt<Entry>, lexicon: Lexicon): boolean {
  const { word } = words[at.from]!
  if (/^(?:english|british)$/.test(word) || isSpoken(words, at)) return false
  if (/^(?:luos?|edos?|georgian|trini|thais?)$/.test(word))
    return words[at.from]!.isCapital || !lexicon.isCommon(word)
  return true
}

function isSpoken(words: Word[], { from, to }: PhraseAt<Entry>): boolean {
  if (/^(?:english|british)$/.test(words[from]!.word)) return false
  const near = [1, 2].map((count) => before(words, from, count)).join(' ')
  return (
    /\b(?:speak|speaks|speaking|spoke|language|tongue|translate|translated|teach|teaches|in|only|interpreter)\b/.test(
      near,
    ) && !/^(?:people|man|woman|food|restaurant|community)$/.test(words[to + 1]?.word ?? '')
  )
}

const isNoPlace = (words: Word[], { from }: PhraseAt<Entry>) =>
  !(words[from]!.word === 'cook' && !words[from - 1]?.isJoined)

/** “turkey”, “jordan”, “chad”: a country where it has a capital, or where somebody is from it. */
function isCountry(words: Word[], { from, to }: PhraseAt<Entry>, lexicon: Lexicon): boolean {
  if (from !== to) return true
  const { word, isCapital } = words[from]!
  const isOther =
    /^(?:turkey|jordan|chad|georgia|china|guinea|mali|niger|america|kenya|dominica|israel|chile)$/.test(
      word,
    )
  return (
    !isOther ||
    (isCapital && !lexicon.isName(word)) ||
    LOCATIONS.has(before(words, from)) ||
    /^(?:to|or)$/.test(before(words, from))
  )
}

/** Places that are words or names too (Reading, Bath, Stanley) need a capital that says something, and a “from”. */
function isPlace(words: Word[], { from, to }: PhraseAt<Entry>, lexicon: Lexicon): boolean {
  if (
    from !== to &&
    !/^(?:the meadows|old street|white city|firth park|manor house|custom house|great western)$/.test(
      words
        .slice(from, to + 1)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true
  const one = words[from]!
  const isLocated =
    LOCATIONS.has(before(words, from)) ||
    /^(?:east|west|north|south|central|upper)$/.test(before(words, from))
  const kind = lexicon.kindOf(one.word)
  if (kind === 'unknown' || one.word.includes('-')) return true
  const tells = one.isCapital && !one.isUpper && capitalsTell(words, from)
  const next = words[to + 1]
  const isPlain =
    !next || !next.isJoined || !/^(?:the|a|my|it|to|this|your|that|letter|of)$/.test(next.word)
  if (isLocated)
    return (
      tells ||
      (isPlain &&
        !/^(?:in|at|of|to|through)$/.test('') &&
        !isOrdinary(one.word, before(words, from)))
    )
  if (kind === 'word')
    return tells && !one.isFirst
      ? !isOrdinary(one.word, '')
      : !lexicon.isCommon(one.word) && !isOrdinary(one.word, '')
  return false
}

/** Words nobody means a town by without a capital, though a town has them. */
const isOrdinary = (word: string, location: string) =>
  /^(?:deal|sale|ware|battle|wells|bow|street|split|march|bank|bury|hamper|hope|nice|knowle|pear|walker|barrow|rugby|fleet|bath|bury|best|ash|stone|poplar|temple|angel|oval|arch|beer|bar|fez|hama|swat|surat|cali|merton|male)$/.test(
    word,
  ) && !/^(?:from|live|lives|near)$/.test(location)
