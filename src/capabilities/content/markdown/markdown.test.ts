import { expect, test } from 'vitest'
import { readMarkdown, writeHtml } from './markdown.ts'

const html = (text: string) => writeHtml(readMarkdown(text)).replaceAll('\n', '')

test('an attribute list behind a link, a word or a picture belongs to it', () => {
  expect(html('[a](b){:target="_blank"}')).toBe('<p><a href="b" target="_blank">a</a></p>')
  expect(html(`[a](b){: target="_blank" rel='x' .k #i}{: .more}`)).toBe(
    '<p><a href="b" target="_blank" rel="x" class="k more" id="i">a</a></p>',
  )
  expect(html('an *em*{: .red} and **b**{:.b} and `c`{: .c}')).toBe(
    '<p>an <em class="red">em</em> and <strong class="b">b</strong> and <code class="c">c</code></p>',
  )
  expect(html('![w](p.png){: width="50"}')).toBe('<p><img src="p.png" alt="w" width="50"></p>')
  expect(html('<http://a.b>{: .auto}')).toBe(
    '<p><a href="http://a.b" class="auto">http://a.b</a></p>',
  )
  expect(html('a <b>x</b>{: .c} y')).toBe('<p>a <b class="c">x</b> y</p>')
})

test('an attribute list behind plain text is text', () => {
  expect(html('text{: .no}')).toBe('<p>text{: .no}</p>')
  expect(html('[a](b) {:target="_blank"}')).toContain('</a> {:target=')
  expect(html('*no end{: .x}')).toBe('<p>*no end{: .x}</p>')
})

test('an attribute list on the line below a block belongs to the block', () => {
  expect(html('text\n{: .block #blk}')).toBe('<p class="block" id="blk">text</p>')
  expect(html('text\n{: .one}\n{: .two}')).toBe('<p class="one two">text</p>')
  expect(html('* one\n* two\n{: .list}')).toBe('<ul class="list"><li>one</li><li>two</li></ul>')
  expect(html('> said\n{: .q}')).toBe('<blockquote class="q"><p>said</p></blockquote>')
  expect(html('| a |\n|---|\n| 1 |\n{: .t title="x"}')).toContain('<table class="t" title="x">')
  expect(html('~~~ ruby\nx\n~~~\n{: .f}')).toBe(
    '<pre class="f"><code class="language-ruby">x</code></pre>',
  )
  expect(html('## Head\n{: .h #own}')).toBe('<h2 class="h" id="own">Head</h2>')
  expect(html('* * *\n{: .line}')).toBe('<hr class="line">')
  expect(html('1. a\n2. b\n{: start="3"}')).toContain('<ol start="3">')
  expect(html('text\n{: .end}\nmore')).toBe('<p class="end">text</p><p>more</p>')
})

test('an attribute list above a block belongs to the block right below it', () => {
  expect(html('{: .before}\ntext')).toBe('<p class="before">text</p>')
  expect(html('a\n\n{: .c}\n{: .d}\n# Head')).toBe('<p>a</p><h1 class="c d" id="head">Head</h1>')
  expect(html('{: .x}\n<div>y</div>')).toBe('<div class="x">y</div>')
})

test('an attribute list between blank lines belongs to nothing', () => {
  expect(html('a\n\n{: .x}\n\nb')).toBe('<p>a</p><p>b</p>')
})

test('an attribute list at the start of a list item belongs to the item', () => {
  expect(html('* {: .done} three\n* four')).toBe(
    '<ul><li class="done">three</li><li>four</li></ul>',
  )
})

test('a named attribute list is used where its name stands, before or after it', () => {
  expect(html('{:r: .late title="t"}\n\ntext\n{: r #two}')).toBe(
    '<p class="late" title="t" id="two">text</p>',
  )
  expect(html('[a](b){: r}\n\n{:r: .late}')).toBe('<p><a href="b" class="late">a</a></p>')
  expect(html('{:r: r .a}\n\ntext\n{: r}')).toBe('<p class="a">text</p>')
})

