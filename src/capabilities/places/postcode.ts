/** A postcode as Royal Mail writes it: `SW1A 1AA` is outward `SW1A` and inward `1AA`. */
export interface Postcode {
  outward: string
  inward: string
}

const LETTER = /[A-Z]/
const DIGIT = /\d/
/** The last letter of outward codes such as `W1A` and `EC1V`; `I` and `O` there are digits misread. */
const LAST_LETTER = /[A-HJKMNPR-Y]/

// The shapes of an outward code: BS 7666, and Royal Mail's Programmers' Guide to PAF.
const SHAPES = [
  [LETTER, DIGIT],
  [LETTER, DIGIT, DIGIT],
  [LETTER, LETTER, DIGIT],
  [LETTER, DIGIT, LAST_LETTER],
  [LETTER, LETTER, DIGIT, DIGIT],
  [LETTER, LETTER, DIGIT, LAST_LETTER],
]

const AS_DIGIT: Record<string, string> = { O: '0', I: '1', L: '1' }
const AS_LETTER: Record<string, string> = { '0': 'O', '1': 'I' }

/**
 * Reads a postcode as people type it: any case, with or without the space, with stray punctuation, and
 * with O and 0 or I and 1 mistaken for each other. `undefined` when it cannot be one.
 */
export function parsePostcode(typed: string): Postcode | undefined {
  const text = plain(typed)
  if (text.length < 5 || text.length > 7) return undefined
  const inward = fitted(text.slice(-3), [DIGIT, LETTER, LETTER])
  const outward = bestOutward(text.slice(0, -3))
  // An inward code never ends in a letter read out of a digit: it has no I and no O.
  if (!outward || !inward || inward.slice(1) !== text.slice(-2)) return undefined
  return { outward, inward }
}

export function formatPostcode({ outward, inward }: Postcode) {
  return `${outward} ${inward}`
}

/** An outward code as asked for in an address, or `undefined`. */
export function parseOutward(typed: string) {
  const text = plain(typed)
  return bestOutward(text)
}

/** `SE15 5EB`, or the first part of it, as it is being typed: the part we ask our server about. */
export function outwardOf(typed: string) {
  return parsePostcode(typed)?.outward
}

/** Where the ONS directory has postcodes without areas: Jersey, Guernsey and the Isle of Man. */
export function isCrownDependency(outward: string) {
  return /^(JE|GY|IM)\d/.test(outward)
}

export function isNorthernIreland(outward: string) {
  return /^BT\d/.test(outward)
}

/** Forces post (a BFPO number, or its postcode in BF) follows a unit, and says nothing of a place. */
export function isForcesPost(typed: string) {
  return /^(BFP[O0]\d{1,4}|BF[1I]\d[A-Z]{2})$/.test(plain(typed))
}

function plain(typed: string) {
  // NFKC turns full-width letters into plain ones; Arabic digits are digits too.
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

/** Of the shapes that fit, the one that changes the fewest characters. */
function bestOutward(text: string) {
  // Girobank's own code, and Newport's until the 1980s: both are still in the directory.
  if (/^(G[I1]R|NPT)$/.test(text)) return text.replace('1', 'I')
  let best: string | undefined
  let fewest = Infinity
  for (const shape of SHAPES) {
    const fit = shape.length === text.length ? fitted(text, shape) : undefined
    // No district is numbered 01: `S01` is Southampton, SO1.
    if (!fit || /^\D+0\d/.test(fit)) continue
    const changes = [...fit].filter((character, i) => character !== text[i]).length
    if (changes < fewest) [best, fewest] = [fit, changes]
  }
  return best
}

function fitted(text: string, shape: RegExp[]) {
  let fit = ''
  for (const [i, wanted] of shape.entries()) {
    const typed = text[i]!
    const other = (wanted === DIGIT ? AS_DIGIT : AS_LETTER)[typed]
    if (wanted.test(typed)) fit += typed
    else if (other && wanted.test(other)) fit += other
    else return undefined
  }
  return fit
}
