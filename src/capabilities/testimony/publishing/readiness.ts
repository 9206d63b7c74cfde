import type { Decision } from '../anonymiser/decisions.ts'
import { DIRECT, type Identifier } from '../anonymiser/identifier.ts'
import { jigsawAfter, type Jigsaw } from '../anonymiser/jigsaw.ts'
import { choicesFor, type Choice } from '../anonymiser/decisions.ts'
import type { Group, Look } from './draft.ts'
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

/** What may be decided of a group: a name can stay only if its owner said so, and only a first name. */
export function choicesOf({ all }: Group, { firstName }: Allowed): Choice[] {
  return choicesFor(all[0]).filter(
    (choice) =>
      choice !== 'keep' || all[0].type !== 'person' || (firstName && all.every(isOneName)),
  )
}

/** Everything that stands in the way. None: the words can be proposed. */
export function stopsOf(shown: string, look: Look, allowed: Allowed): Stop[] {
  const stops: Stop[] = []
  const add = (code: Stop['code'], text = '') => stops.push({ code, text })
  if (!allowed.published) add('noConsent')
  if (!readShown(shown).title) add('noTitle')
  if (look.flags.length > 0) add('undecided', String(look.flags.length))
  for (const one of look.kept) {
    if (one.type === 'staff') add('staff', one.text)
    else if (
      one.type === 'person' ? !(allowed.firstName && isOneName(one)) : DIRECT.has(one.type)
    ) {
      add(one.type === 'person' ? 'name' : 'number', one.text)
    }
  }
  const jigsaw = jigsawIn(look)
  if (jigsaw.level === 'blocked') add('jigsaw', jigsaw.why)
  return stops
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