test('headings have the ids kramdown makes, and their own where they give one', () => {
  const ids = (text: string) => readMarkdown(text).headings.map(({ id }) => id)
  expect(ids('### Campaign online')).toEqual(['campaign-online'])
  expect(ids('# Title {#own}\n\n## Title\n\n## Title')).toEqual(['own', 'title', 'title-1'])
  expect(ids(`### 2. What's "next"? \`code\` [link](/x)`)).toEqual(['2-whats-next-code-link'])
  expect(ids('### عنوان عربي!\n\n### Über uns')).toEqual(['عنوان-عربي', 'über-uns'])
  expect(ids('Setext {#sx}\n------')).toEqual(['sx'])
  expect(ids('## Heading *em*{: .x} {#z}')).toEqual(['z'])
})

test('what is in an HTML block is not Markdown unless the block says so', () => {
  expect(html('<div class="x">\n*not* md\n\n*still not*\n</div>\n\n*is*')).toBe(
    '<div class="x">*not* md*still not*</div><p><em>is</em></p>',
  )
  expect(html('<div markdown="1" class="y">\n*is* md\n\n- li\n</div>')).toBe(
    '<div class="y"><p><em>is</em> md</p><ul><li>li</li></ul></div>',
  )
  expect(html('<p markdown="1">*span*</p>')).toBe('<p><em>span</em></p>')
  expect(html('<div>\n<div markdown="1">\n*nested*\n</div>\n*raw*\n</div>')).toBe(
    '<div><div><p><em>nested</em></p></div>*raw*</div>',
  )
  expect(html('<details markdown="1">\n<summary>S *s*</summary>\n\nBody **b**\n</details>')).toBe(
    '<details><summary>S *s*</summary><p>Body <strong>b</strong></p></details>',
  )
})

test('text behind an HTML block on its line is a paragraph, and a line that begins with a span is one', () => {
  expect(html('<div>x</div> trailing *em*')).toBe('<div>x</div><p>trailing <em>em</em></p>')
  expect(html('<b>\nx *y*</b>')).toBe('<p><b>x <em>y</em></b></p>')
})

test('quotation marks, dashes and dots are set as kramdown sets them, and nothing else is', () => {
  expect(html(`"quoted" it's 'a' -- b --- c ... << d >> (c) 1/2`)).toBe(
    '<p>“quoted” it’s ‘a’ – b — c … «\u00a0d\u00a0» (c) 1/2</p>',
  )
  expect(html('`a -- "b"`')).toBe('<p><code>a -- &quot;b&quot;</code></p>')
})

test('comments vanish, and text marked as no Markdown stays as it is', () => {
  expect(html('a\n\n{::comment}\nhidden\n{:/comment}\n\nb')).toBe('<p>a</p><p>b</p>')
  expect(html('a {::nomarkdown}<b>*x*</b>{:/} c')).toBe('<p>a <b>*x*</b> c</p>')
  expect(html('a\n\n{::comment}\nnever closed')).toContain('never closed')
})

test('a list marked toc becomes the table of contents', () => {
  const made = html('* x\n{:toc}\n\n# A\n{: .no_toc}\n\n## B\n\n### C\n\n## D')
  expect(made).toContain(
    '<ul><li><a href="#b">B</a><ul><li><a href="#c">C</a></li></ul></li><li><a href="#d">D</a></li></ul>',
  )
})

test('the alignment of a column is a class, since pages carry no styles', () => {
  expect(html('|a|b|\n|:-|-:|\n|1|2|')).toContain('<td class="align-right">2</td>')
})

const longest = 1_000_000
test.each([
  '{:',
  '{: .a',
  '[a](',
  '<div>\n',
  '<div markdown="1">\n',
  '<!--\n',
  '{:a:.b a}\n',
  'a\n{: .b}\n',
  '<p\n',
])('a page that is only %j is read in seconds', (unit) => {
  const started = performance.now()
  try {
    html(unit.repeat(longest / 10 / unit.length))
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
  }
  expect(performance.now() - started).toBeLessThan(8000)
})
