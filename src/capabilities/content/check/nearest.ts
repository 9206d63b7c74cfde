/** How many letters must be put in, left out or changed to make one text of another; at most `most`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1)
      least = Math.min(least, next[j]!)
    }
    if (least > most) return most + 1
    row = next
  }
  return row[other.length]!
}

/** The known word most like the one written; nothing when none is like it. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(written.length / 4)) + 1
  for (const word of known) {
    const far = distance(written.toLowerCase(), word.toLowerCase(), least - 1)
    if (far < least) [best, least] = [word, far]
  }
  return best
}

/**
 * The address most likely meant: one that is nearly the same or, where none is, one that ends alike. Endings
 * and slashes do not count, so `/campgain/resources` is near `/campaign/resources.html`.
 */
export function nearestAddress(written: string, known: Iterable<string>): string | undefined {
  const addresses = [...known].filter((address) => !address.includes(':'))
  const byBare = new Map(addresses.toReversed().map((address) => [bare(address), address]))
  const near = nearest(bare(written), byBare.keys())
  if (near !== undefined) return byBare.get(near)
  const last = lastPart(written)
  return last ? addresses.find((address) => lastPart(address) === last) : undefined
}

function bare(address: string): string {
  return address.replace(/(?:index)?(?:\.html?|\.md)?\/?$/, '')
}

function lastPart(address: string): string {
  return bare(address).split('/').at(-1) ?? ''
}
