import { expect, test } from 'vitest'
import { packWith, page } from '../test-pack.ts'
import { checkPack } from './check-pack.ts'

test.each([
  ['layout: page', { code: 'missing-title', line: 1 }],
  ['title: A\nlayout: pgae', { code: 'unknown-layout', line: 3, suggestion: 'page' }],
  ['title: A\nordinal: first', { code: 'bad-ordinal', line: 3 }],
  ['title: A\npermalink: [x]', { code: 'bad-permalink', line: 3 }],
  ['title: A\nreviewed: last May', { code: 'bad-day', line: 3 }],
  ['title: A\nsources:\n  - title: A report', { code: 'source-without-date', line: 3 }],
  [
    'title: A\nsources:\n  - title: A report\n    on: 2026-02-31x',
    { code: 'source-without-date', line: 3 },
  ],
  ['title: "A', { code: 'front-matter' }],
])('front matter that says %j is a fault', (head, fault) => {
  expect(checkPack(packWith({ 'a.md': page('', head) }))).toMatchObject([
    { file: 'a.md', severity: 'error', ...fault },
  ])
})
