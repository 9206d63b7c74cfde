import { expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import type { IdentifierType } from './identifier.ts'
import { makeLexicon } from './lexicon/index.ts'

const flagged = (text: string) => findIdentifiers(text).map((one) => one.text)
const typesIn = (text: string) => findIdentifiers(text).map(({ type }) => type)

test.each([
  'My name is Oluwaseun Adebayo-Okonkwo.',
  'my name is oluwaseun adebayo-okonkwo',
  'MY NAME IS OLUWASEUN ADEBAYO-OKONKWO',
])('a name is found whole, in any letters: %s', (text) => {
  expect(flagged(text).map((one) => one.toLowerCase())).toEqual(['oluwaseun adebayo-okonkwo'])
})

test.each([
  ['I am Abdul Rahman Al-Sayed from the market.', 'Abdul Rahman Al-Sayed'],
  ['My aunt is María José de la Cruz.', 'María José de la Cruz'],
  ['This is Nguyễn Thị Hoa.', 'Nguyễn Thị Hoa'],
  ['I spoke to J. K. Mwangi about it.', 'J. K. Mwangi'],
  ["It was Siobhán O'Callaghan's car.", "Siobhán O'Callaghan"],
])('names of many parts are one flag: %s', (text, name) => {
  expect(flagged(text)).toContain(name)
})

test('names that are words are told from the words', () => {
  const text = 'Hope came to my house. I hope she is safe. Will, my husband, asked: will you pay?'
  const names = findIdentifiers(text).filter(({ type }) => type === 'person')
  expect(names.map(({ start }) => start)).toEqual([0, text.indexOf('Will,')])
})

test('in small letters a word is a name by what is done by it and to it', () => {
  expect(flagged('i told mercy and mercy said pray')).toEqual(['mercy', 'mercy'])
  expect(flagged('there was no mercy for us, have mercy')).toEqual([])
})

test('a name that no list has is found in small letters', () => {
  const lexicon = makeLexicon(new Set(['amina', 'yusuf', 'kwame', 'olena']))
  const found = findIdentifiers('my friend tesfalem went home', { lexicon })
  expect(found.map(({ text }) => text)).toEqual(['tesfalem'])
})

test.each([
  ['Dr Patel was kind.', 'Dr Patel'],
  ['sister okoro held my hand', 'sister okoro'],
  ['a nurse called Linda came', 'Linda'],
  ['Karen from finance rang.', 'Karen'],
  ['the overseas manager, Mr Hughes, rang', 'Mr Hughes'],
])('who works there is staff: %s', (text, name) => {
  expect(findIdentifiers(text)).toContainEqual(
    expect.objectContaining({ type: 'staff', text: name }),
  )
})

test('my sister is not a sister on a ward', () => {
  expect(typesIn('my sister Amina came with me')).toEqual(['person'])
})

test.each<[IdentifierType, string, string]>([
  ['hospital', 'They took me to Lewisham Hospital at night.', 'Lewisham Hospital'],
  ['hospital', 'i was in royal stoke for a week', 'royal stoke'],
  ['ward', 'I lay on Maple Ward.', 'Maple Ward'],
  ['ward', 'she is on ward 7b', 'ward 7b'],
  ['place', 'we live in peckham', 'peckham'],
  ['country', 'she came from eritrea', 'eritrea'],
  ['nationality', 'I am Somali.', 'Somali'],
  ['language', 'he speaks tigrinya only', 'tigrinya'],
  ['job', 'I work as a cleaner.', 'cleaner'],
  ['condition', 'he has sickle cell', 'sickle cell'],
  ['rareCondition', 'it is cystic fibrosis', 'cystic fibrosis'],
  ['age', 'she is 29 and alone', '29'],
  ['age', 'my son is four years old', 'four years old'],
  ['money', 'they want 8 thousand pounds', '8 thousand pounds'],
  ['date', 'it was in March 2023', 'March 2023'],
  ['organisation', 'I study at Aston University.', 'Aston University'],
  ['faith', 'we are pentecostal people', 'pentecostal'],
])('%s: %s', (type, text, words) => {
  expect(findIdentifiers(text)).toContainEqual(expect.objectContaining({ type, text: words }))
})

test('towns that are words are towns only where somebody is there', () => {
  expect(flagged('we live in reading')).toEqual(['reading'])
  expect(flagged('reading the letter made me ill')).toEqual([])
})

test('what is written in another script is flagged, for nobody may be able to read it', () => {
  expect(findIdentifiers('my name is أمينة يوسف ok')).toEqual([
    { start: 11, end: 21, type: 'nonLatin', text: 'أمينة يوسف' },
  ])
})

test('plain words of people who are angry or afraid are left alone', () => {
  const text =
    'i was bleeding and they told me to pay first. i recieved a leter and i am afraid to go back. ' +
    'Please stop this. I have faith that it may change. Nobody should be scared of a doctor.'
  expect(flagged(text)).toEqual([])
})

test('slips of the pen are no names', () => {
  expect(flagged('the docter sayed i shuld wait infront of evrybody')).toEqual([])
})

test('offsets count as JavaScript does, with hidden characters and pictures in the text', () => {
  const text = '😀 my name is Ami\u200bna Yusuf 😀'
  const [name] = findIdentifiers(text)
  expect(text.slice(name!.start, name!.end)).toBe('Ami\u200bna Yusuf')
})

test('flags stand in order and none lies over another', () => {
  const found = findIdentifiers(
    'Dr Khan, Flat 3, 12 Alma Road, London SE15 5AB, rang 07700 900123 on 3 May',
  )
  for (const [at, one] of found.entries()) {
    expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
  }
})

test('an empty text has nothing in it', () => {
  expect(findIdentifiers('')).toEqual([])
})
