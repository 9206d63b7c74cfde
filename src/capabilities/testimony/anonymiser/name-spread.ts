import type { Lexicon } from './lexicon/index.ts'
import { ACTS, DETERMINERS, DOES, DONE_TO, RELATIONS, STAFF_TITLES, TITLES } from './name-words.ts'
import type { Scene } from './person-core.ts'
import { isOwned, NO_NAME } from './used-as-name.ts'
import type { Word } from './words.ts'

/** Words that are also names, beside one: “grace wambui”, “happy singh”, “Prince Asante”. */
export function joinNeighbours(scene: Scene, core: Set<number>): void {
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
    STAFF_TITLES.has(one.word) ||
    RELATIONS.has(one.word)
  )
    return false
  // Where names have capitals, what has none is no part of one.
  if (name.isCapital && !one.isCapital) return false
  if (one.isFirst && beside > at) return false
  if (look.kind === 'name') return true
  if (look.kind === 'unknown')
    return (
      look.isStrange ||
      look.mayStand ||
      (beside > at && /^\p{L}{2}/u.test(one.word) && lexicon.nameLikeness(one.word) > -0.3)
    )
  // A word that few know, behind a name: “gillian frith”.
  if (look.kind === 'word' && beside > at && isRareSurname(one, lexicon)) return true
  if (look.stands || (look.mayStand && beside < at))
    return look.kind === 'both' || (beside > at && isTail(words, beside))
  if (beside < at && /^(?:mr|mrs|ms|miss|dr|prof)$/.test(words[beside - 1]?.word ?? '')) return true
  return look.kind === 'both' && !lexicon.isNever(one.word) && !(beside > at && DOES.has(one.word))
}

const isRareSurname = ({ word }: Word, lexicon: Lexicon) =>
  word.length > 3 && !lexicon.isCommon(word) && !/(?:ed|ing|ly|s)$/.test(word)

/** “Beatriz Summer”: a capital that ends the run, before small letters. */
const isTail = (words: Word[], at: number) => !words[at + 1]?.isCapital || !words[at + 1]!.isJoined

/** “joy and mark”, “Frank, Sandy and Iris”: who stands beside a name in a row is one too. */
export function joinPairs(scene: Scene, core: Set<number>): void {
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
export function sayAgain({ words, looks, lexicon, isTaken }: Scene, core: Set<number>): void {
  const known = new Set([...core].map((at) => `${words[at]!.word} ${shape(words[at]!)}`))
  for (const [at, one] of words.entries()) {
    if (core.has(at) || isTaken(at) || one.word.length < 3 || lexicon.isNever(one.word)) continue
    const isSaid = looks[at]!.kind !== 'word' || looks[at]!.stands || isSubject(words, at)
    if (isSaid && known.has(`${one.word} ${shape(one)}`)) core.add(at)
  }
}

function isSubject(words: Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? '']
  if (DETERMINERS.has(before) || isOwned(words, at)) return false
  return ACTS.has(next) || /^(?:is|was|has|had)$/.test(next) || DONE_TO.has(before)
}

function shape({ isCapital, isUpper }: Word): string {
  if (isUpper) return 'upper'
  return isCapital ? 'capital' : 'small'
}
