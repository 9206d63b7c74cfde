import { choicesFor, type Decision } from '../anonymiser/decisions.ts'
import { DIRECT, type Identifier } from '../anonymiser/identifier.ts'
import { jigsawAfter, type Jigsaw } from '../anonymiser/jigsaw.ts'

import { groupsOf, type BenchChoice, type Group, type Look } from './draft.ts'
import { readShown } from './shown.ts'

/** Why words may not go on to the witness, in the order in which a caseworker puts it right. */
export interface Stop {
  code: 'noConsent' | 'noTitle' | 'undecided' | 'staff' | 'number' | 'name' | 'jigsaw'
  /** What it is about, as it is written. */
  text: string
}

export interface Allowed {
  /** The witness has said that it may be published once she has seen the words. */
  published: boolean
  /** And that her first name may stand with it. */
  firstName: boolean
}

/**
 * What may be decided of a group. A name can stay only if its owner said so, and only a first name; what was taken
 * for one and is none needs a word of its own, that both readers see.
 */
export function choicesOf({ all }: Group, { firstName }: Allowed): BenchChoice[] {
  const choices = choicesFor(all[0])
  if (all[0].type !== 'person') return choices
  const isFirst = firstName && all.every(isOneName)
  return [...choices.filter((one) => one !== 'keep' || isFirst), 'nobody']
}

/** Everything that stands in the way. None: the words can be proposed. */
export function stopsOf(shown: string, look: Look, allowed: Allowed): Stop[] {
  const stops: Stop[] = []
  const add = (code: Stop['code'], text = '') => stops.push({ code, text })
  if (!allowed.published) add('noConsent')
  if (!readShown(shown).title) add('noTitle')
  const wanted = groupsOf(look.flags).length
  if (wanted > 0) add('undecided', String(wanted))
  for (const one of look.kept) {
    const code = cannotStay(one, allowed)
    if (code) add(code, one.text)
  }
  const jigsaw = jigsawIn(look)
  if (jigsaw.level === 'blocked') add('jigsaw', jigsaw.why)
  return stops
}

function cannotStay(one: Look['kept'][number], { firstName }: Allowed): Stop['code'] | undefined {
  if (one.type === 'staff') return 'staff'
  if (one.type === 'person')
    return one.isNobody || (firstName && isOneName(one)) ? undefined : 'name'
  return DIRECT.has(one.type) ? 'number' : undefined
}

/** How far what is left points at one person. What nobody has decided on counts as if it stayed. */
export function jigsawIn({ flags, kept, put }: Look): Jigsaw {
  const stay = [...flags, ...kept].map((identifier): Decision => ({ identifier, choice: 'keep' }))
  const less = put.map(({ text, type, start, end, choice }): Decision => ({
    identifier: { text, type, start, end },
    choice,
  }))
  return jigsawAfter([...stay, ...less])
}

const isOneName = ({ text }: Identifier) => !/[\s.]/u.test(text.trim())
