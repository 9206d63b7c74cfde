import type { Lexicon } from './lexicon/index.ts'
import {
  ACTS,
  DETERMINERS,
  DOES,
  DONE_TO,
  LOCATIONS,
  RELATIONS,
  STAFF_WORDS,
  TITLES,
} from './name-words.ts'
import { isIntroduced, looksOf, type Look } from './person-words.ts'
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
    if (introduced && (look.isStrange || lexicon.nameLikeness(one.word) > 0)) return true
    return look.isStrange && (look.stands || isLikeName(scene, at))
  }
  if (look.stands)
    return introduced ? isAnyName(one) : look.kind === 'both' && isNameInLine(scene, at)
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

const NO_NAME =
  /^(?:god|lord|allah|english|overseas|home|office|ward|hospital|trust|team|manager|dear|sir|madam|mama|papa|auntie|aunt|uncle|sister|brother|mother|father|nurse|doctor|nan|gran|mum|dad|ma|pa|i|card|care|police|baby|and|the|or|of|who|on|at|in|to|my|is|was|from|said|told|because|for)$/

const isAnyName = ({ word }: Word) => !NO_NAME.test(word)

/** A word with a capital in the middle of a sentence, that is a name too. */
function isNameInLine(scene: Scene, at: number): boolean {
  const { words } = scene
  return (
    isAnyName(words[at]!) && !(DETERMINERS.has(words[at - 1]?.word ?? '') && !scene.isProper(at))
  )
}

const NO_SURNAME =
  /^(?:and|or|said|told|is|was|has|had|came|went|who|from|in|at|to|i|he|she|they|we|will|the|then|asked|did|can|may|that|wants?|because|but|on|for|please|if|so|when|you|my|not|only|also)$/

/** “my sister hope”, but not “my sister will pay”, “the doctor told”, “my friend hope that”. */
function isIntroducedName({ words, looks, lexicon }: Scene, at: number): boolean {
  const { word } = words[at]!
  const before = words[at - 1]?.word ?? ''
  const next = words[at + 1]
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof)$/.test(before)) return !NO_SURNAME.test(word)
  if (lexicon.isNever(word) || NO_NAME.test(word) || RELATIONS.has(word)) return false
  if (/^(?:named|called)$/.test(before))
    return !DETERMINERS.has(word) && !/^(?:police|ambulance|her|him|me|us|them)$/.test(word)
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
    (looks[at + 1]!.stands && looks[at + 1]!.kind !== 'word')
  )
}

/** “Will, my husband”, “Joan, the ward clerk”. */
function isExplained(words: Word[], at: number): boolean {
  const [next, whose, more] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!next || next.isJoined || next.isFirst || !/^(?:my|our|his|her|the|a)$/.test(next.word))
    return false
  return [whose, more].some((one) => !!one?.isJoined && isRole(one.word))
}

const isRole = (word: string) => RELATIONS.has(word) || STAFF_WORDS.has(word)

/** “it was amber who”, “princess my daughter”, “faith’s boy”, “spoke to penny”. */
function isPointedOut(words: Word[], at: number): boolean {
  const [two, one] = [words[at - 2]?.word ?? '', words[at - 1]?.word ?? '']
  const [next, more] = [words[at + 1], words[at + 2]]
  if (!words[at]!.isJoined || !next?.isJoined) return false
  if (words[at]!.isOwner && isRole(next.word)) return true
  if (
    one === 'was' &&
    (next.word === 'who' || (next.word === 'and' && /^(?:she|he)$/.test(more?.word ?? '')))
  )
    return true
  if (/^(?:my|our|his|her)$/.test(next.word) && RELATIONS.has(more?.word ?? ''))
    return !/^(?:from|is|was|for|in|at)$/.test(one)
  return (
    /^(?:to|with)$/.test(one) &&
    /^(?:spoke|speak|talked|talk|wrote|spoken|listen|written|married)$/.test(two)
  )
}

/** A word that is a name too, without a capital that says so: by what it does, or what is done to it. */
function isUsedAsName({ words, looks, lexicon }: Scene, at: number): boolean {
  const one = words[at]!
  const [before, next, more] = [words[at - 1]?.word ?? '', words[at + 1], words[at + 2]?.word ?? '']
  if (NO_NAME.test(one.word) || DETERMINERS.has(before) || isOwned(words, at)) {
    return isExplained(words, at) || (!NO_NAME.test(one.word) && isPointedOut(words, at))
  }
  if (isExplained(words, at) || isPointedOut(words, at)) return true
  if (looks[at]!.mayStand === false && capitalElsewhere(words, at)) return false
  if (lexicon.isNever(one.word)) return false
  if (lexicon.isOftenName(one.word) || DONE_TO.has(before)) return true
  if (!next?.isJoined) return false
  if (ACTS.has(next.word)) return true
  if (/^(?:is|was)$/.test(next.word) && /^(?:my|his|her|our)$/.test(more))
    return RELATIONS.has(words[at + 3]?.word ?? '')
  if (/^(?:from|on|at)$/.test(next.word))
    return [more, words[at + 3]?.word ?? ''].some((word) => STAFF_WORDS.has(word))
  const isPair =
    looks[at + 1]!.kind === 'both' && !lexicon.isNever(next.word) && !NO_NAME.test(next.word)
  return isPair && !RELATIONS.has(next.word) && !STAFF_WORDS.has(next.word)
}

