import { expect, test } from 'vitest'
import { renderMarkdown } from './render-markdown.ts'
import { faultOfPage, htmlOf, packWith, page } from './test-pack.ts'

const made = (body: string, files: Record<string, string> = {}, values = {}) =>
  htmlOf(packWith({ 'page.md': page(body), ...files }), '/page.html', 'en', { values }).trim()

const pages = {
  'a.md': page('', 'title: Anna\nordinal: 10\ntags: [one, two]\nlayout: post'),
  'b.md': page('', 'title: Bert\nordinal: 9'),
  'c.md': page('', 'title: Cora\ntags: [two]'),
}

test('templates can go through the pages as in Jekyll: filter, sort, follow', () => {
  const list = (filters: string) =>
    made(
      `{% assign list = site.pages | ${filters} %}{% for p in list %}{{ p.title }} {% endfor %}`,
      pages,
    )
  expect(list('where: "layout", "post"')).toBe('<p>Anna</p>')
  expect(list('where: "tags", "two"')).toBe('<p>Anna Cora</p>')
  expect(list('where: "ordinal", "9"')).toBe('<p>Bert</p>')
  expect(list('where_exp: "p", "p.ordinal > 9"')).toBe('<p>Anna</p>')
  expect(list('sort: "ordinal"')).toBe('<p>Cora A page Bert Anna</p>')
  expect(list('sort: "ordinal", "last"')).toBe('<p>Bert Anna Cora A page</p>')
})

test('templates know the site, its data, the page and the time', () => {
  const files = { '_config.yml': 'title: Care\nslogan: now', '_data/team.yml': '- name: Kim' }
  expect(made('{{ site.title }} {{ site.slogan }} {{ site.data.team[0].name }}', files)).toBe(
    '<p>Care now Kim</p>',
  )
  expect(made('{{ page.title }} {{ page.url }}')).toBe('<p>A page /page.html</p>')
  expect(made('{{ site.time | date: "%-d %B %Y, %H:%M" }}')).toBe('<p>2 May 2026, 10:30</p>')
  expect(made('{{ "now" | date: "%Y-%m-%d" }}')).toBe('<p>2026-05-02</p>')
})

test('addresses can be written as in Jekyll', () => {
  expect(made('{{ "x/y.html" | relative_url }} {{ "/x" | absolute_url }}')).toBe(
    '<p>/x/y.html https://campaign.example/x</p>',
  )
  expect(made('[b]({% link b.md %})', pages)).toBe('<p><a href="/b.html">b</a></p>')
  expect(made('[b](b.md)', pages)).toBe('<p><a href="/b.html">b</a></p>')
})

test('includes take what they are given, in the manner of Jekyll', () => {
  const files = { '_includes/boxes/note.html': '<aside>{{ include.text | markdownify }}</aside>' }
  expect(made('{% include boxes/note.html text="a *b*" %}', files).replaceAll('\n', '')).toBe(
    '<aside><p>a <em>b</em></p></aside>',
  )
})

test('raw text and comments are what they say', () => {
  expect(made('{% raw %}{{ x }}{% endraw %}{% comment %}no{% endcomment %}')).toBe('<p>{{ x }}</p>')
})

test('a pack may have layouts, one within another, and they are as safe as the rest', () => {
  const files = {
    'page.md': page('*hello*', 'title: A page\nlayout: inner'),
    '_layouts/inner.html': '---\nlayout: outer\n---\n<section>{{ content }}</section>',
    '_layouts/outer.html':
      '<html><head><title>x</title><script>y</script></head><body><a href="/x">{{ page.title }}</a>{{ content }}</body></html>',
  }
  const html = htmlOf(packWith(files), '/page.html', 'en', { link: (path) => `/ar${path}` })
  expect(html.replaceAll('\n', '')).toBe(
    '<a href="/ar/x">A page</a><section><p><em>hello</em></p></section>',
  )
})

