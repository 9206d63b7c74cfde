import { expect, test } from 'vitest'
import { bestRoute, type Contact } from './contact.ts'

const contact = (kind: Contact['kind'], purpose: Contact['purpose'], value: string) => ({
  kind,
  purpose,
  value,
  source: 'made up',
  asOf: '2026-01-01',
})
const own = contact('email', 'direct', 'ada@example.org')
const services = contact('email', 'democraticServices', 'democracy@example.org')
const hall = { address: 'Town Hall', postcode: 'ZZ1 1AA', source: 'made up', asOf: '2026-01-01' }
const nowhere = { ...hall, address: null, postcode: null }

test('a councillor with an e-mail address is written to there', () => {
  expect(bestRoute([own], [services], hall)).toMatchObject({
    via: 'direct',
    value: 'ada@example.org',
  })
})

test('a councillor without one is reached through Democratic Services', () => {
  expect(bestRoute([], [services], hall)).toMatchObject({
    via: 'democraticServices',
    value: 'democracy@example.org',
  })
})

test('where Democratic Services are unknown too, a letter goes to the postal address', () => {
  expect(bestRoute([], [], hall)).toMatchObject({
    via: 'postal',
    kind: 'postal',
    value: 'Town Hall\nZZ1 1AA',
  })
})

test('a body with no address at all says that we do not know', () => {
  expect(bestRoute([], [], nowhere)).toEqual({ known: false, reason: 'noContact' })
})

test('a telephone is not a way to write', () => {
  expect(bestRoute([], [contact('phone', 'general', '020 0000 0000')], nowhere).known).toBe(false)
})
