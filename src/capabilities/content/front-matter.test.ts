import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readFrontMatter } from './front-matter.ts'
import { readPlain } from './read-plain.ts'

test('front matter is what is between the lines of three dashes', () => {
  expect(readFrontMatter('---\ntitle: A\n---\nbody\n---\nmore')).toMatchObject({
    data: { title: 'A' },
    body: 'body\n---\nmore',
    bodyLine: 4,
  })
  expect(readFrontMatter('no front\n---\nx')).toMatchObject({ isThere: false, bodyLine: 1 })
  expect(readFrontMatter('---\r\ntitle: A\r\n---\r\nbody').data).toEqual({ title: 'A' })
  expect(readFrontMatter('---\n---\nbody')).toMatchObject({ data: {}, body: 'body', bodyLine: 3 })
})

test.each([
  'title: Take action',
  'title: Take action \nordinal: 5',
  'a: true',
  'a: No',
  'a: null',
  'a: 0\nb: 012\nc: 1.5\nd: 1e3',
  'reviewed: 2026-05-01',
  'permalink: /a/b/',
  "title: It's here, now (really)",
  'title: عنوان',
  'a: b # comment',
  'a: b: c',
  'a: "quoted"',
  'a: [1, 2]',
  'a:\n  - b',
  'a: text that goes\n  on',
  'a: ~',
  'a: Yes please',
  'a: - b',
  'a: x, y - z',
  'a: false\nb: True',
  "a: 'it''s: # quoted'\nb: 'no",
  'a: see https://example.org/#x: never',
  'a: https://example.org/a:b?c#d',
  'a: ends with:',
  'a: [one, two words, three-four]',
  'a: [yes, no]',
  'a: [1, 2, [3]]',
  'a:\n  - b: c\n    d: 1\n\n  - b: e\nf: g',
  'a:\n  - b: c\n    b: d',
  'a:\n  - b: c\n     d: e',
  'a:\n  - b:\n    c: d',
  'a:\n  - b\n  - c',
  'a:\nb: c',
  'a:\n',
  'a:\n  b: c',
  'a: b\n  - c: d',
  'a: b\n    c: d',
  'a: tab\there',
  'a: مرحباً، كيف؟',
  'a: >-\n  b\n  c',
  'a: >-\n  b: c\n  # d\ne: f',
  'a:\n  b: >-\n    c\n    d\n  e: f\n',
  'a: >-\n  b\n\n  c',
  'a: >-\n  b\n    c',
  'a: >-\n    b\n  c',
  'a: >-\nb: c',
  'a: >\n  b',
  'a: |\n  b',
  'a: |\n  b\n',
  'a: |\n  b: c # d\n  {% if e %}f{% endif %}\ng: h',
  'a: |\n  b\n    c',
  'a: |\n  b\n\n  c',
  'a: |-\n  b',
  'a: | # b\n  c',
  'a: /b/c.html#d',
  'a: /b #c',
  'a: /b#c#d',
  'a:\n- b: c',
  'a:\n  - b: c\n    d:\n      en: e\n      ar: f\n  - b: g\nh: i',
  'a:\n  b:\n    c: d\n   e: f',
  'a:\n  - b\n    c',
  'a:\n  -  b: c\n     d: e',
  'a:\n  - - b',
  'a:\n  - b\n  c: d',
  'a:\n  c: d\n  - b',
  'a:\n\n  b: c\n ',
  'a:\n\tb: c',
  'a: b\n\u00a0c: d',
])('the quick way and the YAML reader agree on %j', (yaml) => {
  let read: unknown
  try {
    read = parse(yaml, { logLevel: 'error' })
  } catch {
    read = {}
  }
  expect(readFrontMatter(`---\n${yaml}\n---\n`).data).toEqual(read)
})

test('of the whole pack that ships the quick way reads what the YAML reader would', () => {
  const heads = globSync('packs/nhs-charging/**/*.{md,yml}').flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const [, head] = /^---\n([^]*?\n)---\n/.exec(text) ?? []
    return file.endsWith('.yml') ? text : (head ?? [])
  })
  const plain = heads.filter((head) => readPlain(head) !== undefined)
  expect(plain.length / heads.length).toBeGreaterThan(0.95)
  for (const head of plain) expect(readPlain(head)).toEqual(parse(head))
})

test('what YAML refuses is said with its line in the file', () => {
  const { problem, body } = readFrontMatter('---\ntitle: A\ntitle: B\n---\nbody')
  expect(problem).toMatchObject({ line: 3 })
  expect(problem!.message).toContain('unique')
  expect(body).toBe('body')
})

test('a name that would reach into every object is only a name', () => {
  const { data } = readFrontMatter('---\n__proto__: bad\n---\n')
  expect(({} as Record<string, unknown>)['bad']).toBeUndefined()
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
})

test('YAML that unfolds without end is refused', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
  for (let at = 1; at < 9; at++) {
    const [name, before] = ['abcdefghi'[at], 'abcdefghi'[at - 1]]
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`)
  }
  expect(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`).problem).toBeDefined()
})
