import { expect, test } from 'vitest'
import { renderTemplate } from './template.ts'

const problem = (text: string, values = {}) => {
  const made = renderTemplate(text, values)
  return made.ok ? undefined : made.problem
}

test('a letter is filled in as plain text', () => {
  const values = { recipient: { name: 'Dr Ó & <Sons>' }, demands: ['a', 'b'] }
  expect(
    renderTemplate(
      'Dear {{ recipient.name }},\n{% for d in demands %}- {{ d }}\n{% endfor %}',
      values,
    ),
  ).toEqual({
    ok: true,
    text: 'Dear Dr Ó & <Sons>,\n- a\n- b\n',
  })
})

test('a word that is missing is a fault and never an empty place', () => {
  expect(problem('Dear\n{{ recipient.name }}')).toMatchObject({ code: 'missing', line: 2 })
  expect(problem('{{ recipient.name }}', { recipient: {} })).toMatchObject({
    code: 'missing',
    variable: 'recipient.name',
  })
  expect(problem('{{ name }}', { name: null })).toMatchObject({ code: 'missing', variable: 'name' })
})

test('a letter may ask whether a word is there, and say another instead', () => {
  const text =
    '{% if place %}in {{ place }}{% else %}here{% endif %}, {{ name | default: "friend" }}'
  expect(renderTemplate(text, {})).toEqual({ ok: true, text: 'here, friend' })
})

test('a mistake in the language of a letter is said with its line', () => {
  expect(problem('a\n{% if x %}')).toMatchObject({ code: 'syntax', line: 2 })
  expect(problem('{{ x | nonsense }}', { x: 1 })).toMatchObject({ code: 'syntax' })
})

test('a letter that does not end is stopped', () => {
  const loop = '{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}'
  expect(problem(loop)).toMatchObject({ code: 'limit' })
})

test('a letter reads no file and nothing behind its words', () => {
  expect(problem('{% include "/etc/passwd" %}')).toMatchObject({ code: 'include' })
  expect(problem('{% render "../../etc/passwd" %}')).toMatchObject({ code: 'include' })
  expect(problem('{{ a.constructor }}', { a: {} })).toMatchObject({ code: 'missing' })
})
