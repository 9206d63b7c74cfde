import { describe, expect, test } from 'vitest'
import { keyFor } from '../config/index.ts'
import { newId } from '../ids.ts'
import { bounceAddress, readOwnAddress, replyAddress } from './addresses.ts'
import { decodeBase32, encodeBase32 } from './base32.ts'

const key = keyFor('a secret of 32 characters or more', 'mail')
const domain = 'campaign.example'

// Whoever changes how an address is made loses the bounces and the answers of all letters that are out.
const VECTORS = [
  [
    'AAAAAAAAAAAAAAAAAAAAAA',
    'b-00000000000000000000000000zbx8mhw8',
    'r-00000000000000000000000000tmhm9bqt',
  ],
  [
    '_____________________w',
    'b-zzzzzzzzzzzzzzzzzzzzzzzzzwcpbcbrv0',
    'r-zzzzzzzzzzzzzzzzzzzzzzzzzw9fx685ab',
  ],
  [
    'AAECAwQFBgcICQoLDA0ODw',
    'b-000g40r40m30e209185gr38e1w8y2r6zcf',
    'r-000g40r40m30e209185gr38e1w6mwqdmbb',
  ],
] as const

test.each(VECTORS)('the addresses of %s stay what they are', (id, bounce, reply) => {
  expect(bounceAddress(key, domain, id)).toBe(`${bounce}@${domain}`)
  expect(replyAddress(key, domain, id)).toBe(`${reply}@${domain}`)
})

describe('an own address is known again', () => {
  const id = newId()
  const local = bounceAddress(key, domain, id).split('@')[0]!
  test.each([
    `${local}@${domain}`,
    `${local}@${domain}`.toUpperCase(),
    `<${local}@${domain}>`,
    ` <${local.toUpperCase()}@${domain}> `,
    `mailto:${local}@${domain}`,
    `${local}+spam@${domain}`,
    `${local}@where-we-were-before.example`,
    `${local}@${domain}.`,
    // Crockford: whoever reads it aloud or types it may mistake these.
    `${local.replaceAll('0', 'O').replaceAll('1', 'l')}@${domain}`,
    // Signed or rewritten by servers on the way: BATV, and two ways of SRS.
    `prvs=0123456789=${local}@${domain}`,
    `SRS0=aB3d=XY=${domain}=${local}@forwarder.example`,
    `SRS1=aB3d=forwarder.example==aB3d=XY=${domain}=${local}@second.example`,
  ])('as %s', (text) => {
    expect(readOwnAddress(key, text)).toEqual({ kind: 'bounce', id })
  })
})

test('an address of a thousand ids says which, and what it is for, and is short enough', () => {
  for (let i = 0; i < 1000; i++) {
    const id = newId()
    const bounce = bounceAddress(key, domain, id)
    const reply = replyAddress(key, domain, id)
    expect(readOwnAddress(key, bounce)).toEqual({ kind: 'bounce', id })
    expect(readOwnAddress(key, reply)).toEqual({ kind: 'reply', id })
    expect(bounce.indexOf('@')).toBeLessThanOrEqual(64)
    expect(bounce).toMatch(/^[a-z0-9@.-]+$/)
  }
})

test('a forged, mistyped or strange address is nobody’s', () => {
  const id = newId()
  const bounce = bounceAddress(key, domain, id)
  expect(readOwnAddress(keyFor('another secret of 32 characters!', 'mail'), bounce)).toBeUndefined()
  // A bounce that says it is an answer.
  expect(readOwnAddress(key, `r${bounce.slice(1)}`)).toBeUndefined()
  for (let at = 2; at < 36; at++) {
    const other = bounce[at] === 'x' ? 'y' : 'x'
    const changed = bounce.slice(0, at) + other + bounce.slice(at + 1)
    expect(readOwnAddress(key, changed), changed).toBeUndefined()
  }
  for (const text of [
    '',
    '@',
    'b-@x',
    'sam@people.example',
    bounce.slice(0, 20),
    `x${bounce}`,
    `b-${'u'.repeat(34)}@x`,
  ]) {
    expect(readOwnAddress(key, text), text).toBeUndefined()
  }
})

test('only an id has an address', () => {
  for (const id of ['', 'x', 'AAAAAAAAAAAAAAAAAAAAAB', `${newId()}A`, '../etc', '!'.repeat(22)]) {
    expect(() => bounceAddress(key, domain, id), id).toThrow('Not an id')
  }
})

test('base 32 is Crockford’s', () => {
  expect(encodeBase32(Buffer.from('foobar'))).toBe('csqpyrk1e8')
  expect(decodeBase32('CSQPYRKLE8', 6)?.toString()).toBe('foobar')
  for (const text of ['csqpyrk1e9', 'csqpyrk1e', 'csqpyrk1e80', 'csqpyrk1u8']) {
    expect(decodeBase32(text, 6), text).toBeUndefined()
  }
})
