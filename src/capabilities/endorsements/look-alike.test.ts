import { expect, test } from 'vitest'
import type { Organisation } from './endorsement.ts'
import { ALIKE, likeness, listAlike, pairsAlike } from './look-alike.ts'

type Said = [name: string, change?: Partial<Organisation>]

const southwark = { areaCode: 'E09000028', areaName: 'Southwark' }
const lambeth = { areaCode: 'E09000022', areaName: 'Lambeth' }

const SAME: [Said, Said][] = [
  [['UNISON Southwark'], ['Unison, Southwark branch']],
  [['UNISON Southwark'], ['Southwark UNISON']],
  [['Unison', { branch: 'Southwark' }], ['UNISON Southwark Branch']],
  [
    ['Unison', southwark],
    ['Unison Southwark', southwark],
  ],
  [['Harbour CLP'], ['Harbour Constituency Labour Party']],
  [['Harbour C.L.P.'], ['Harbour CLP']],
  [['Unite LE/1111'], ['Unite', { branch: 'LE 1111' }]],
  [['Unite LE/1111'], ['UNITE the Union', { branch: 'LE/1111' }]],
  [['Harbour & District Trades Council'], ['Harbour and District Trades Council']],
  [['Café Solidarité'], ['Cafe Solidarite']],
  [['Harbour Uni Students’ Union'], ['Harbour University Students Union']],
  [['Harbour Lib Dems'], ['Harbour Liberal Democrats']],
  [['St. Jude’s Church'], ['Saint Judes Church']],
  [['Sothwark UNISON'], ['Southwark UNISON']],
  [['NEU Harbour'], ['National Education Union (Harbour)']],
  [
    ['The Harbour Mosque', { kind: 'faith-group' }],
    ['Harbour Mosque', { kind: 'other' }],
  ],
]

const NOT_SAME: [Said, Said][] = [
  [['Unite LE/1111'], ['Unite LE/1112']],
  [['UNISON Southwark'], ['UNISON Lambeth']],
  [['UNISON Southwark'], ['Unite Southwark']],
  [['Unison'], ['Unison Southwark']],
  [
    ['Unison', southwark],
    ['Unison', lambeth],
  ],
  [['Harbour Labour Party'], ['Harbour Green Party']],
  [['Friends of Quay Hospital'], ['Friends of Hill Hospital']],
  [['St Mary’s Church'], ['St Mark’s Church']],
  [['Harbour Students’ Union'], ['Hillside Students’ Union']],
  [
    ['Harbour Council', { kind: 'council' }],
    ['Harbour Trades Council', { kind: 'union-branch' }],
  ],
  [['North Harbour CLP'], ['Hillside CLP']],
  [['Doctors Together'], ['Nurses Together']],
]

const group = ([name, change]: Said, id = name) => ({
  id,
  name,
  branch: null,
  kind: 'union-branch' as const,
  areaCode: null,
  areaName: null,
  ...change,
})

test.each(SAME)('%j and %j are offered as one', (a, b) => {
  expect(likeness(group(a), group(b))).toBeGreaterThanOrEqual(ALIKE)
  expect(likeness(group(b), group(a))).toBeCloseTo(likeness(group(a), group(b)))
})

test.each(NOT_SAME)('%j and %j are two', (a, b) => {
  expect(likeness(group(a), group(b))).toBeLessThan(ALIKE)
})

test('a group is not like itself, and the likest stands first', () => {
  const all = [group(['UNISON Sothwark']), group(['Southwark UNISON']), group(['Unite Southwark'])]
  const it = group(['UNISON Southwark'])

  expect(listAlike(it, [it, ...all]).map(({ name }) => name)).toEqual([
    'UNISON Sothwark',
    'Southwark UNISON',
  ])
})

test('every pair of a long list is found once, and soon', () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    group([`Unison Place${at} Branch`], `a${at}`),
  )
  const twins = [group(['Unison Place7'], 'twin'), group(['UNISON, Place1999'], 'twin2')]
  const from = performance.now()

  const pairs = pairsAlike([...many, ...twins], 50)

  expect(pairs.map((pair) => pair.map(({ id }) => id))).toEqual([
    ['a7', 'twin'],
    ['a1999', 'twin2'],
  ])
  expect(performance.now() - from).toBeLessThan(5000)
})
