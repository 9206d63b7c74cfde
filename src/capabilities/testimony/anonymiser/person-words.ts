import type { Lexicon, Kind } from './lexicon/index.ts'
import { RELATIONS, STAFF_TITLES, TITLES } from './name-words.ts'
import { capitalsTell, type Word } from './words.ts'

/** What is known of a word by itself, before its neighbours are asked. */
export interface Look {
  kind: Kind
  /** Capitals say something here, and this word has one though no sentence begins. */
  stands: boolean
  /** It has a capital, but so would any word here. */
  mayStand: boolean
  /** Unknown, and not a common word with a slip. */
  isStrange: boolean
}

export function looksOf(words: Word[], lexicon: Lexicon): Look[] {
  return words.map((one, at) => {
    const kind = kindOfParts(one.word, lexicon)
    const tells = one.isCapital && capitalsTell(words, at)
    const stands = tells && !one.isUpper && !one.isFirst
    return {
      kind,
      stands,
      mayStand: tells,
      isStrange: kind === 'unknown' && isStrange(one, stands, lexicon),
    }
  })
}

/** Of a word with a hyphen the parts count: “Adebayo-Okonkwo” is a name, “well-known” is none. */
function kindOfParts(word: string, lexicon: Lexicon): Kind {
  const [, base, ending] = /^(\p{L}+)'(m|ve|ll|d|re|t|all)$/u.exec(word) ?? []
  if (base && ending)
    return ending === 't' || lexicon.isCommon(base) ? 'word' : lexicon.kindOf(base)
  if (!word.includes('-')) return lexicon.kindOf(word)
  const kinds = word.split('-').map((part) => (part.length > 1 ? lexicon.kindOf(part) : 'word'))
  if (kinds.includes('name'))
    return kinds.every((kind) => kind !== 'word') || /^(?:al|el|abu)-/.test(word) ? 'name' : 'both'
  if (kinds.every((kind) => kind === 'word')) return 'word'
  return kinds.includes('unknown') ? 'unknown' : 'word'
}

function isStrange({ word, isUpper, isCapital }: Word, stands: boolean, lexicon: Lexicon): boolean {
  if (/\d/.test(word) || word.length < 2) return false
  // NHS, MRSA: letters that stand for words.
  if (isUpper && word.length < 5 && !/[aeiouy]/.test(word)) return false
  if (stands) return true
  const likeness = lexicon.nameLikeness(word)
  if (likeness > (isCapital ? 0 : 0.35)) return true
  return !lexicon.isSlip(word.replaceAll('-', ''))
}

/** “my name is”, “a nurse called”, “Dear”, “my sister”: what follows is a name, even if it is a word too. */
export function isIntroduced(words: Word[], at: number): boolean {
  if (words[at]!.isJoined && words[at - 1]?.isInitial && at > 1)
    return isIntroduced(words, at - 1) || words[at - 1]!.isCapital
  const [two, one] = [words[at - 2], words[at - 1]]
  if (!one || words[at]!.isFirst) return isSignature(words, at)
  if (/^(?:named|dear|nicknamed)$/.test(one.word)) return true
  if (
    /^(?:me|him|her|them|us|known|her|himself|herself|it)$/.test(one.word) &&
    /^(?:call|calls|called|named|name)$/.test(two?.word ?? '')
  )
    return true
  if (one.word === 'as' && two?.word === 'known') return true
  if (one.word === 'called')
    return !!two && !/^(?:i|we|he|she|they|you|have|had|and|then)$/.test(two.word)
  if (one.word === 'name') return !!two && !/^(?:the|no|a|our|give|dont|of|any|by)$/.test(two.word)
  if (/^(?:is|was|s|are)$/.test(one.word) && /^(?:name|names|surname)$/.test(two?.word ?? ''))
    return true
  if (!words[at]!.isJoined) return isSignature(words, at)
  if (/^(?:name's|i'm|im)$/.test(one.word) || (one.word === 'am' && two?.word === 'i'))
    return words[at]!.isCapital || !isFeeling(words, at)
  if (TITLES.has(one.word) || STAFF_TITLES.has(one.word)) return isTitle(words, at - 1)
  return RELATIONS.has(one.word) && one.word !== 'patient'
}

/** “i am happy”, “im grace from peckham”: a name says next where from, or stops. */
function isFeeling(words: Word[], at: number): boolean {
  const next = words[at + 1]
  return !!next?.isJoined && !/^(?:from|and|i|im|my|here)$/.test(next.word)
}

/** “Regards, Hope”: on a line of its own, or after a farewell. */
function isSignature(words: Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? ''
  return /^(?:regards|yours|sincerely|faithfully|thanks|love|signed)$/.test(before)
}

/** “Sister Okoro”, but not “my sister said”; “Father Damien”, but not “father must”. */
export function isTitle(words: Word[], at: number): boolean {
  const next = words[at + 1]
  return !!next && next.isJoined && !/^(?:of|in|and|the|said|told|is|was)$/.test(next.word)
}