/** Where names have capitals, a word without one is a word. */
const capitalElsewhere = (words: Word[], at: number) =>
  !words[at]!.isCapital &&
  words
    .slice(Math.max(0, at - 12), at + 12)
    .some((one) => one.isCapital && !one.isFirst && !one.isUpper && one.word.length > 1)

/** Words that are also names, beside one: “grace wambui”, “happy singh”, “Prince Asante”. */
function joinNeighbours(scene: Scene, core: Set<number>): void {
  const { words } = scene
  for (const at of Array.from(core)) {
    if (words[at + 1]?.isJoined && !words[at]!.isOwner && mayJoin(scene, at, at + 1))
      core.add(at + 1)
    if (
      words[at]!.isJoined &&
      at > 0 &&
      !words[at - 1]!.isOwner &&
      mayJoin(scene, at, at - 1) &&
      !isOwned(words, at - 1)
    )
      core.add(at - 1)
  }
}

function mayJoin(scene: Scene, at: number, beside: number): boolean {
  const { words, looks, lexicon } = scene
  const [one, look, name] = [words[beside]!, looks[beside]!, words[at]!]
  if (
    scene.isTaken(beside) ||
    NO_NAME.test(one.word) ||
    TITLES.has(one.word) ||
    RELATIONS.has(one.word)
  )
    return false
  // Where names have capitals, what has none is no part of one.
  if (name.isCapital && !one.isCapital) return false
  if (one.isFirst && beside > at) return false
  if (look.kind === 'name') return true
  if (look.kind === 'unknown')
    return look.isStrange || look.mayStand || (beside > at && lexicon.nameLikeness(one.word) > -0.3)
  if (look.stands || (look.mayStand && beside < at))
    return look.kind === 'both' || (beside > at && isTail(words, beside))
  return look.kind === 'both' && !lexicon.isNever(one.word) && !(beside > at && DOES.has(one.word))
}

/** “Beatriz Summer”: a capital that ends the run, before small letters. */
const isTail = (words: Word[], at: number) => !words[at + 1]?.isCapital || !words[at + 1]!.isJoined

const isOwned = (words: Word[], at: number) =>
  /^(?:my|his|her|their|our|your|the|a|is|was|so|very|be)$/.test(words[at - 1]?.word ?? '') &&
  !words[at]!.isCapital

/** “joy and mark”, “Frank, Sandy and Iris”: who stands beside a name in a row is one too. */
function joinPairs(scene: Scene, core: Set<number>): void {
  const { words, looks, lexicon } = scene
  for (const at of [...core].sort((a, b) => a - b)) {
    for (const step of [-1, 1]) {
      const isAnd = /^(?:and|&)$/.test(words[at + step]?.word ?? '')
      const other = at + (isAnd ? 2 : 1) * step
      const one = words[other]
      if (!one || scene.isTaken(other) || looks[other]!.kind !== 'both') continue
      const isList =
        step < 0 ? !words[at]!.isJoined && !words[at]!.isFirst : !one.isJoined && !one.isFirst
      if (!isAnd && !isList) continue
      if (lexicon.isNever(one.word) || NO_NAME.test(one.word) || RELATIONS.has(one.word)) continue
      if (words[at]!.isCapital === one.isCapital && !isOwned(words, other)) core.add(other)
    }
  }
}

/** Who was named once is known again, written the same way. */
function sayAgain({ words, looks, lexicon, isTaken }: Scene, core: Set<number>): void {
  const known = new Set([...core].map((at) => `${words[at]!.word} ${shape(words[at]!)}`))
  for (const [at, one] of words.entries()) {
    if (core.has(at) || isTaken(at) || one.word.length < 3 || lexicon.isNever(one.word)) continue
    if (looks[at]!.kind !== 'word' && known.has(`${one.word} ${shape(one)}`)) core.add(at)
  }
}

function shape({ isCapital, isUpper }: Word): string {
  if (isUpper) return 'upper'
  return isCapital ? 'capital' : 'small'
}

/** “from Asmara”, “in barwako”: what no list has, and where somebody was. */
export function isAfterLocation(words: Word[], at: number): boolean {
  return !!words[at]!.isJoined && LOCATIONS.has(words[at - 1]?.word ?? '')
}
