import { expect, test } from 'vitest'
import { packWith, page } from '../test-pack.ts'
import { checkPack, type CheckOptions } from './check-pack.ts'
import { report } from './report.ts'

const addresses = ['/', '/act', '/act/:action', '/resources', '/near/:place']

const faultsIn = (files: Record<string, string>, options: CheckOptions = {}) =>
  checkPack(packWith(files), { addresses, ...options })

/** The faults of a page whose front matter is four lines, so that its text begins on line 4. */
const faultsOf = (body: string, files: Record<string, string> = {}) =>
  faultsIn({ 'a.md': page(body), ...files })

test('a sound pack has no faults', () => {
  const files = {
    'index.md': page(
      '# Hello\n\n[a](/campaign/take-action#now) [b](/act/x) ![w](p.png) [c](mailto:a@b.example)',
    ),
    'campaign/take-action.md': page('## Now'),
    'p.png': 'x',
    'actions/write.md': page('[a](/near/E1) {{ campaign.name }}'),
    'letters/trust.md': page('{{ recipient.name }}'),
  }
  const variables = { actions: ['campaign'], letters: ['recipient.*'], pages: [] }
  expect(faultsIn(files, { variables })).toEqual([])
})

test('a link to no page is found with its place and the page that was meant', () => {
  const files = {
    'take-action.md': page('One.\n\nSee the [resources page](/campgain/resources) for more.'),
    'campaign/resources.md': page(''),
  }
  expect(faultsIn(files)).toEqual([
    {
      file: 'take-action.md',
      line: 6,
      column: 26,
      severity: 'error',
      code: 'broken-link',
      message: 'There is no page at /campgain/resources.',
      suggestion: '/campaign/resources.html',
    },
  ])
  expect(faultsIn({ 'take-action.md': files['take-action.md'] })[0]!.suggestion).toBe('/resources')
})

test('each of two broken links has its own place', () => {
  const faults = faultsOf('[x](/nowhere)\n\n[x](/nowhere)')
  expect(faults.map(({ line }) => line)).toEqual([4, 6])
})

test('a broken link in an include is said once, where it stands', () => {
  const files = {
    'a.md': page('{% include foot.html %}'),
    'b.md': page('{% include foot.html %}'),
    '_includes/foot.html': '<p>\n<a href="/nowhere">x</a></p>',
  }
  expect(faultsIn(files)).toMatchObject([
    { file: '_includes/foot.html', line: 2, code: 'broken-link' },
  ])
})

test.each([
  [
    'a broken anchor',
    '## Now\n\n[x](#nwo)',
    { code: 'broken-anchor', severity: 'error', suggestion: '#now' },
  ],
  [
    'a broken anchor on another page',
    '[x](/b.html#nwo)',
    { code: 'broken-anchor', suggestion: '#now' },
  ],
  ['a picture without words', '![](p.png)', { code: 'picture-without-words', severity: 'error' }],
  [
    'a picture of HTML without words',
    '<p><img src="p.png"></p>',
    { code: 'picture-without-words' },
  ],
  ['a picture that is not there', '![x](q.png)', { code: 'broken-picture', suggestion: '/p.png' }],
  [
    'a picture of another site',
    '![x](https://o.example/p.png)',
    { code: 'foreign-picture', severity: 'warning' },
  ],
  [
    'a link that is not safe on its way',
    '[x](http://o.example/)',
    { code: 'insecure-link', severity: 'warning', suggestion: 'https://o.example/' },
  ],
  ['a link that follows people', '[x](https://o.example/?a=1&utm_source=b)', { code: 'tracker' }],
  ['a link through a tracker', '[x](https://bit.ly/abc)', { code: 'tracker' }],
  [
    'a dot that follows people',
    '<img src="https://o.example/p" width="1" height="1" alt="x">',
    { code: 'tracker', severity: 'error' },
  ],
  [
    'a script',
    'x\n\n<script src="https://o.example/x.js"></script>',
    { code: 'script', severity: 'error', line: 6 },
  ],
  ['a handler', '<b onclick="x()">y</b>', { code: 'script', severity: 'error' }],
  [
    'a frame',
    '<iframe src="https://o.example/x"></iframe>',
    { code: 'embed', severity: 'warning' },
  ],
  ['a form', '<form action="https://o.example/">x</form>', { code: 'form', severity: 'warning' }],
  ['a style', '<p style="color:red">x</p>', { code: 'style', severity: 'warning' }],
  ['a style sheet', '<style>p{}</style>', { code: 'foreign-code', severity: 'error' }],
  [
    'a link that runs',
    '<a href="javascript:x()">y</a>',
    { code: 'unsafe-link', severity: 'error' },
  ],
  [
    'a template without its end',
    'x\n{% if y %}',
    { code: 'template-syntax', severity: 'error', line: 5 },
  ],
  ['a filter nobody knows', '{{ site.title | upcse }}', { code: 'template-syntax' }],
  [
    'an include that is not there',
    '{% include x.html %}',
    { code: 'template-include', severity: 'error' },
  ],
  ['a loop without end', '{% for i in (1..1000000000) %}{% endfor %}', { code: 'template-limit' }],
])('%s is found', (_, body, fault) => {
  const found = faultsOf(body, { 'b.md': page('## Now'), 'p.png': 'x' })
  expect(found).toEqual(
    expect.arrayContaining([expect.objectContaining({ line: expect.any(Number), ...fault })]),
  )
  expect(found.every(({ file, line }) => file === 'a.md' && line >= 4)).toBe(true)
})

