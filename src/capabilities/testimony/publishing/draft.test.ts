import { expect, test } from 'vitest'
import { findIdentifiers } from '../anonymiser/find-identifiers.ts'
import { decide, edited, groupsOf, lookAt, newDraft, reopen, suggestionFor } from './draft.ts'
import type { Draft, Group } from './draft.ts'
import { writeShown } from './shown.ts'

const find = findIdentifiers

const draftOf = (text: string, title = 'They sent a bill') =>
  edited(newDraft(text), writeShown({ title, text }))

const groups = (draft: Draft) => groupsOf(lookAt(draft, find).flags)
const group = (draft: Draft, text: string): Group =>
  groups(draft).find(({ all }) => all.some((one) => one.text === text))!

test('one decision is about a person wherever they are named, and the next one has another name', () => {
  let draft = draftOf('Amina Yusuf rang me. Amina was crying. Then Olena came.')
  draft = decide(draft, group(draft, 'Amina Yusuf'), 'generalise')
  draft = decide(draft, group(draft, 'Olena'), 'generalise')
  expect(draft.shown).toContain('[person A] rang me. [person A] was crying. Then [person B] came.')
})

test('somebody who is named again later has the same name still', () => {
  let draft = draftOf('Amina Yusuf rang me. Olena came.')
  draft = decide(draft, group(draft, 'Amina Yusuf'), 'generalise')
  draft = decide(draft, group(draft, 'Olena'), 'generalise')
  draft = edited(draft, `${draft.shown} Amina slept.`)
  draft = decide(draft, group(draft, 'Amina'), 'generalise')
  expect(draft.shown).toMatch(/\[person B\] came\. \[person A\] slept\.$/)
})

test('what was put there is not flagged again, and what is typed is', () => {
  let draft = draftOf('I was in Eritrea.')
  draft = decide(draft, group(draft, 'Eritrea'), 'generalise')
  expect(draft.shown).toContain('[East Africa]')
  expect(groups(draft)).toEqual([])
  draft = edited(draft, `${draft.shown} My number is 943 476 5919.`)
  expect(groups(draft).map(({ type }) => type)).toEqual(['nhsNumber'])
})

test('words of the caseworker’s own are looked at like any others', () => {
  let draft = draftOf('I was in Eritrea.')
  draft = decide(draft, group(draft, 'Eritrea'), 'generalise', {
    own: '[a town near Asmara, Somalia]',
  })
  expect(groups(draft).map(({ all }) => all[0].text)).toContain('Somalia')
})

test('a bracket that somebody typed herself covers nothing', () => {
  expect(groups(draftOf('[Amina Yusuf] rang me.')).map(({ type }) => type)).toEqual(['person'])
})

test('the title is looked at like the words', () => {
  expect(groups(draftOf('I cried.', 'Amina Yusuf and the bill'))[0]).toMatchObject({
    type: 'person',
  })
})

test('what is kept stays kept, until the decision is taken back', () => {
  let draft = draftOf('We live in Peckham.')
  draft = decide(draft, group(draft, 'Peckham'), 'keep')
  expect(lookAt(draft, find)).toMatchObject({ flags: [], kept: [{ text: 'Peckham' }] })
  draft = reopen(draft, lookAt(draft, find).kept[0]!)
  expect(groups(draft)).toHaveLength(1)
})

test('named staff become what they do', () => {
  const draft = draftOf('Dr Patel was kind.')
  expect(suggestionFor(draft, groups(draft)[0]!, 'generalise')).toBe('[a doctor]')
})

test('a step changes nothing of the one before, so that it can be undone', () => {
  const before = draftOf('We live in Peckham.')
  decide(before, group(before, 'Peckham'), 'remove')
  expect(before.shown).toContain('Peckham')
})
