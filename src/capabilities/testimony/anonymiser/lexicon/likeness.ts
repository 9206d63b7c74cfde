/**
 * How much more a word's letters are those of names than of English words: the mean logarithm over its runs of
 * three letters of how often names have the run against how often words have it. For names that no list has.
 */
export function likenessTo(
  names: ReadonlySet<string>,
  words: ReadonlySet<string>,
): (word: string) => number {
  const [inNames, inWords] = [countRuns(names), countRuns(words)]
  return (word) => {
    const runs = runsOf(word)
    const sum = runs.reduce((all, run) => all + share(inNames, run) - share(inWords, run), 0)
    return runs.length > 0 ? sum / runs.length : 0
  }
}

interface Counts {
  runs: Map<string, number>
  total: number
}

function countRuns(words: ReadonlySet<string>): Counts {
  const runs = new Map<string, number>()
  let total = 0
  for (const word of words) {
    for (const run of runsOf(word)) {
      runs.set(run, (runs.get(run) ?? 0) + 1)
      total++
    }
  }
  return { runs, total }
}

/** A run never seen counts as half a one. */
const share = ({ runs, total }: Counts, run: string) =>
  Math.log(((runs.get(run) ?? 0) + 0.5) / total)

function runsOf(word: string): string[] {
  const whole = `^${word}$`
  return Array.from({ length: Math.max(0, whole.length - 2) }, (_, at) => whole.slice(at, at + 3))
}
