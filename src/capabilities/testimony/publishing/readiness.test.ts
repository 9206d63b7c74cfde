import { expect, test } from 'vitest'
import { findIdentifiers } from '../anonymiser/find-identifiers.ts'
import { decide, edited, groupsOf, lookAt, newDraft, type Draft } from './draft.ts'
import { choicesOf, jigsawIn, stopsOf } from './readiness.ts'
import { writeShown } from './shown.ts'

const yes = { published: true, firstName: false }
const draftOf = (text: string, title = 'They sent a bill') =>
  edited(newDraft(text), writeShown({ title, text }))
const look = (draft: Draft) => lookAt(draft, findIdentifiers)
const codes = (draft: Draft, allowed = yes) =>
  stopsOf(draft.shown, look(draft), allowed).map(({ code }) => code)
const all = (draft: Draft, choice: 'keep' | 'generalise' | 'remove'): Draft => {
  const [group] = groupsOf(look(draft).flags)
  return group ? all(decide(draft, group, choice), choice) : draft
}

test('each flag wants a decision before the words go anywhere', () => {
  expect(codes(draftOf('We live in Peckham.'))).toContain('undecided')
  expect(codes(all(draftOf('We live in Peckham.'), 'keep'))).toEqual([])
})

test('without the witness’s consent nothing is proposed', () => {
  expect(codes(draftOf('I cried.'), { published: false, firstName: false })).toEqual(['noConsent'])
})

test('words without a title are not ready', () => {
  expect(codes(draftOf('I cried.', ''))).toEqual(['noTitle'])
})

test('staff cannot be kept, even if a decision says so', () => {
  const draft = all(draftOf('Dr Patel was kind.'), 'keep')
  expect(codes(draft)).toContain('staff')
  const [group] = groupsOf(look(draftOf('Dr Patel was kind.')).flags)
  expect(choicesOf(group!, { published: true, firstName: true })).not.toContain('keep')
})

test('a first name stays only with the consent to it, and a whole name never', () => {
  const first = all(draftOf('I am Amina.'), 'keep')
  expect(codes(first)).toEqual(['name'])
  expect(codes(first, { published: true, firstName: true })).toEqual([])
  const whole = all(draftOf('I am Amina Yusuf.'), 'keep')
  expect(codes(whole, { published: true, firstName: true })).toEqual(['name'])
})

test('what was taken for a name and is none may stay, once somebody has said so', () => {
  const draft = draftOf('I am Amina.')
  const [group] = groupsOf(look(draft).flags)
  expect(choicesOf(group!, yes)).toEqual(['generalise', 'remove', 'nobody'])
  expect(codes(decide(draft, group!, 'nobody'))).toEqual([])
})

test('a number of a person cannot be kept', () => {
  const [group] = groupsOf(look(draftOf('My NHS number is 943 476 5919.')).flags)
  expect(choicesOf(group!, yes)).toEqual(['remove'])
  expect(codes(all(draftOf('My NHS number is 943 476 5919.'), 'keep'))).toContain('number')
})

test('three parts of a picture block, whoever kept them, and removing one lets it go on', () => {
  const draft = draftOf('I am Eritrean. I was in Lewisham Hospital in March 2023.')
  const kept = all(draft, 'keep')
  expect(codes(kept)).toEqual(['jigsaw'])
  expect(codes(all(draft, 'remove'))).toEqual([])
})

test('the region that a nationality became still counts beside the hospital', () => {
  let draft = draftOf('I am Eritrean. I was in Lewisham Hospital.')
  for (const group of groupsOf(look(draft).flags)) {
    const now = groupsOf(look(draft).flags).find(({ key }) => key === group.key)!
    draft = decide(draft, now, group.type === 'hospital' ? 'keep' : 'generalise')
  }
  expect(jigsawIn(look(draft)).level).toBe('twoReaders')
})
