import type { Lexicon } from './lexicon/index.ts'
import { joinNeighbours, joinPairs, sayAgain } from './name-spread.ts'
import { ACTS, DETERMINERS, DOES, DONE_TO, LOCATIONS, RELATIONS } from './name-words.ts'
import { isIntroduced, looksOf, type Look } from './person-words.ts'
import { isOwned, isUsedAsName, NO_NAME } from './used-as-name.ts'
import type { Word } from './words.ts'

export interface Scene {
  words: Word[]
  looks: Look[]
  lexicon: Lexicon
  /** Words that something else has been found in: a place, a date, an employer. */
  isTaken: (at: number) => boolean
  /** Whether the language model calls the word somebody's own name; always, where there is no model. */
  isProper: (at: number) => boolean
}

export function sceneOf(words: Word[], rest: Omit<Scene, 'words' | 'looks'>): Scene {
  return { words, looks: looksOf(words, rest.lexicon), ...rest }
}

/** The words that are names, or parts of one. */
export function nameWords(scene: Scene): Set<number> {
  const core = new Set(scene.words.keys().filter((at) => isNameAlone(scene, at)))
  const spreads = [joinNeighbours, joinNeighbours, joinPairs, sayAgain, joinPairs, joinNeighbours]
  for (const spread of spreads) spread(scene, core)
  return core
}

function isNameAlone(scene: Scene, at: number): boolean {
  const { words, looks, lexicon } = scene
  const [one, look] = [words[at]!, looks[at]!]
  if (!/^\p{L}/u.test(one.word) || one.word.length < 2) return false
  const introduced = isIntroduced(words, at)
  if (scene.isTaken(at)) return false
  if (look.kind === 'name') return one.word.length > 2 || look.mayStand || introduced
  if (look.kind === 'unknown') {
    const isTold =
      look.isStrange ||
      isCalled(words, at) ||
      isNamed(words, at) ||
      lexicon.nameLikeness(one.word) > 0
    if (introduced && isTold) return true
    return look.isStrange && (look.stands || isLikeName(scene, at))
  }
  if (look.stands) {
    if (introduced) return isAnyName(one)
    if (look.kind === 'both') return isNameInLine(scene, at)
    return scene.isProper(at) && isLikelyName(scene, at)
  }
  if (introduced) return isIntroducedName(scene, at)
  if (look.kind === 'both' && isUsedAsName(scene, at)) return true
  return (
    (look.kind === 'both' &&
      look.mayStand &&
      one.isFirst &&
      doesSomething(scene, at) &&
      !lexicon.isNever(one.word)) ||
    isModalName(scene, at)
  )
}

/** A capital that says something, on a word that few know, or that does what only people do. */
function isLikelyName({ words, lexicon }: Scene, at: number): boolean {
  const [before, one, next] = [words[at - 1]?.word ?? '', words[at]!, words[at + 1]]
  if (NO_NAME.test(one.word) || words[at - 1]?.isCapital || (next?.isJoined && next.isCapital))
    return false
  if (DETERMINERS.has(before)) return false
  return (
    !lexicon.isCommon(one.word) || DONE_TO.has(before) || (!!next?.isJoined && ACTS.has(next.word))
  )
}

/** “Will met”: no helping verb is followed by another verb's past. */
function isModalName({ words, looks }: Scene, at: number): boolean {
  const next = words[at + 1]
  return (
    looks[at]!.mayStand &&
    /^(?:will|may|mark|bill)$/.test(words[at]!.word) &&
    /^(?:is|was|has|had|said|told|met|came|went|gave|asked)$/.test(next?.word ?? '')
  )
}

function isLikeName({ words, lexicon }: Scene, at: number): boolean {
  const { word, isCapital, isUpper } = words[at]!
  return lexicon.nameLikeness(word) > (isCapital && !isUpper ? -0.4 : 0)
}

const isAnyName = ({ word }: Word) => !NO_NAME.test(word)

