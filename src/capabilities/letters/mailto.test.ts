import { describe, expect, test } from 'vitest'
import { isAddress, mailto, opening } from './mailto.ts'

/** Reads one as a mail program does: RFC 6068, section 2. */
function read(href: string) {
  const [, to, query] = /^mailto:([^?]*)\?(.*)$/s.exec(href)!
  const fields = query!.split('&').map((field) => field.split('='))
  return {
    to: to!.split(',').map(decodeURIComponent),
    fields: fields.map(([name]) => name),
    subject: decodeURIComponent(fields[0]![1]!),
    text: decodeURIComponent(fields[1]?.[1] ?? '').replaceAll('\r\n', '\n'),
  }
}

/** The same numbers in every run, so that what fails once fails again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PIECES = [
  'a',
  'B',
  ' ',
  '\n',
  '\n\n',
  '%',
  '&',
  '=',
  '?',
  '#',
  '+',
  '"',
  "'",
  '<',
  '>',
  '£',
  'é',
]
const SCRIPTS = [
  'ع',
  'مرحباً',
  '🌍',
  '%0A',
  '%0D%0ABcc:',
  '\t',
  '—',
  '“x”',
  ',',
  ';',
  ':',
  '@',
  '\\',
]

function madeUp(random: (below: number) => number): string {
  const all = [...PIECES, ...SCRIPTS]
  return Array.from({ length: random(200) }, () => all[random(all.length)]).join('')
}

test('whatever is in a letter, the mail program opens the same letter', () => {
  const random = numbers(7)
  for (let run = 0; run < 2000; run++) {
    const text = madeUp(random)
    const opened = read(mailto({ to: ['office@trust.example'], subject: 'About charging', text }))
    expect(opened.text).toBe(text)
    expect(opened.fields).toEqual(['subject', 'body'])
    expect(opened.to).toEqual(['office@trust.example'])
  }
})

test('line breaks go as RFC 6068 wants them', () => {
  const href = mailto({ to: ['a@b.example'], subject: 's', text: 'one\ntwo\r\nthree\rfour' })
  expect(href).toBe('mailto:a@b.example?subject=s&body=one%0D%0Atwo%0D%0Athree%0D%0Afour')
})

test('a subject cannot start a second header', () => {
  const { subject, fields } = read(
    opening({ to: ['a@b.example'], subject: 'Hello\r\nBcc: everyone@evil.example&cc=x' }),
  )
  expect(subject).toBe('Hello Bcc: everyone@evil.example&cc=x')
  expect(fields).toEqual(['subject'])
})

test('a letter to all councillors of a ward has each of their addresses', () => {
  const to = ['ada@council.example', "o'neill+ward@council.example"]
  expect(read(opening({ to, subject: 's' })).to).toEqual(to)
})

test('half a character, as a broken paste leaves it, does not stop the letter', () => {
  expect(mailto({ to: [], subject: '', text: 'broken \ud83d' })).toContain('broken%20%EF%BF%BD')
})

describe('an address that is not one is left out', () => {
  test.each([
    'a@b.example?cc=evil@x.example',
    'a@b.example\r\nBcc: x@y.example',
    'a@b.example,c@d.example',
    'two words@b.example',
    '<a@b.example>',
    'nobody',
    '@b.example',
    'a@',
  ])('%j', (address) => {
    expect(isAddress(address)).toBe(false)
    expect(opening({ to: [address], subject: 's' })).toBe('mailto:?subject=s')
  })
})
