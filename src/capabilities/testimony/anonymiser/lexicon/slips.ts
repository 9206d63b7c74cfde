const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Whether a word is a common one with a slip: a letter too many, missing, wrong, or two the wrong way round. */
export function isSlip(word: string, isCommon: (word: string) => boolean): boolean {
  if (!/^[a-z']+$/.test(word)) return false
  const known = (one: string) => one.length > 2 && isCommon(one)
  if (word.length >= 4 && oneOff(word).some(known)) return true
  if (isTwoWords(word, known)) return true
  if (word.length < 8) return false
  // Long words are written with two slips: “expensiv”, “imigrashun”.
  const outer = oneOff(word)
  return outer.some((one) => one.length >= 7 && deletionsAndSwaps(one).some(known))
}

function isTwoWords(word: string, known: (word: string) => boolean): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    if (known(word.slice(0, at)) && known(word.slice(at))) return true
  }
  return /^(?:in|no|up|to|at|an)/.test(word) && word.length > 6 && known(word.slice(2))
}

function deletionsAndSwaps(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).concat(
    Array.from(word.slice(1), (_, at) => swapped(word, at)),
  )
}

const swapped = (word: string, at: number) =>
  word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)

function oneOff(word: string): string[] {
  const all = deletionsAndSwaps(word)
  for (let at = 0; at <= word.length; at++) {
    for (const letter of LETTERS) {
      all.push(word.slice(0, at) + letter + word.slice(at))
      if (at < word.length) all.push(word.slice(0, at) + letter + word.slice(at + 1))
    }
  }
  return all
}
