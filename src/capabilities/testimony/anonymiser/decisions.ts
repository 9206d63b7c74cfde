import { generalised, type GeneraliseOptions } from './generalise.ts'
import { DIRECT, type Identifier, type IdentifierType } from './identifier.ts'
import { jobTitleOf } from './job-titles.ts'
import { folded, plainForm } from './plain-form.ts'

/** What a caseworker may decide of a flag; no flag decides itself. */
export type Choice = 'keep' | 'generalise' | 'remove'

export interface Decision {
  identifier: Identifier
  choice: Choice
}

/** Why a text may not go on: flags that nobody decided, and things that may never be kept. */
export interface Stop {
  identifier: Identifier
  reason: 'undecided' | 'namedStaff' | 'keptIdentifier'
}

/** What can be decided of it. Named staff only lose their names; numbers only go. */
export function choicesFor(identifier: Identifier, options?: GeneraliseOptions): Choice[] {
  const { type } = identifier
  if (type === 'staff') return ['generalise', 'remove']
  if (type === 'person') return ['generalise', 'remove', 'keep']
  if (DIRECT.has(type)) return ['remove']
  const less = generalised(identifier, options)
  return less === undefined ? ['remove', 'keep'] : ['generalise', 'remove', 'keep']
}

/**
 * What stands in the way. Staff become job titles whatever anybody decides: only elected people and board members
 * are named in public. A witness's first name may be kept, for the witness can consent to it; a number never.
 */
export function stopsFor(identifiers: Identifier[], decisions: readonly Decision[]): Stop[] {
  return identifiers.flatMap((identifier): Stop[] => {
    const made = decisionOn(identifier, decisions)
    if (!made) return [{ identifier, reason: 'undecided' }]
    if (made.choice !== 'keep') return []
    if (identifier.type === 'staff') return [{ identifier, reason: 'namedStaff' }]
    const isOpen = identifier.type === 'person' || !DIRECT.has(identifier.type)
    return isOpen ? [] : [{ identifier, reason: 'keptIdentifier' }]
  })
}

/** The text with each decision carried out, and the same words for the same person throughout. */
export function carriedOut(
  text: string,
  decisions: readonly Decision[],
  options: GeneraliseOptions = {},
): string {
  const names = replacementNames(decisions, text)
  let done = ''
  let at = 0
  for (const { identifier, choice } of [...decisions].sort(
    (a, b) => a.identifier.start - b.identifier.start,
  )) {
    const { start, end, type } = identifier
    if (start < at) continue
    const isKept = choice === 'keep' && type !== 'staff'
    done +=
      text.slice(at, start) + (isKept ? identifier.text : said(identifier, choice, names, options))
    at = end
  }
  return done + text.slice(at)
}

function decisionOn({ start, end }: Identifier, decisions: readonly Decision[]) {
  return decisions.find(({ identifier }) => identifier.start === start && identifier.end === end)
}

function said(
  identifier: Identifier,
  choice: Choice,
  names: Map<string, string>,
  options: GeneraliseOptions,
): string {
  const { type, text } = identifier
  if (choice !== 'remove' || type === 'staff') {
    if (type === 'person' || type === 'staff') return names.get(personKey(text)) ?? '[a person]'
    const less = generalised(identifier, options)
    if (less !== undefined) return `[${less}]`
  }
  return REMOVED[type] ?? '[removed]'
}

const REMOVED: Partial<Record<IdentifierType, string>> = {
  person: '[name removed]',
  date: '[date removed]',
  money: '[sum removed]',
  place: '[place removed]',
  country: '[country removed]',
  hospital: '[hospital removed]',
}

/** “[person A]”, or what staff do: one for each person, in the order in which they are first named. */
function replacementNames(decisions: readonly Decision[], text: string): Map<string, string> {
  const names = new Map<string, string>()
  const people = decisions
    .map(({ identifier }) => identifier)
    .filter(({ type }) => type === 'person' || type === 'staff')
    .sort((a, b) => a.start - b.start)
  let persons = 0
  for (const one of people) {
    const key = personKey(one.text)
    const same = [...names.keys()].find((known) => isSamePerson(known, key))
    if (same) names.set(key, names.get(same)!)
    else if (one.type === 'staff') names.set(key, jobTitleOf(one, text))
    else names.set(key, `[person ${letterOf(persons++)}]`)
  }
  return names
}

/** A, B … Z, AA. */
export const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|nurse|midwife|matron|sister|brother|aunt|auntie|aunty|uncle|mama|papa|captain|pastor|father|imam|sheikh|lady|sir|rev)\b\.? ?/

/** Someone’s name without title, accents and capitals. */
export const personKey = (text: string) => folded(plainForm(text).read).replace(TITLE, '').trim()

/** “Amina” is “Amina Yusuf”, until two people have it: a caseworker then tells them apart by hand. */
export function isSamePerson(known: string, key: string): boolean {
  const [parts, others] = [known.split(/[ -]/), key.split(/[ -]/)]
  return (
    others.every((part) => parts.includes(part)) || parts.every((part) => others.includes(part))
  )
}
