import { expect, test } from 'vitest'
import { findIdentifiers } from '../anonymiser/find-identifiers.ts'
import { compare } from './compare.ts'
import { begunAgain, lookAt } from './draft.ts'
import { jigsawIn } from './readiness.ts'
import { readersLook } from './reading.ts'

const look = (words: string) => readersLook(words, findIdentifiers)

test('a reader is not asked about what was replaced, and is about what was let through', () => {
  const { found, names, stops } = look('[person A] came from [East Africa]. Amina slept.')
  expect(found.map(({ text }) => text)).toEqual(['Amina'])
  expect(names).toHaveLength(1)
  expect(stops).toEqual([])
})

test('a number or a member of staff stops a reader, in brackets too', () => {
  expect(look('My number is [943 476 5919].').stops).toHaveLength(1)
  expect(look('Dr Patel was kind.').stops.map(({ type }) => type)).toEqual(['staff'])
})

test('three parts of a picture stop the second reader too', () => {
  const words = 'I am Eritrean. I was in Lewisham Hospital in March 2023.'
  expect(look(words).jigsaw.level).toBe('blocked')
})

test('a region that a country has become counts beside what was kept, for a reader and after a change', () => {
  const words = 'She came\n\nShe is [from East Africa]. It was in Lewisham Hospital in March 2023.'
  expect(look(words).jigsaw).toMatchObject({
    level: 'blocked',
    parts: ['region', 'hospital', 'month'],
  })
  expect(jigsawIn(lookAt(begunAgain(words), findIdentifiers)).level).toBe('blocked')
})

test('a reader sees each word that went and each that came', () => {
  expect(compare('We live in Peckham, near her.', 'We live in [a town], near her.')).toEqual([
    { kind: 'same', text: 'We live in' },
    { kind: 'gone', text: ' Peckham,' },
    { kind: 'new', text: ' [a town],' },
    { kind: 'same', text: ' near her.' },
  ])
  expect(compare('', 'All of it.')).toEqual([{ kind: 'new', text: 'All of it.' }])
  expect(compare('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }])
})

test('texts put together again are the texts', () => {
  const [a, b] = ['One two  three.\n\nFour five.', 'Two  three!\n\nFour and six five.\n']
  const stretches = compare(a, b)
  const side = (kind: 'gone' | 'new') =>
    stretches
      .filter((one) => one.kind === 'same' || one.kind === kind)
      .map(({ text }) => text)
      .join('')
  expect([side('gone'), side('new')]).toEqual([a, b])
})
