import type { Language } from '../../platform/messages/index.ts'
import type { Addressee } from './addressee.ts'
import type { useMessages } from './messages/index.ts'

type Words = ReturnType<typeof useMessages>

/** What one is called in a sentence: an elected person by name, a body by its own. */
export function nameOf(one: Addressee, t: Words): string {
  const { kind, person, bodyName } = one
  if (kind !== 'councillor' && kind !== 'cabinet-member-health' && kind !== 'mp') return bodyName
  return person ? t(`name.${kind}`, { person }) : t(`name.${kind}.unknown`, { body: bodyName })
}

export function nameOfAll(all: readonly Addressee[], t: Words): string {
  const [first] = all
  if (all.length === 1) return nameOf(first!, t)
  return t('name.councillors', { area: first?.areaName ?? first?.bodyName ?? '' })
}

/** How the letter begins. */
export function dear(all: readonly Addressee[], t: Words, language: Language): string {
  const [first] = all
  if (all.length > 1) return t('dear.councillors', { people: listed(all, language) })
  const { kind, person } = first!
  if (kind !== 'councillor' && kind !== 'cabinet-member-health' && kind !== 'mp') {
    return t(`dear.${kind}`)
  }
  return person ? t(`dear.${kind}`, { person }) : t(`dear.${kind}.unknown`)
}

function listed(all: readonly Addressee[], language: Language): string {
  const people = all.flatMap(({ person }) => person ?? [])
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(people)
}

/** The lines before the street on an envelope: who, which office, which body. */
export function envelopeLines(one: Addressee, t: Words): string[] {
  const { kind, person, office, bodyName, areaName } = one
  const who = person ? [nameOf(one, t)] : []
  if (kind === 'mp') return person ? who : [t('post.mp', { area: areaName ?? bodyName })]
  if (kind === 'cabinet-member-health') {
    return [...who, office ?? t('post.cabinet-member-health'), bodyName]
  }
  if (kind === 'councillor') {
    return [...(person ? who : [t('post.councillor', { area: areaName ?? bodyName })]), bodyName]
  }
  return [t(kind === 'gp-practice' ? 'post.practice' : 'post.chiefExecutive'), bodyName]
}
