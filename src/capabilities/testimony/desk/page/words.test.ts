import { expect, test } from 'vitest'
import en from '../messages/en.json'
import { sayingFrom } from './words.ts'

const say = sayingFrom({ 'desk.a': '{count} stories of {who}', 'desk.a.one': 'One story of {who}' })

test('one is said otherwise than many, and every gap is filled in', () => {
  expect(say.maybe('a', { count: 1, who: 'Ada' })).toBe('One story of Ada')
  expect(say.maybe('a', { count: 3, who: 'Ada' })).toBe('3 stories of Ada')
})

test('what there are no words for is nothing, so that a plainer sentence can stand in', () => {
  expect(say.maybe('problem.unheardOf')).toBeUndefined()
})

test('the words of the desk have no more in them than gaps, which is all that the page fills in', () => {
  const others = Object.entries(en).filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))
  expect(others).toEqual([])
})
