import type { Found } from './identifier.ts'
import type { Lexicon } from './lexicon/index.ts'
import { HOSPITALS, ORGANISATIONS } from './lexicon/institutions.ts'
import { DISTRICTS, TOWNS } from './lexicon/places.ts'
import { folded } from './plain-form.ts'
import { findPhrases, listed, phrases, type Phrases } from './phrases.ts'
import { capitalsTell, type Word } from './words.ts'

type Institution = 'hospital' | 'organisation'

const HOSPITAL_WORDS = /^(?:general|hospitals?|hospitel|infirmary|hospice|maternity unit)$/
const ORGANISATION_WORDS =
  /^(?:university|uni|college|school|academy|primary|church|mosque|temple|gurdwara|mandir|synagogue|cathedral|council|trust|ltd|limited|plc|llp|solicitors|clinic|surgery|practice|centre|center|charity|foundation|association|society|agency|restaurant|takeaway|hotel|hostel|nursery|barracks|collections|recovery|management|services|company|supermarket|bakery|farm|foods|library|chapel|parish|ministries|ministry|fellowship|home|project|group|prison|welcome|support|action|law|sixth form|grammar|infants|juniors|factory|cafe)$/
/** Words in the name of an institution that tell nothing by themselves: “the general hospital”. */
const FILLERS =
  /^(?:royal|general|university|city|county|district|regional|memorial|community|national|nhs|foundation|health|medical|teaching|maternity|children|childrens|women|womens|and|of|the|new|old|north|south|east|west|central|great|queen|king|prince|princess|st|saint|saints|our|lady|cross|park|primary|secondary|high|grammar|catholic|credit|debt|care|nursing|law|refugee|women|men|youth|day|walk-in|street|road|green|hill|house|housing|family|private|local|acute|mental|good|holy|sacred|trinity|international|islamic|islam|christian|muslim|baptist|methodist|pentecostal|redeemed|view|bay)$/
const STOPS =
  /^(?:a|an|my|his|her|their|your|this|that|every|each|some|any|no|same|in|at|from|to|near|for|by|with|on|is|was|i|we|he|she|they|which|where|when|says?|said|big|small|other|another|nearest|one|two|go|went|come|came|called|call|trust|into|inside|outside|until|after|before|because|if|or|but|me|him|us|them|it|as|leave|left|took|take|clean|see|help|am|are|be|have|had|has)$/

let lists: Phrases<Institution> | undefined

/** Hospitals, employers, schools, churches, charities and collectors, by the lists and by the word that ends them. */
export function findInstitutions(words: Word[], lexicon: Lexicon): Found[] {
  lists ??= phrases([
    ...listed(HOSPITALS).map((name) => [name, 'hospital'] as const),
    ...listed(ORGANISATIONS).map((name) => [name, 'organisation'] as const),
  ])
  const ended = words.flatMap((_, at) => endedAt(words, at, lexicon))
  const known = findPhrases(lists, words)
    .filter(({ from, to }) => isMeant(words, from, to, lexicon))
    .map(({ from, to, value }) => foundAt(words, from, hasTail(words, to), value))
  return [...ended, ...known]
}

const foundAt = (words: Word[], from: number, to: number, type: Found['type']): Found => ({
  start: words[from]!.start,
  // “St Mary’s” has an ending of its own.
  end: words[to]!.ownerEnd,
  type,
})

/** “Lewisham hospital”, “st boniface primary school”, “University of Salford”. */
function endedAt(words: Word[], at: number, lexicon: Lexicon): Found[] {
  const { word } = words[at]!
  const isHospital = HOSPITAL_WORDS.test(word)
  if (!isHospital && !ORGANISATION_WORDS.test(word)) return []
  const of =
    words[at + 1]?.word === 'of' && /^(?:university|college|church|hospital|bank)$/.test(word)
  if (of && isProper(words, at + 2, lexicon))
    return [
      foundAt(
        words,
        fromOf(words, at, lexicon).from,
        at + 2,
        isHospital || isHospitalBefore(words, at) ? 'hospital' : 'organisation',
      ),
    ]
  const { from, isNamed } = fromOf(words, at, lexicon)
  if (!isNamed || from === at) return []
  const whole = words
    .slice(from, at + 1)
    .map((one) => one.word)
    .join(' ')
  const type =
    isHospital || /\b(?:hospitals?|infirmary)\b/.test(whole) ? 'hospital' : 'organisation'
  return [foundAt(words, from, hasTail(words, at), type)]
}

