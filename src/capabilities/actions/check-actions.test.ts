import { describe, expect, test } from 'vitest'
import { openPack } from '../content/index.ts'
import { checkLetters } from '../letters/index.ts'
import { packFolder } from '../letters/test-site.tsx'
import { checkActions } from './check-actions.ts'

const good = `---
title: Write
summary: Ask.
section: challenge
kind: letter
minutes: 5
to: [trust]
template: trust
sent: A letter.
kept: Nothing.
verb: Write
done: I sent it
---
Live in {% if place %}{{ place.name }}{% endif %}.
`
const letter = `---
title: t
subject: About charging
to: [trust]
---
{{ recipient.salutation }}, I live in {{ place.name }}. {{ own_words }} {{ sign_off }}
`

function check(change: (text: string) => string, more: Record<string, string> = {}) {
  const files = { 'actions/write.md': change(good), 'letters/trust.md': letter, ...more }
  const pack = openPack(packFolder(files), { now: () => '2026-11-24T10:00:00.000Z' })
  return [...checkActions(pack), ...checkLetters(pack)].map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )
}

test('an action and its letter as they should be have no fault', () => {
  expect(check((text) => text)).toEqual([])
})

describe('whoever writes a pack is told what to put right, and where', () => {
  test.each([
    [
      'kind: letter',
      'kind: march',
      'actions/write.md:5 “kind” is not right: it must be one of letter',
    ],
    ['minutes: 5', 'minutes: soon', 'actions/write.md:6 “minutes” is not right'],
    [
      'minutes: 5',
      'minutes: 0',
      'actions/write.md:6 “minutes” is not right: it must be at least 1',
    ],
    ['section: challenge', 'section: protest', 'actions/write.md:4 “section” is not right'],
    ['verb: Write\n', '', 'actions/write.md:1 “verb” is missing. It is the words on the button.'],
    [
      'template: trust\n',
      '',
      'actions/write.md:1 “template” is missing. A letter needs its template.',
    ],
    ['to: [trust]', 'to: [hospital]', 'actions/write.md:7 “to” is not right (at 0)'],
    [
      'template: trust',
      'template: trsut',
      'actions/write.md:8 There is no letter “trsut”. The letters are: trust.',
    ],
    [
      'verb: Write',
      'verb: Write\nvreb: Write',
      'actions/write.md:12 “vreb” is not a key we know here.',
    ],
    [
      '{{ place.name }}',
      '{{ place.nmae }}',
      'actions/write.md:14 There is no value for “place.nmae”',
    ],
    [
      '{% if place %}{{ place.name }}{% endif %}',
      '{{ place.name }}',
      'actions/write.md:14 There is no value',
    ],
    ['{% endif %}', '', 'actions/write.md:14'],
  ])('%j written as %j', (right, wrong, fault) => {
    expect(check((text) => text.replace(right, wrong)).join('\n')).toContain(fault)
  })

  test('a letter with a word it cannot have', () => {
    const broken = letter.replace('own_words', 'your_words')
    expect(check((text) => text, { 'letters/trust.md': broken })[0]).toContain(
      'letters/trust.md:6 There is no value for “your_words”',
    )
  })

  test('a translation is checked with what it takes from its original', () => {
    const arabic = '---\ntitle: اكتبوا\nminutes: x\n---\n{{ place.name }}'
    expect(check((text) => text, { 'actions/write.ar.md': arabic })).toEqual([
      expect.stringContaining('actions/write.ar.md:3 “minutes” is not right'),
      expect.stringContaining('actions/write.ar.md:5 There is no value'),
    ])
  })
})

test('the pack that ships has no fault in its actions and letters', () => {
  const pack = openPack('packs/nhs-charging', { now: () => '2026-11-24T10:00:00.000Z' })
  expect(pack.files('actions').length).toBeGreaterThanOrEqual(8)
  expect([...checkActions(pack), ...checkLetters(pack)]).toEqual([])
})
