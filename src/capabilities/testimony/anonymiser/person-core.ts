import type { Lexicon } from './lexicon/index.ts'
import { DETERMINERS, DOES, LOCATIONS, RELATIONS, TITLES } from './name-words.ts'
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
  for (const spread of [joinNeighbours, joinNeighbours, sayAgain, joinNeighbours]) spread(scene, core)
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
  if (look.stands) return introduced ? isAnyName(one) : look.kind === 'both' && isNameInLine(scene, at)
  if (introduced) return isIntroducedName(scene, at)
  if (look.kind === 'both' && isExplained(words, at)) return true
  return look.kind === 'both' && look.mayStand && one.isFirst && doesSomething(scene, at) && !lexicon.isNever(one.word) || isModalName(scene, at)
}

/** “Will met”: no helping verb is followed by another verb's past. */
function isModalName({ words, looks }: Scene, at: number): boolean {
  const next = words[at + 1]
  return looks[at]!.mayStand && /^(?:will|may|mark|bill)$/.test(words[at]!.word) && /^(?:is|was|has|had|said|told|met|came|went|gave|asked)$/.test(next?.word ?? '')
}

function isLikeName({ words, lexicon }: Scene, at: number): boolean {
  const { word, isCapital, isUpper } = words[at]!
  return lexicon.nameLikeness(word) > (isCapital && !isUpper ? -0.4 : 0)
}

const NO_NAME =
  /^(?:god|lord|allah|english|overseas|home|office|ward|hospital|trust|team|manager|dear|sir|madam|mama|papa|auntie|aunt|uncle|sister|brother|mother|father|nurse|doctor|nan|gran|mum|dad|ma|pa|i|page|green|card|care|police|court|church|baby|and|the|or|of|who|on|at|in|to|my|is|was|from|said|told|because|for)$/

const isAnyName = ({ word }: Word) => !NO_NAME.test(word)

/** A word with a capital in the middle of a sentence, that is a name too. */
function isNameInLine(scene: Scene, at: number): boolean {
  const { words } = scene
  return isAnyName(words[at]!) && !(DETERMINERS.has(words[at - 1]?.word ?? '') && !scene.isProper(at))
}

/** “my sister hope”, but not “my sister will pay”, “the doctor told”, “my friend hope that”. */
function isIntroducedName({ words, looks, lexicon }: Scene, at: number): boolean {
  const { word } = words[at]!
  const before = words[at - 1]?.word ?? ''
  const next = words[at + 1]
  if (lexicon.isNever(word) || NO_NAME.test(word) || RELATIONS.has(word)) return false
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof)$/.test(before)) return true
  if (/^(?:named|called)$/.test(before)) return !DETERMINERS.has(word) && !/^(?:police|ambulance|her|him|me|us|them)$/.test(word)
  if (looks[at]!.kind !== 'both') return false
  const isVerb = !!next?.isJoined && /^(?:i|you|he|she|we|they|it|that|to|me|my|the|a|for|you'll)$/.test(next.word)
  return !isVerb
}

/** At the start of a sentence: who does something, or is named with somebody. */
function doesSomething(scene: Scene, at: number): boolean {
  const { words, looks } = scene
  const next = words[at + 1]
  if (!next || !isAnyName(words[at]!)) return false
  if (isExplained(words, at)) return true
  if (next.word === 'and') return looks[at + 2]?.kind === 'name' || !!looks[at + 2]?.stands
  if (!next.isJoined) return next.isFirst === false && looks[at + 1]!.kind === 'name'
  if (/^(?:is|was)$/.test(next.word)) return !/^(?:a|the|what|something|not|all)$/.test(words[at + 2]?.word ?? '') || scene.isProper(at)
  return DOES.has(next.word) || (looks[at + 1]!.stands && looks[at + 1]!.kind !== 'word')
}

/** “Will, my husband”, “Joan, the ward clerk”. */
function isExplained(words: Word[], at: number): boolean {
  const [next, whose, more] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!next || next.isJoined || next.isFirst || !/^(?:my|our|his|her|the|a)$/.test(next.word)) return false
  return [whose, more].some((one) => !!one?.isJoined && RELATIONS.has(one.word))
}

/** Words that are also names, beside one: “grace wambui”, “happy singh”, “Prince Asante”. */
function joinNeighbours(scene: Scene, core: Set<number>): void {
  const { words } = scene
  for (const at of [...core]) {
    if (words[at + 1]?.isJoined && !words[at]!.isOwner && mayJoin(scene, at, at + 1)) core.add(at + 1)
    if (words[at]!.isJoined && at > 0 && !words[at - 1]!.isOwner && mayJoin(scene, at, at - 1) && !isOwned(words, at - 1)) core.add(at - 1)
  }
}

function mayJoin(scene: Scene, at: number, beside: number): boolean {
  const { words, looks, lexicon } = scene
  const [one, look, name] = [words[beside]!, looks[beside]!, words[at]!]
  if (scene.isTaken(beside) || NO_NAME.test(one.word) || TITLES.has(one.word) || RELATIONS.has(one.word)) return false
  // Where names have capitals, what has none is no part of one.
  if (name.isCapital && !one.isCapital) return false
  if (one.isFirst && beside > at) return false
  if (look.kind === 'name') return true
  if (look.kind === 'unknown') return look.isStrange || look.mayStand
  if (look.stands || (look.mayStand && beside < at)) return look.kind === 'both' || (beside > at && isTail(words, beside))
  return look.kind === 'both' && !lexicon.isNever(one.word) && !(beside > at && DOES.has(one.word))
}

/** “Beatriz Summer”: a capital that ends the run, before small letters. */
const isTail = (words: Word[], at: number) => !words[at + 1]?.isCapital || !words[at + 1]!.isJoined

const isOwned = (words: Word[], at: number) =>
  /^(?:my|his|her|their|our|your|the|a|is|was|so|very|be|and)$/.test(words[at - 1]?.word ?? '') && !words[at]!.isCapital

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