const isHospitalBefore = (words: Word[], at: number) =>
  words[at + 1]?.word === 'hospital' || words[at - 1]?.word === 'hospital'

/** Back over what may be part of the name, until a word that cannot. */
function fromOf(words: Word[], at: number, lexicon: Lexicon): { from: number; isNamed: boolean } {
  let from = at
  let isNamed = false
  for (let back = at - 1; back >= Math.max(0, at - 6) && words[back + 1]!.isJoined; back--) {
    const one = words[back]!
    const proper = isProper(words, back, lexicon)
    if (one.word.length === 1 || STOPS.test(one.word) || (!proper && !FILLERS.test(one.word))) break
    if (/^(?:and|of|the)$/.test(one.word) && !isNamed) break
    if (proper) isNamed = true
    from = back
    if (one.isFirst) break
  }
  while (
    from < at &&
    /^(?:and|of|the|our|new|old|good|local|day)$/.test(words[from]!.word) &&
    !words[from]!.isCapital
  )
    from++
  return { from, isNamed: isNamed && from < at }
}

/** A word that says which: a name, a place, an unknown word, or one with a capital that says something. */
function isProper(words: Word[], at: number, lexicon: Lexicon): boolean {
  const one = words[at]
  if (!one || STOPS.test(one.word) || /^(?:and|of|the|i)$/.test(one.word)) return false
  if (one.isCapital && !one.isUpper && capitalsTell(words, at))
    return !one.isFirst || !lexicon.isCommon(one.word)
  if (FILLERS.test(one.word)) return false
  const kind = lexicon.kindOf(one.word)
  return (
    kind === 'name' ||
    kind === 'unknown' ||
    (!lexicon.isCommon(one.word) && isPlaceWord(one.word)) ||
    (kind === 'both' && lexicon.isNeverAlone(one.word) === false)
  )
}

let placeWords: Set<string> | undefined

/** A word that begins the name of a place or a hospital. */
function isPlaceWord(word: string): boolean {
  placeWords ??= new Set(
    [HOSPITALS, TOWNS, DISTRICTS].flatMap(listed).map((name) => folded(name.split(' ')[0]!)),
  )
  return placeWords.has(word)
}

/** “… NHS Foundation Trust”, “… Hospital”, “… Primary School”. */
function hasTail(words: Word[], to: number): number {
  let last = to
  while (
    words[last + 1]?.isJoined &&
    /^(?:university|nhs|foundation|trust|hospitals?|infirmary|ward|clinic|school|college|centre|ltd|limited|street)$/.test(
      words[last + 1]!.word,
    ) &&
    last < to + 4
  )
    last++
  return last
}

/** Names that are also words or people (“guys”, “singleton”, “crisis”, “shelter”) need a capital or a “the”. */
function isMeant(words: Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (from !== to) return true
  const one = words[from]!
  const kind = lexicon.kindOf(one.word)
  if (kind === 'unknown') return true
  const before = words[from - 1]?.word ?? ''
  const tells = one.isCapital && !one.isUpper && !one.isFirst && capitalsTell(words, from)
  const isWhere = /^(?:in|at|to|from|for)$/.test(before)
  if (ACTING.test(words[to + 1]?.word ?? '') && words[to + 1]!.isJoined) return true
  if (WORDS_TOO.test(one.word)) return tells && isWhere
  return tells || isWhere || (!lexicon.isCommon(one.word) && (before === 'the' || kind === 'word'))
}

const WORDS_TOO =
  /^(?:guy|freeman|singleton|springfield|crisis|shelter|next|subway|iceland|costa|pact|hermes|hestia|unison|mears|lister|lowell|king)$/

/** What a hospital does, in what people tell: “kings stop my tablets”. */
const ACTING =
  /^(?:say|says|said|kept|keep|charged?|billed|wants?|wanted|treated|refused?|stop|stopped|did)$/
