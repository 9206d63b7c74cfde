export interface Stretch {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Beyond this many pairs of words a browser would think for seconds; the two texts are then shown whole. */
const MOST_PAIRS = 6_000_000

/** What was changed from one text to another, word by word, so that a reader sees each of it. */
export function compare(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) {
    end += 1
  }
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ])
}

/** Words with the spaces after them. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? []

function between(a: string[], b: string[]): Stretch[] {
  if (a.length * b.length > MOST_PAIRS) {
    return [
      { kind: 'gone', text: a.join('') },
      { kind: 'new', text: b.join('') },
    ]
  }
  const width = b.length + 1
  // How many words the rest of both have in common, from each place on.
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [common[(i + 1) * width + j]!, common[i * width + j + 1]!]
      common[i * width + j] =
        a[i] === b[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(down, right)
    }
  }
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stretches.push({ kind: 'same', text: a[i]! })
      i += 1
      j += 1
    } else if (
      i < a.length &&
      (j === b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      stretches.push({ kind: 'gone', text: a[i++]! })
    } else stretches.push({ kind: 'new', text: b[j++]! })
  }
  return stretches
}

function joined(stretches: Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const one of stretches.filter(({ text }) => text !== '')) {
    const last = all.at(-1)
    if (last?.kind === one.kind) last.text += one.text
    else all.push({ ...one })
  }
  return all
}
