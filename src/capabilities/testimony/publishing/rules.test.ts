import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '../anonymiser/find-identifiers.ts'
import { countTables, isOver, isShowable, quarterOf, shownCount, tally } from './counts.ts'
import { homeOfficeFieldsIn } from './home-office.ts'
import { readShown, writeShown } from './shown.ts'

describe('counts', () => {
  test.each([
    [1, null],
    [7, null],
    [8, 10],
    [12, 10],
    [13, 15],
    [100, 100],
  ])('%i people are shown as %s', (count, shown) => {
    expect(shownCount(count)).toBe(shown)
  })

  test('nobody is no row, and names are in order', () => {
    const [areas] = countTables({
      area: [
        { label: 'Lewisham', count: 20 },
        { label: 'Barnet', count: 9 },
        { label: 'Camden', count: 0 },
      ],
      body: [],
    })
    expect(areas!.rows).toEqual([
      { label: 'Barnet', count: 10 },
      { label: 'Lewisham', count: 20 },
    ])
    expect(areas!.total).toBe(30)
  })

  test('a hidden row hides the totals of both tables, for one can be taken from the other', () => {
    const tables = countTables({
      area: [{ label: 'Lewisham', count: 24 }],
      body: [
        { label: 'A trust', count: 20 },
        { label: 'Another trust', count: 4 },
      ],
    })
    expect(tables.map(({ total }) => total)).toEqual([null, null])
    expect(isShowable({ period: '2026-Q3', tables })).toBe(true)
  })

  test('a server refuses numbers that no rule could have made', () => {
    const of = (count: number | null, total: number | null = null) =>
      isShowable({
        period: '2026-Q3',
        tables: [{ by: 'area', rows: [{ label: 'Lewisham', count }], total }],
      })
    expect([of(15), of(null), of(15, 15)]).toEqual([true, true, true])
    expect([of(4), of(5), of(13), of(null, 20), of(15, 17)]).toEqual(Array(5).fill(false))
    expect(isShowable({ period: '2026-09', tables: [] })).toBe(false)
  })

  test('a week is in the quarter of its Thursday, and a quarter is counted when it is over', () => {
    expect(quarterOf('2026-W18')).toBe('2026-Q2')
    expect(quarterOf('2026-W27')).toBe('2026-Q3')
    expect(quarterOf('2026-W01')).toBe('2026-Q1')
    expect(quarterOf('2026-W53')).toBe('2026-Q4')
    expect(quarterOf('2027-W01')).toBe('2027-Q1')
    expect(isOver('2026-Q3', '2026-09-30')).toBe(false)
    expect(isOver('2026-Q3', '2026-10-01')).toBe(true)
    expect(isOver('2026-Q4', '2026-12-31')).toBe(false)
    expect(isOver('2026-Q4', '2027-01-01')).toBe(true)
  })

  test('the same place in other capitals is the same place', () => {
    expect(tally(['Lewisham', ' lewisham ', null, 'Barnet'])).toEqual([
      { label: 'Lewisham', count: 2 },
      { label: 'Barnet', count: 1 },
    ])
  })
})

describe('what may not be told to a body', () => {
  const fields = (text: string) => homeOfficeFieldsIn(text, findIdentifiers(text))

  test.each([
    ['Amina Yusuf was charged.', 'name'],
    ['I was born on 3 May 1986.', 'birth'],
    ['Gender: female', 'gender'],
    ['I am Eritrean.', 'nationality'],
    ['I live at 14 Elm Road.', 'address'],
    ['I live in SE15 5DQ.', 'address'],
    ['My NI number is QQ 12 34 56 C.', 'nationalInsurance'],
    ['My passport number is 925665416.', 'passport'],
    ['My NHS number is 943 476 5919.', 'nhsNumber'],
    ['I owe them £7,143.', 'debt'],
    ['Ring me on 07700 900123.', 'contact'],
  ] as const)('%s stops it: %s', (text, field) => {
    expect(fields(text)).toContain(field)
  })

  test('a text that has none of them may go', () => {
    expect(fields('They asked for money before the scan, and I went home.')).toEqual([])
  })
})

test('what is shown is its title and its words, and can be read back', () => {
  const words = writeShown({ title: ' They  sent a bill ', text: 'One.\n\nTwo.\nStill two.\n' })
  expect(words).toBe('They sent a bill\n\nOne.\n\nTwo.\nStill two.')
  expect(readShown(words)).toEqual({
    title: 'They sent a bill',
    paragraphs: ['One.', 'Two.\nStill two.'],
  })
})
