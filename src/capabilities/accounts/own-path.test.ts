import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('after signing in one is led to where one wanted to go', () => {
  expect(ownPath('/organise/people')).toBe('/organise/people')
  expect(ownPath('/organise/audit?before=x')).toBe('/organise/audit?before=x')
  expect(ownPath('/')).toBe('/')
})

test.each([
  undefined,
  '',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/organise\\..\\..//elsewhere',
  '/.//elsewhere.example',
  '/organise/..//elsewhere.example',
  'javascript:alert(1)',
  '/organise\r\nset-cookie: clarion=x',
])('%j leads to the desk and never to another site', (to) => {
  expect(ownPath(to)).toBe('/organise')
})
