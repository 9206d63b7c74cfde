const always = new Set([
  'nhs',
  'gp',
  'ccg',
  'icb',
  'uk',
  'cic',
  'llp',
  'plc',
  'h&j',
  'hmp',
  'pcn',
  'ymca',
  'it',
])
const small = new Set([
  'and',
  'of',
  'the',
  'in',
  'on',
  'upon',
  'at',
  'by',
  'for',
  'with',
  'under',
  'to',
  'le',
])
const kept: Record<string, string> = {
  'o/p': 'O/P',
  'c/o': 'c/o',
  dr: 'Dr',
  drs: 'Drs',
  ltd: 'Ltd',
  st: 'St',
  ste: 'Ste',
  ctr: 'Ctr',
}

/**
 * A name in the case people write it in. The organisation codes service gives capitals only; a name that has
 * a small letter already was written by someone, and is left alone.
 */
export function properName(name: string): string {
  const tidy = name.replace(/\s+/g, ' ').trim()
  if (/\p{Ll}/u.test(tidy)) return tidy
  return tidy
    .toLowerCase()
    .split(' ')
    .map((word, at, words) => properWord(word, at === 0 || at === words.length - 1, words[at - 1]))
    .join(' ')
}

function properWord(word: string, edge: boolean, before = ''): string {
  const bare = word.replace(/^[("']+|[)"',.;:]+$/g, '')
  const made = properBare(bare, edge || /[-:(]$/.test(before))
  return word.replace(bare, () => made)
}

function properBare(bare: string, edge: boolean): string {
  if (always.has(bare)) return bare.toUpperCase()
  if (kept[bare]) return kept[bare]
  if (small.has(bare)) return edge ? capital(bare) : bare
  // A word with a digit is a code (16C, A3A8R) or a place in a street (2nd, 1st).
  if (/\d/.test(bare)) return /^\d+(st|nd|rd|th)$/.test(bare) ? bare : bare.toUpperCase()
  if (bare.includes('-')) return bare.split('-').map(partOfHyphenated).join('-')
  if (/^(\p{L}\.)+\p{L}?\.?$/u.test(bare)) return bare.toUpperCase()
  return withinWord(bare)
}

function partOfHyphenated(part: string, at: number) {
  // Stoke-on-Trent, Newcastle-under-Lyme, but never a small word in front.
  return at > 0 && small.has(part) ? part : properBare(part, true)
}

function withinWord(bare: string) {
  const mac = /^mc(\p{L}{3,})$/u.exec(bare)
  if (mac) return `Mc${capital(mac[1]!)}`
  // O'Neill and D'Arcy have two capitals; King's and Guy's one.
  const irish = /^([od])['’](\p{L}{2,})$/u.exec(bare)
  if (irish) return `${irish[1]!.toUpperCase()}'${capital(irish[2]!)}`
  return bare.split('/').map(capital).join('/')
}

function capital(word: string) {
  const at = word.search(/\p{L}/u)
  return at < 0 ? word : word.slice(0, at) + word[at]!.toUpperCase() + word.slice(at + 1)
}