/** A word with a capital in the middle of a sentence, that is a name too. */
function isNameInLine(scene: Scene, at: number): boolean {
  const { words } = scene
  return (
    isAnyName(words[at]!) && !(DETERMINERS.has(words[at - 1]?.word ?? '') && !scene.isProper(at))
  )
}

/** A short title is written before nothing but a name; “nurse” and the like, where a name could end. */
function isCalled(words: Word[], at: number): boolean {
  const [three, two, one] = [3, 2, 1].map((back) => words[at - back]?.word ?? '')
  const [title, before] = words[at - 1]?.isInitial ? [two!, three!] : [one!, two!]
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof)$/.test(title)) return true
  if (!/^(?:nurse|matron|midwife|professor|sister)$/.test(title)) return false
  const { word } = words[at]!
  if (DETERMINERS.has(before) || isOwned(words, at - 1) || ACTS.has(word)) return false
  const next = words[at + 1]
  if (/(?:ed|ing|s)$/.test(word)) return false
  return !next?.isJoined || ACTS.has(next.word) || /^(?:is|was|had|has)$/.test(next.word)
}

/** “a girl called …”, “my boss … said”: somebody, whatever the word. */
function isNamed(words: Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.word ?? '', words[at + 1]]
  if (/^(?:called|named)$/.test(before)) return true
  return RELATIONS.has(before) && !!next?.isJoined && (ACTS.has(next.word) || DOES.has(next.word))
}

const NO_SURNAME =
  /^(?:and|or|said|told|is|was|has|had|came|went|who|from|in|at|to|i|he|she|they|we|will|the|then|asked|did|can|may|that|wants?|because|but|on|for|please|if|so|when|you|my|not|only|also)$/

/** “my sister hope”, but not “my sister will pay”, “the doctor told”, “my friend hope that”. */
function isIntroducedName({ words, looks, lexicon }: Scene, at: number): boolean {
  const { word } = words[at]!
  const before = words[at - 1]?.word ?? ''
  const next = words[at + 1]
  if (isCalled(words, at)) return !NO_SURNAME.test(word)
  if (lexicon.isNever(word) || NO_NAME.test(word) || RELATIONS.has(word)) return false
  if (/^(?:named|called)$/.test(before))
    return !DETERMINERS.has(word) && !/^(?:police|ambulance|her|him|me|us|them)$/.test(word)
  if (/^(?:me|him|her|them|it)$/.test(before) && /^named?$/.test(words[at - 2]?.word ?? ''))
    return !DETERMINERS.has(word)
  if (looks[at]!.kind !== 'both') return false
  const isVerb =
    !!next?.isJoined &&
    /^(?:i|you|he|she|we|they|it|that|to|me|my|the|a|for|you'll)$/.test(next.word)
  return !isVerb
}

/** At the start of a sentence: who does something, or is named with somebody. */
function doesSomething(scene: Scene, at: number): boolean {
  const { words, looks } = scene
  const next = words[at + 1]
  if (!next || !isAnyName(words[at]!)) return false
  if (isUsedAsName(scene, at)) return true
  if (next.word === 'and') return looks[at + 2]?.kind === 'name' || !!looks[at + 2]?.stands
  if (!next.isJoined) return next.isFirst === false && looks[at + 1]!.kind === 'name'
  if (/^(?:is|was)$/.test(next.word))
    return (
      !/^(?:a|the|what|something|not|all)$/.test(words[at + 2]?.word ?? '') || scene.isProper(at)
    )
  return (
    DOES.has(next.word) ||
    ACTS.has(next.word) ||
    next.word.endsWith('ed') ||
    (/[^s]s$/.test(next.word) && scene.isProper(at)) ||
    looks[at + 1]!.stands
  )
}

/** “from Asmara”, “in barwako”: what no list has, and where somebody was. */
export function isAfterLocation(words: Word[], at: number): boolean {
  return !!words[at]!.isJoined && LOCATIONS.has(words[at - 1]?.word ?? '')
}
