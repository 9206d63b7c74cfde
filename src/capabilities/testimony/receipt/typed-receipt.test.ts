import { expect, test } from 'vitest'
import { newReceipt } from '../../../platform/sealing/index.ts'
import { groupsOf, slipIn } from './typed-receipt.ts'

const receipt = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-23'

test('who forgot a group is told how much is there', () => {
  expect(slipIn('abcd efgh')).toEqual({ code: 'tooShort', typed: 8 })
  expect(slipIn(`${receipt}-4`)).toEqual({ code: 'tooLong', typed: 27 })
  expect(slipIn(' - ')).toEqual({ code: 'nothing' })
})

test('a letter that is in no receipt is named', () => {
  expect(slipIn(receipt.replace('V', 'U'))).toEqual({ code: 'notALetter', letter: 'U' })
  expect(slipIn('ABCD+')).toEqual({ code: 'notALetter', letter: '+' })
})

test('where the letters are all right, one of them is not', () => {
  expect(slipIn(receipt)).toEqual({ code: 'check' })
})

test('a card has the letters in groups, however they were typed', async () => {
  const made = await newReceipt()
  expect(groupsOf(made.toLowerCase().replaceAll('-', ' ')).join('-')).toBe(made)
  expect(groupsOf('il o٣')).toEqual(['1103'])
})
