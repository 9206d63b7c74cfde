import { expect, test } from 'vitest'
import { linkWords } from '../words.ts'
import { safeHtml, safeMarkdown, safeSvg, sanitize, type Linking } from './index.ts'

const linking: Linking = {
  from: '/campaign/page.html',
  link: (path) => `/ar${path}`,
  file: (path) => path,
  target: (path) => ({ kind: path.endsWith('.pdf') ? 'file' : 'page', path }),
  words: linkWords('en'),
}
const markdown = (text: string) => safeMarkdown(text, linking).html.trim()
const html = (text: string) => safeHtml(text, linking).trim()

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT SRC=//evil.example/x></SCRIPT>'],
  ['a broken script', '<scr<script>ipt>alert(1)</script>'],
  ['a handler', '<b onclick="alert(1)">x</b>'],
  ['a handler on a picture', '<img src=x onerror=alert(1)>'],
  ['a javascript address', '<a href="javascript:alert(1)">x</a>'],
  ['a hidden javascript address', '<a href="java\nscript:alert(1)">x</a>'],
  ['an encoded javascript address', '<a href="&#106;avascript:alert(1)">x</a>'],
  ['a data address', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
  ['a vbscript address', '<a href=" vbscript:x">x</a>'],
  ['a style sheet', '<style>body{display:none}</style>'],
  ['a style', '<p style="position:fixed">x</p>'],
  ['a base', '<base href="https://evil.example/">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  ['a drawing with a script', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
  ['mathematics', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'],
  ['a form', '<form action="https://evil.example"><input name=pw><button>Go</button></form>'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['an object', '<object data="javascript:alert(1)"></object>'],
  ['a template', '<template><img src=x onerror=alert(1)></template>'],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
  ['text areas', '<textarea></textarea/><img src=x onerror=alert(1)></textarea>'],
  ['a name', '<img name="getElementById" src="/a.png" alt="x">'],
  ['data for our own script', '<div data-island="x" x-data="y">z</div>'],
  ['a sheet', '<link rel="stylesheet" href="https://evil.example/x.css">'],
])('%s of a pack never reaches a visitor', (_, dangerous) => {
  for (const made of [html(dangerous), markdown(dangerous), markdown(`text ${dangerous}`)]) {
    expect(made).not.toMatch(/<(?!\/?(?:a|b|p|img|div|span)\b)[a-z!]/i)
    expect(made).not.toMatch(
      /\son\w+\s*=|\sstyle=|\sname=|\sdata-|srcdoc|<[^>]*(?:javascript|vbscript|data):/i,
    )
  }
})

test('attribute lists bring nothing in that HTML may not', () => {
  const made = markdown('[x](/y){: onclick="a()" style="b" href="javascript:c" .ok data-d="1"}')
  expect(made).toBe('<p><a class="ok">x</a></p>')
  expect(markdown('text\n{: onmouseover="x" name="y" .ok}')).toBe('<p class="ok">text</p>')
})

test('what Markdown makes is the same after another reading of it as HTML', () => {
  const text =
    '# A & B\n\n*x* "y" <http://a.b/?c&d> [e](/f "g")\n\n- 1\n- 2\n\n|a|\n|-|\n|b|\n\n```js\n<b>\n```'
  const plain: Linking = { ...linking, link: (path) => path }
  const made = safeMarkdown(text, plain).html
  const tidy = (written: string) => written.replaceAll('&quot;', '"')
  expect(tidy(sanitize(made, plain))).toBe(tidy(made))
})

test('links lead within the site, in its language; files have none', () => {
  expect(markdown('[a](/x.html#y)')).toBe('<p><a href="/ar/x.html#y">a</a></p>')
  expect(markdown('[a](other.html)')).toBe('<p><a href="/ar/campaign/other.html">a</a></p>')
  expect(markdown('[a](../up/)')).toBe('<p><a href="/ar/up/">a</a></p>')
  expect(markdown('[a](/flyer.pdf)')).toBe('<p><a href="/flyer.pdf">a</a></p>')
  expect(markdown('[a](#b)')).toBe('<p><a href="#b">a</a></p>')
  expect(markdown('[a](mailto:x@example.org)')).toContain('href="mailto:x@example.org"')
  expect(html('<a href="/x?y=1">a</a>')).toBe('<a href="/ar/x?y=1">a</a>')
})

test('an address that only looks like one of ours is not taken for one', () => {
  expect(markdown('[a](//evil.example/x)')).toBe('<p><a href="https://evil.example/x">a</a></p>')
  expect(html('<a href="/\\evil.example">a</a>')).toBe('<a>a</a>')
  expect(html('<a href="\\\\evil.example">a</a>')).toBe('<a>a</a>')
})

test('a link that opens a new tab says so and cannot reach back', () => {
  const hint = '<span class="new-tab"> (opens in a new tab)</span>'
  const link = `<a href="https://example.org/" target="_blank" rel="noopener">a${hint}</a>`
  expect(markdown('[a](https://example.org/){:target="_blank"}')).toBe(`<p>${link}</p>`)
  expect(
    html('<a href="https://example.org/" target="_blank" rel="opener">a</a> <a href="/x">b</a>'),
  ).toBe(`${link} <a href="/ar/x">b</a>`)
  expect(html('<a href="/x" target="main">a</a>')).toBe('<a href="/ar/x">a</a>')
})

test('a picture of the pack stays, one of another site becomes a link', () => {
  expect(markdown('![A map](map.png)')).toBe('<p><img src="/campaign/map.png" alt="A map"></p>')
  const foreign = '<a href="https://other.example/p.png">A *map* (picture on other.example)</a>'
  expect(markdown('![A map](https://other.example/p.png)')).toBe(
    `<p>${foreign.replace('*map*', 'map')}</p>`,
  )
  expect(html('<img src="//other.example/p.png" alt="A map">')).toContain(
    '<a href="https://other.example/p.png">A map (picture on other.example)</a>',
  )
  expect(markdown('[![A map](https://other.example/p.png)](/x)')).toBe(
    '<p><a href="/ar/x">A map (picture on other.example)</a></p>',
  )
  expect(markdown('![x](data:image/png;base64,AAAA)')).toBe('<p>x</p>')
})

test.each([
  ['a film', '<iframe src="https://www.video.example/embed/1"><p>none</p></iframe>'],
  ['a player', '<video src="https://www.video.example/embed/1"></video>'],
  ['an object', '<object data="https://www.video.example/embed/1"></object>'],
  ['an embed', '<embed src="https://www.video.example/embed/1">'],
])('%s of another site becomes a plain link that says where it leads', (_, written) => {
  const made = html(written)
  expect(made).toContain('<a href="https://www.video.example/embed/1">see it on video.example')
  expect(made).not.toMatch(/<(?:iframe|video|object|embed)/)
})

test('no id of a pack takes the place of one that the page itself has', () => {
  expect(markdown('# Main')).toBe('<h1 id="pack-main">Main</h1>')
  expect(html('<p id="clarion-menu">x</p><a href="#main">y</a>')).toBe(
    '<p id="pack-clarion-menu">x</p><a href="#pack-main">y</a>',
  )
  expect(html('<p id="a b">x</p>')).toBe('<p>x</p>')
})

test('the headings of a page are given with the ids they have on it', () => {
  expect(safeMarkdown('## Main\n\n## Next *step*', linking).headings).toEqual([
    { level: 2, id: 'pack-main', text: 'Main' },
    { level: 2, id: 'next-step', text: 'Next step' },
  ])
})

test('a drawing keeps its lines and loses what runs or asks elsewhere', () => {
  const drawn = safeSvg(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"><script>x()</script>' +
      '<style>@import url(//evil.example)</style><foreignObject><b>x</b></foreignObject>' +
      '<a href="javascript:x"><path d="M0 0" onclick="x" fill="url(https://evil.example/x)"/></a>' +
      '<linearGradient id="g"/><use href="#g"/><use href="https://evil.example/x#y"/>' +
      '<image href="https://evil.example/p.png"/><animate attributeName="href" to="javascript:x"/></svg>',
  )
  expect(drawn).toContain('viewBox="0 0 1 1"')
  expect(drawn).toContain('<path d="M0 0"')
  expect(drawn).toContain('<linearGradient id="g">')
  expect(drawn).toContain('href="#g"')
  expect(drawn).not.toMatch(/script|style|foreign|evil|onload|onclick|image|animate/i)
})
