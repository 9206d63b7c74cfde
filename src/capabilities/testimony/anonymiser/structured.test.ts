import { expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { generated } from './generated-fixture.ts'
import { hasNhsCheckDigit } from './structured-patterns.ts'

test('of 500 identifiers in every disguise at most one in two hundred is missed', () => {
  expect(missed(500)).toBeLessThanOrEqual(2)
})

test('an NHS number is known by its check digit, and by its shape where a digit is wrong', () => {
  expect(hasNhsCheckDigit('9434765919')).toBe(true)
  expect(hasNhsCheckDigit('9434765918')).toBe(false)
  expect(typesOf('it is 943 476 5918')).toEqual(['nhsNumber'])
})

test.each([
  ['nationalInsurance', 'AB 12 34 56 C'],
  ['nationalInsurance', 'ab123456c'],
  ['nationalInsurance', 'QQ-12-34-56-A'],
  ['passport', 'passport no 123456789'],
  ['homeOfficeReference', 'GWF 012 345 678'],
  ['homeOfficeReference', '1234-5678-9012-3456'],
  ['portReference', 'LHR/123456'],
  ['email', 'amina @ example . org'],
  ['phone', '+44 (0) 7700 900 123'],
  ['handle', '@amina_22'],
  ['url', 'facebook.com/amina'],
  ['postcode', 'se15\n5ab'],
  ['dateOfBirth', 'born on 3rd May 1988'],
])('%s: %s', (type, text) => {
  expect(typesOf(`they wrote ${text}, and that was it`)).toContain(type)
})

test.each([
  'there are 400 000 000 of us',
  'after 10 years on the street',
  'we waited 6 hours, then 3 more',
  'the M1 1st junction',
])('what is no number of a person is left alone: %s', (text) => {
  expect(typesOf(text)).toEqual([])
})

function typesOf(text: string) {
  return findIdentifiers(text).map(({ type }) => type)
}

/** How many of so many made-up identifiers have a letter or a digit that no flag covers. */
export function missed(count: number, seed = 1): number {
  return generated(count, seed).filter(({ text, start, end }) => {
    const flags = findIdentifiers(text)
    const isBare = (at: number) => !flags.some((one) => one.start <= at && at < one.end)
    return Array.from({ length: end - start }, (_, at) => start + at).some(
      (at) => /[\p{L}\p{N}]/u.test(text[at]!) && isBare(at),
    )
  }).length
}