test('a picture that is only there to look at can say so', () => {
  expect(faultsOf('![](p.png){: role="presentation"}', { 'p.png': 'x' })).toEqual([])
})

test('two pages with one address, and a translation of nothing, are faults', () => {
  const files = {
    'a.md': page('', 'title: A\npermalink: /x/'),
    'b.md': page('', 'title: B\npermalink: /x/'),
    'c.ar.md': page('', 'title: C'),
  }
  expect(faultsIn(files).map(({ code }) => code)).toEqual([
    'duplicate-address',
    'translation-without-original',
  ])
})

test('a word that nothing gives is found in each kind of file, with the one that was meant', () => {
  const files = {
    'a.md': page('{{ campaing.name }} {{ site.title }} {{ page.x }} {% assign y = 1 %}{{ y }}'),
    'letters/l.md': page(
      'Dear\n{{ recipient.nmae }}{{ recipient.name }}{% if place %}{{ place.name }}{% endif %}',
    ),
    'actions/c.md': page('{{ anything }}'),
  }
  const variables = {
    pages: ['campaign'],
    letters: ['recipient.name', 'place.name'],
    actions: ['x'],
  }
  expect(faultsIn(files, { variables })).toMatchObject([
    { file: 'a.md', line: 4, code: 'unknown-variable', suggestion: 'campaign' },
    { file: 'actions/c.md', code: 'unknown-variable' },
    { file: 'letters/l.md', line: 5, code: 'unknown-variable', suggestion: 'recipient.name' },
  ])
})

test('those who own a folder say what is wrong in it', () => {
  const validate = {
    actions: ({ file, data }: { file: string; data: Record<string, unknown> }) =>
      data['minutes']
        ? []
        : [{ file, line: 2, severity: 'error' as const, code: 'action', message: 'No minutes.' }],
  }
  const files = { 'actions/a.md': page(''), 'actions/b.md': page('', 'title: B\nminutes: 5') }
  expect(faultsIn(files, { validate })).toMatchObject([{ file: 'actions/a.md', code: 'action' }])
})

test('what is wrong in an action is found as in a page', () => {
  const files = { 'actions/a.md': page('[x](/nowhere) ![](https://o.example/x.png)') }
  expect(faultsIn(files).map(({ code }) => code)).toEqual([
    'broken-link',
    'picture-without-words',
    'foreign-picture',
  ])
})

test('the report is grouped by file and ends with how many there are', () => {
  const lines = report(faultsOf('[x](/rsources)\n[y](http://o.example)'))
  expect(lines[0]).toBe('a.md')
  expect(lines[1]).toContain('There is no page at /rsources. Did you mean /resources?')
  expect(lines.at(-1)).toBe('1 error, 1 warning.')
  expect(report([])).toEqual(['No faults.'])
})
