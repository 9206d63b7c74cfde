import { expect, test } from 'vitest'
import { properName } from './proper-name.ts'

test.each([
  [
    'DEMONSTRATION UNIVERSITY NHS FOUNDATION TRUST',
    'Demonstration University NHS Foundation Trust',
  ],
  ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
  [
    'NHS STAFFORDSHIRE AND STOKE-ON-TRENT ICB - 04Y',
    'NHS Staffordshire and Stoke-on-Trent ICB - 04Y',
  ],
  ["THE O'NEILL SURGERY", "The O'Neill Surgery"],
  ['DR MCDONALD & PARTNERS', 'Dr McDonald & Partners'],
  ['4TH FLOOR, EAST WING', '4th Floor, East Wing'],
  ['ST. PANCRAS HOSPITAL', 'St. Pancras Hospital'],
  ['SURGERY (THE)', 'Surgery (The)'],
  ['KINGSTON UPON THAMES', 'Kingston upon Thames'],
  ['THE GP CENTRE', 'The GP Centre'],
  ['City of London Corporation', 'City of London Corporation'],
  ['133-155 WATERLOO ROAD', '133-155 Waterloo Road'],
])('%s is written %s', (shouted, written) => {
  expect(properName(shouted)).toBe(written)
})
