import type { Organisation } from './endorsement.ts'

type Group = Pick<Organisation, 'id' | 'name' | 'branch' | 'kind' | 'areaCode' | 'areaName'>
type Named = Omit<Group, 'id'>

/** From here on two groups are offered as one. Tuned by the made-up pairs in the test. */
export const ALIKE = 0.75

const SAYS_NOTHING = new Set('the of and for in at a branch local section uk gb & no'.split(' '))
/** Words that many groups have: that two share them says little. */
const SAYS_LITTLE = new Set(
  `group party union trade trades workers worker health care hospital hospitals friends society association
  community centre church mosque temple synagogue council university college students student school campaign
  network action support branch area borough city town county district north south east west saint constituency
  national british royal against with network forum committee`.split(/\s+/),
)
/** As people shorten them. */
const MEANS: Record<string, string> = {
  clp: 'constituency labour party',
  lp: 'labour party',
  libdem: 'liberal democrats',
  libdems: 'liberal democrats',
  tuc: 'trades union council',
  su: 'students union',
  guild: 'students union',
  uni: 'university',
  univ: 'university',
  assoc: 'association',
  st: 'saint',
  hosp: 'hospital',
  neu: 'national education union',
  ucu: 'university college union',
  bma: 'british medical association',
  rcn: 'royal college nursing',
  rcm: 'royal college midwives',
  pcs: 'public commercial services union',
  cwu: 'communication workers union',
  fbu: 'fire brigades union',
}

/** A group as a set of words that count. */
interface Words {
  all: Set<string>
  numbers: Set<string>
  area: Set<string>
}

/** How alike two groups are, from 0 to 1 and a little more: by name and branch first, then by kind and area. */
export function likeness(a: Named, b: Named): number {
  return likenessOf(a, wordsOf(a), b, wordsOf(b))
}

/** Those that look like this one, the likest first. */
export function listAlike<T extends Group>(group: Named & { id?: string }, others: readonly T[]) {
  const words = wordsOf(group)
  return others
    .filter(({ id }) => id !== group.id)
    .map((other) => ({ other, likeness: likenessOf(group, words, other, wordsOf(other)) }))
    .filter((one) => one.likeness >= ALIKE)
    .toSorted((x, y) => y.likeness - x.likeness)
    .map(({ other }) => other)
}

/** All pairs that look alike. Only those are compared that share the beginning of a word that says something. */
export function pairsAlike<T extends Group>(groups: readonly T[], most: number): [T, T][] {
  const words = groups.map(wordsOf)
  const found: { pair: [T, T]; likeness: number }[] = []
  const met = new Map<string, number[]>()
  groups.forEach((group, at) => {
    const before = new Set(beginnings(words[at]!).flatMap((start) => met.get(start) ?? []))
    for (const one of before) {
      const other = groups[one]!
      const alike = likenessOf(other, words[one]!, group, words[at]!)
      if (alike >= ALIKE) found.push({ pair: [other, group], likeness: alike })
    }
    for (const start of beginnings(words[at]!)) {
      const there = met.get(start)
      if (there) there.push(at)
      else met.set(start, [at])
    }
  })
  return found
    .toSorted((x, y) => y.likeness - x.likeness)
    .slice(0, most)
    .map(({ pair }) => pair)
}

function beginnings({ all }: Words): string[] {
  const telling = [...all].filter((word) => !SAYS_LITTLE.has(word))
  const from = telling.length > 0 ? telling : [...all]
  return [...new Set(from.map((word) => word.slice(0, 3)))]
}

function likenessOf(a: Named, x: Words, b: Named, y: Words): number {
  // Branches with numbers are told apart by nothing else: LE/1111 and LE/1112.
  if (x.numbers.size > 0 && y.numbers.size > 0 && !sameSet(x.numbers, y.numbers)) return 0
  // Where it meets may stand in the name of the one and beside the name of the other.
  const area = new Set([...x.area, ...y.area])
  const [xs, ys] = [without(x.all, y.all, area), without(y.all, x.all, area)]
  const shared = [...xs].reduce((sum, word) => sum + (isIn(word, ys) ? weight(word) : 0), 0)
  const whole = weightOf(xs) + weightOf(ys)
  if (whole === 0) return 0
  return (2 * shared) / whole + byKind(a, b) + byArea(a, b)
}

const byKind = (a: Named, b: Named) => (a.kind === b.kind ? 0.05 : -0.15)

function byArea(a: Named, b: Named): number {
  const [one, other] = [a.areaCode ?? a.areaName, b.areaCode ?? b.areaName]
  if (!one || !other) return 0
  return one === other ? 0.05 : -0.35
}

function without(words: Set<string>, others: Set<string>, area: Set<string>): Set<string> {
  return new Set([...words].filter((word) => others.has(word) || !area.has(word)))
}

const weight = (word: string) => (SAYS_LITTLE.has(word) ? 0.4 : 1)
const weightOf = (words: Set<string>) => [...words].reduce((sum, word) => sum + weight(word), 0)
const sameSet = (a: Set<string>, b: Set<string>) =>
  a.size === b.size && [...a].every((x) => b.has(x))

function isIn(word: string, others: Set<string>): boolean {
  return others.has(word) || [...others].some((other) => isSlip(word, other))
}

function wordsOf({ name, branch, areaName }: Named): Words {
  const all = new Set(split(`${name} ${branch ?? ''}`))
  const numbers = new Set([...all].filter((word) => /\d/.test(word)))
  return { all, numbers, area: new Set(split(areaName ?? '')) }
}

function split(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’.]/gu, '')
    .replaceAll(/\blib\s+dems?\b/g, 'libdem')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (Object.hasOwn(MEANS, word) ? MEANS[word]!.split(' ') : [word]))
    .filter((word) => word && !SAYS_NOTHING.has(word))
}

/** One letter too many, too few or wrong, in a word that is long enough for it to be a slip. */
function isSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (short.length < 6 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  const restOfLong = long.slice(at + 1)
  return restOfLong === short.slice(long.length === short.length ? at + 1 : at)
}