test('what is handed in can be said; what is missing is empty, or a fault where the page asks for it', () => {
  expect(made('{{ campaign.name }}!', {}, { campaign: { name: 'Leeds' } })).toBe('<p>Leeds!</p>')
  expect(made('{{ campaign.name }}!')).toBe('<p>!</p>')
  const pack = packWith({ 'page.md': page('\n{{ controller.name }}', 'title: A\nstrict: true') })
  expect(faultOfPage(pack, '/page.html')).toMatchObject({
    code: 'template-missing',
    file: 'page.md',
    line: 6,
  })
})

test('what is handed in cannot bring in what a page may not have', () => {
  const values = { campaign: { name: '<script>x</script><b onclick="y">Leeds</b>' } }
  expect(made('{{ campaign.name }}', {}, values)).toBe('<p><b>Leeds</b></p>')
})

test.each([
  ['an include of a file outside', '{% include ../../etc/passwd %}', 'template-include'],
  ['an include by its full path', '{% include /etc/passwd %}', 'template-include'],
  ['an include that is not there', '{% include nothing.html %}', 'template-include'],
  ['a name every object has', '{% include constructor %}', 'template-include'],
  ['an include that includes itself', '{% include self.html %}', 'template-limit'],
  [
    'a loop without end',
    '{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}',
    'template-limit',
  ],
  ['a loop too long to begin', '{% for i in (1..1000000000) %}x{% endfor %}', 'template-limit'],
  [
    'a text that doubles',
    '{% assign s = "aaaaaaaaaaaaaaaa" %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}',
    'template-limit',
  ],
  [
    'a page that becomes too large',
    `{% for i in (1..3000) %}${'x'.repeat(1000)}{% endfor %}`,
    'too-large',
  ],
  ['a tag without its end', '\n{% if x %}', 'template-syntax'],
  ['a link to no file', '{% link nothing.md %}', 'template-failed'],
])('%s is a fault of its page alone', (_, body, code) => {
  const pack = packWith({
    'bad.md': page(body),
    'good.md': page('fine'),
    '_includes/self.html': '{% include self.html %}',
  })
  const fault = faultOfPage(pack, '/bad.html')
  expect(fault).toMatchObject({ severity: 'error', code })
  expect(fault!.message).not.toMatch(/\n|node_modules|root:/)
  expect(htmlOf(pack, '/good.html')).toContain('fine')
})

test('a page that had to be stopped is not tried again at once', () => {
  const loop = '{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}'
  const pack = packWith({ 'bad.md': page(loop) })
  const first = faultOfPage(pack, '/bad.html')
  const started = performance.now()
  expect(faultOfPage(pack, '/bad.html')).toBe(first)
  expect(performance.now() - started).toBeLessThan(50)
})

test('templates see nothing behind the words they are given', () => {
  expect(made('[{{ page.constructor }}{{ site.__proto__ }}{{ page.title.constructor }}]')).toBe(
    '<p>[]</p>',
  )
})

test('a layout that is not there, or that goes round in circles, is a fault', () => {
  const pack = packWith({
    'a.md': page('', 'title: A\nlayout: nothing'),
    'b.md': page('', 'title: B\nlayout: round'),
    '_layouts/round.html': '---\nlayout: round\n---\n{{ content }}',
  })
  expect(faultOfPage(pack, '/a.html')?.code).toBe('unknown-layout')
  expect(faultOfPage(pack, '/b.html')?.code).toBe('layout-circle')
})

test('the same page reads its own language where there is one, and its pages say their titles in it', () => {
  const pack = packWith({
    'a.md': page('', 'title: A'),
    'a.ar.md': page('', 'title: ألف'),
    'list.md': page('{% for p in site.pages %}{{ p.title }} {% endfor %}', 'title: List'),
    'list.ar.md': page('{% for p in site.pages %}{{ p.title }} {% endfor %}', 'title: قائمة'),
  })
  expect(htmlOf(pack, '/list.html', 'ar')).toContain('ألف قائمة')
})

test('a text that is not a page is made safe by the same rule', () => {
  const text = 'A *b* <script>x</script> [c](/d){:target="_blank"}'
  expect(renderMarkdown(text, { lang: 'en', link: (path) => `/ar${path}` })).toContain(
    '<p>A <em>b</em>  <a href="/ar/d" target="_blank" rel="noopener">c',
  )
})
