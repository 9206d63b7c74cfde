import type { Found } from './identifier.ts'
import { PARTICLES, STAFF_TITLES, STAFF_WORDS, TITLES } from './name-words.ts'
import { isAfterLocation, nameWords, type Scene } from './person-core.ts'
import { isTitle } from './person-words.ts'
import type { Word } from './words.ts'

/** Every name in the text, whole: titles, initials and the small words between its parts included. */
export function findPersons(scene: Scene): Found[] {
  const core = nameWords(scene)
  const found: Found[] = []
  for (let at = 0; at < scene.words.length; at++) {
    if (!core.has(at)) continue
    const from = firstOf(scene, at)
    const to = lastOf(scene, core, at)
    const [start, end] = [scene.words[from]!.start, scene.words[to]!.end]
    found.push({ start, end, type: typeOf(scene, from, at, to) })
    at = to
  }
  return found
}

/** Back over titles, particles and initials. */
function firstOf({ words, isTaken }: Scene, at: number): number {
  let from = at
  while (from > 0 && words[from]!.isJoined && !words[from - 1]!.isOwner && !isTaken(from - 1)) {
    const before = words[from - 1]!
    const isName = isParticle(before) || isInitial(before)
    if (!isName && !isHonour(words, from - 1)) break
    from--
  }
  // A particle alone in front is a word: “in la paz”, “the bin man”.
  return from
}

const isHonour = (words: Word[], at: number) =>
  !isOwnedRelation(words, at) &&
  (TITLES.has(words[at]!.word) || STAFF_TITLES.has(words[at]!.word)) &&
  isTitle(words, at)

/** “my cousin Chikondi”, “a big man”: who it is to somebody, and no title. */
const isOwnedRelation = (words: Word[], at: number) =>
  !words[at]!.isCapital &&
  /^(?:my|his|her|their|our|your|a|the|is|was)$/.test(words[at - 1]?.word ?? '') &&
  /^(?:mother|cousin|brother|sister|uncle|aunt|auntie|aunty|big|little|old|baby|lady|father|granny|grandma|papa|mama|nana|elder)$/.test(
    words[at]!.word,
  )

const isParticle = ({ word }: Word) =>
  PARTICLES.has(word) && !/^(?:as|an|ad|na|st|ou|de di|y|la|do|o)$/.test(word)

const isInitial = ({ text, isInitial }: Word) =>
  isInitial || (/^\p{Lu}$/u.test(text) && text !== 'I')

/** Clifton “Skip” Hallam. */
const isNickname = (words: Word[], core: Set<number>, at: number) =>
  /^ ?["“(']$/.test(words[at]!.gap) &&
  /^["”)'] ?$/.test(words[at + 1]?.gap ?? '') &&
  core.has(at + 1)

/** On over names, initials, and particles that a name follows. */
function lastOf({ words, isTaken }: Scene, core: Set<number>, at: number): number {
  let to = at
  for (let next = at + 1; next < words.length && next <= to + 4; next++) {
    const one = words[next]!
    if (isNickname(words, core, next)) {
      to = next + 1
      continue
    }
    if (!one.isJoined || words[next - 1]!.isOwner || isTaken(next)) break
    if (core.has(next)) to = next
    else if (isInitial(one) && next === to + 1) to = next
    else if (!PARTICLES.has(one.word)) break
  }
  return to
}

function typeOf(scene: Scene, from: number, at: number, to: number): 'staff' | 'person' | 'place' {
  const { words, looks } = scene
  if (isStaff(words, from, at, to)) return 'staff'
  const isStrange = from === at && looks[at]!.kind === 'unknown'
  const isWhere = /^(?:in|at|near|around|outside)$/.test(words[at - 1]?.word ?? '')
  return isStrange && isWhere && isAfterLocation(words, at) ? 'place' : 'person'
}

/** By title, by what they do in the words before, or by where they are “from”. */
function isStaff(words: Word[], from: number, at: number, to: number): boolean {
  const title = words[from]!.word
  const owner = words[from - 1]?.word ?? ''
  if (from < at && STAFF_TITLES.has(title) && !/^(?:my|his|her|our|their|your)$/.test(owner))
    return true
  if (beforeName(words, from).some((one) => STAFF_WORDS.has(one))) return true
  const [next, ...after] = words.slice(to + 1, to + 7).map(({ word }) => word)
  if (next === 'from' || next === 'in' || next === 'at' || next === 'of')
    return after.slice(0, 3).some((one) => STAFF_WORDS.has(one))
  return (
    /^(?:the|our|a|an|my)$/.test(next ?? '') &&
    !words[to + 1]!.isJoined &&
    after.slice(0, 4).some((one) => STAFF_WORDS.has(one))
  )
}

/** “the overseas manager, Mr Hughes”, “a nurse called Linda”: the words that say what somebody is. */
function beforeName(words: Word[], from: number): string[] {
  const before = words.slice(Math.max(0, from - 4), from).map(({ word }) => word)
  if (/^(?:called|named|name|is)$/.test(before.at(-1) ?? '')) before.pop()
  if (/^(?:and|with|to|told|asked|see|met)$/.test(before.at(-1) ?? '')) return []
  return before.slice(-2)
}
