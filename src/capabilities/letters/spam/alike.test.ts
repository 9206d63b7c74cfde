import { expect, test } from 'vitest'
import { isOfBurst } from './alike.ts'
import { isDisposable } from './disposable.ts'

const at = (
  domain: string,
  count: number,
  name = (n: number) => `person.${'abcdefghijklmnopq'[n]}`,
) => Array.from({ length: count }, (_, n) => `${name(n)}@${domain}`)

test('addresses that differ in numbers, dots and tags alone are of one hand', () => {
  const row = ['rosa.hill1@gmail.com', 'rosahill22@gmail.com', 'rosa.hill+x@gmail.com']
  expect(isOfBurst('rosahill3@gmail.com', row)).toBe(true)
  expect(isOfBurst('rosahill3@gmail.com', row.slice(1))).toBe(false)
  expect(isOfBurst('rosahill3@outlook.com', row)).toBe(false)
})

test('many from one domain are, unless that is mail for everyone', () => {
  expect(isOfBurst('new@evil.example', at('evil.example', 12))).toBe(true)
  expect(isOfBurst('new@evil.example', at('evil.example', 11))).toBe(false)
  expect(isOfBurst('new@gmail.com', at('gmail.com', 17))).toBe(false)
})

test('neighbours at a stall are not, and nobody is alike to herself', () => {
  const stall = ['ama@gmail.com', 'bo.l@outlook.com', 'cai@btinternet.com', 'dina@gmail.com']
  expect(isOfBurst('eve@gmail.com', stall)).toBe(false)
  expect(isOfBurst('eve@own.example', Array(20).fill('eve@own.example'))).toBe(false)
})

test('an address to be thrown away is known, and so is one below its domain', async () => {
  expect(await isDisposable('someone@mailinator.com')).toBe(true)
  expect(await isDisposable('someone@in.Mailinator.com')).toBe(true)
  for (const known of [
    'ama@gmail.com',
    'bo@example.org',
    'cai@co.uk',
    'dina@mailinator.museum.example',
  ]) {
    expect(await isDisposable(known), known).toBe(false)
  }
})
