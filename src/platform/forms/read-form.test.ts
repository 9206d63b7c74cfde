import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readFields } from './index.ts'
import { useMessages } from '../../ui/messages/index.ts'

const NewMeeting = z.object({
  title: z.string().trim().min(3).max(20),
  on: z.iso.date(),
  source: z.httpUrl().optional(),
  contact: z.email().optional(),
  seats: z.coerce.number().int().min(1).max(500).optional(),
  kind: z.enum(['board', 'council']),
  topics: z.array(z.enum(['charging', 'debt'])).default([]),
})

const good = { title: 'Board meeting', on: '2026-12-01', kind: 'board' }

function read(fields: Record<string, string | string[]>) {
  const sent = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) sent.append(name, one)
  }
  return readFields(sent, NewMeeting)
}

function problems(fields: Record<string, string | string[]>) {
  const form = read({ ...good, ...fields })
  return form.ok ? [] : form.problems
}

test('a form that is filled in right gives its values', () => {
  const form = read({
    ...good,
    title: '  Board meeting  ',
    topics: ['charging', 'debt'],
    seats: '40',
  })
  expect(form).toMatchObject({
    ok: true,
    value: { ...good, seats: 40, topics: ['charging', 'debt'] },
  })
})

test('an empty field counts as not filled in', () => {
  expect(read({ ...good, source: '   ', contact: '' })).toMatchObject({ ok: true, value: good })
  expect(problems({ title: ' ' })).toEqual([{ field: 'title', code: 'required' }])
})

test('what was typed comes back beside what is wrong with it', () => {
  const form = read({ ...good, title: 'AB', on: 'soon', topics: ['charging'] })
  expect(form).toMatchObject({
    ok: false,
    values: { title: 'AB', on: 'soon', kind: 'board', topics: 'charging' },
  })
})

test('a field that nobody asked for is left out', () => {
  const form = read({ ...good, role: 'owner', __proto__: 'x' })
  expect(form.ok && Object.keys(form.value).toSorted()).toEqual(['kind', 'on', 'title', 'topics'])
  expect(Object.keys(form.values)).not.toContain('role')
})

test('a field sent twice where one is asked for counts once', () => {
  expect(read({ ...good, kind: ['council', 'board'] })).toMatchObject({
    value: { kind: 'council' },
  })
})

const cases: [what: string, fields: Record<string, string>, problem: object][] = [
  ['left out', { kind: '' }, { field: 'kind', code: 'required' }],
  ['too short', { title: 'AB' }, { field: 'title', code: 'tooShort', values: { min: 3 } }],
  ['too long', { title: 'x'.repeat(21) }, { field: 'title', code: 'tooLong', values: { max: 20 } }],
  ['not a day', { on: '31/02/2026' }, { field: 'on', code: 'notDate' }],
  ['a day that is not', { on: '2026-02-30' }, { field: 'on', code: 'notDate' }],
  ['not an address of the web', { source: 'example' }, { field: 'source', code: 'notUrl' }],
  [
    'a script for an address',
    { source: 'javascript:alert(1)' },
    { field: 'source', code: 'notUrl' },
  ],
  ['not an e-mail address', { contact: 'me' }, { field: 'contact', code: 'notEmail' }],
  ['not a number', { seats: 'many' }, { field: 'seats', code: 'notNumber' }],
  ['too few', { seats: '0' }, { field: 'seats', code: 'tooSmall', values: { min: 1 } }],
  ['too many', { seats: '900' }, { field: 'seats', code: 'tooLarge', values: { max: 500 } }],
  ['none of the answers', { kind: 'party' }, { field: 'kind', code: 'notOneOf' }],
]

describe.each(cases)('an answer that is %s', (_, fields, problem) => {
  test('is one problem, with a sentence in English and in Arabic', () => {
    const found = problems(fields)
    expect(found).toEqual([problem])
    const { code, values } = found[0]!
    const key = `problem.${code}`
    if (!useMessages.has(key)) throw new Error(`there are no words for ${code}`)
    const label = 'السؤال'
    const [en, ar] = (['en', 'ar'] as const).map((one) =>
      useMessages.in(one)(key, { label, ...values }),
    )
    expect(ar).not.toBe(en)
    expect(ar).toMatch(/\p{Script=Arabic}/u)
    for (const sentence of [en, ar]) expect(sentence).toContain(label)
    expect(ar).not.toMatch(/[{}#]/)
  })
})

test('a list may hold only what is on it', () => {
  expect(problems({ topics: ['charging', 'weather'] })).toEqual([
    { field: 'topics', code: 'notOneOf' },
  ])
})

test('each field has one problem at a time', () => {
  const Strict = z.object({ code: z.string().min(5).regex(/^\d+$/) })
  const form = readFields(new URLSearchParams({ code: 'ab' }), Strict)
  expect(form.ok || form.problems).toHaveLength(1)
})

test('a rule of a capability brings its own words', () => {
  const Own = z.object({
    name: z.string().refine((text) => text !== 'x', { params: { code: 'groups.taken' } }),
  })
  expect(readFields(new URLSearchParams({ name: 'x' }), Own)).toMatchObject({
    problems: [{ field: 'name', code: 'groups.taken' }],
  })
})
