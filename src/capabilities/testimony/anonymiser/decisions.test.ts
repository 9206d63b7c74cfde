import { expect, test } from 'vitest'
import { carriedOut, choicesFor, stopsFor, type Choice, type Decision } from './decisions.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { generalised } from './generalise.ts'

const decideAll = (text: string, choice: Choice): Decision[] =>
  findIdentifiers(text).map((identifier) => ({ identifier, choice }))

test('the same person is the same throughout, and another is another', () => {
  const text = 'Amina Yusuf rang me. Amina was crying. Then Olena came, and Amina slept.'
  expect(carriedOut(text, decideAll(text, 'generalise'))).toBe(
    '[person A] rang me. [person A] was crying. Then [person B] came, and [person A] slept.',
  )
})

test('named staff become job titles even where somebody kept them', () => {
  const text = 'Dr Patel was kind. Karen from finance was not.'
  const kept = decideAll(text, 'keep')
  expect(carriedOut(text, kept)).toBe(
    '[a doctor] was kind. [a finance officer] from finance was not.',
  )
  expect(stopsFor(findIdentifiers(text), kept).map(({ reason }) => reason)).toEqual([
    'namedStaff',
    'namedStaff',
  ])
})

test('no flag decides itself', () => {
  const found = findIdentifiers('Amina lives in Peckham.')
  expect(stopsFor(found, [])).toHaveLength(found.length)
})

test('a number of a person can only go', () => {
  const text = 'My NHS number is 943 476 5919.'
  const [identifier] = findIdentifiers(text)
  expect(choicesFor(identifier!)).toEqual(['remove'])
  const kept = decideAll(text, 'keep')
  expect(stopsFor(findIdentifiers(text), kept)).toEqual([{ identifier, reason: 'keptIdentifier' }])
})

test('a first name may stay, for its owner may want it told', () => {
  const text = 'I am Amina.'
  expect(stopsFor(findIdentifiers(text), decideAll(text, 'keep'))).toEqual([])
})

test.each([
  ['country', 'Eritrea', 'East Africa'],
  ['nationality', 'Somali', 'from East Africa'],
  ['date', '3 May 2022', '2022'],
  ['date', '12/08/23', '2023'],
  ['age', '34', 'in their thirties'],
  ['age', 'four years old', 'under 18'],
  ['age', '71 years old', 'in their seventies'],
  ['money', '£7,143', 'over £5,000'],
  ['money', '£2,000', 'over £1,000'],
  ['money', '8 thousand pounds', 'over £5,000'],
  ['money', '£14,870.50', 'over £10,000'],
] as const)('less is said of the same %s: %s becomes %s', (type, text, less) => {
  expect(generalised({ type, text })).toBe(less)
})

test('a hospital becomes its integrated care board, where the directory knows it', () => {
  const boardOf = (name: string) => (name === 'Lewisham Hospital' ? 'South East London' : undefined)
  const hospital = { type: 'hospital', text: 'Lewisham Hospital' } as const
  expect(generalised(hospital, { boardOf })).toBe('South East London')
  expect(generalised(hospital)).toBe('a hospital')
})

test('a day without a year has no less to say', () => {
  expect(generalised({ type: 'date', text: 'Tuesday' })).toBeUndefined()
})
