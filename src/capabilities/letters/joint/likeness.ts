/**
 * How alike two letters are is measured on what they say: on every three words that stand together in a line. One
 * changed name changes three of these, a paragraph that was moved changes none, and one's own words add as many as
 * there are. A hash of the whole text would call two letters different for a comma.
 *
 * What is kept of a letter is a sorted list of 16-bit hashes of them: some 600 characters of base64, from which no
 * text can be read back. It is a list and no shorter sketch, for a sketch that is right to a few in a hundred cannot
 * tell a line of one's own from a paragraph.
 */
export function likenessOf(text: string): string {
  const hashes = new Set<number>()
  for (const line of text.normalize('NFKC').toLowerCase().split('\n')) addTriples(line, hashes)
  const sorted = Uint16Array.from(hashes).sort().subarray(0, MOST_HASHES)
  return Buffer.from(sorted.buffer, 0, sorted.byteLength).toString('base64')
}

/** More than any letter has; it keeps what is stored of a text of a megabyte small. */
const MOST_HASHES = 2048

/**
 * Nearly the same: what either has that the other has not is less than a third of it, and no more than fifty triples,
 * which a place, a name and a sentence of one's own come to. Four hundred characters are some seventy.
 */
export function isNearlySame(a: string, b: string): boolean {
  const [one, other] = [listOf(a), listOf(b)]
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return false
  const own = longest - shared(one, other)
  return own <= MOST_OWN && own * 3 < longest
}

const MOST_OWN = 50

// Where no spaces stand between words, each character is one.
const WORDS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** The last three words of each place in the line; a line that is shorter is taken whole. */
function addTriples(line: string, hashes: Set<number>): void {
  const words = line.match(WORDS)
  if (!words) return
  let [before, last] = [0, 0]
  for (const [at, word] of words.entries()) {
    const hash = hashOf(word)
    if (at >= 2 || at === words.length - 1) hashes.add(mixed(before, last, hash))
    before = last
    last = hash
  }
}

/** FNV-1a, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash
}

function mixed(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 31) ^ Math.imul(second, 0x01000193) ^ third
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & 0xffff
}

function listOf(likeness: string): Uint16Array {
  const bytes = Buffer.from(likeness, 'base64')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
}

/** How many two sorted lists have in common. */
function shared(one: Uint16Array, other: Uint16Array): number {
  let count = 0
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [a, b] = [one[i]!, other[j]!]
    if (a === b) count++
    if (a <= b) i++
    if (b <= a) j++
  }
  return count
}
