import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { jsx as drawnByHono, Fragment as HonosFragment } from 'hono/jsx/jsx-runtime'
import { expect, test } from 'vitest'
import { textOf } from './draw-node.ts'
import { Fragment, jsx } from './jsx-runtime.ts'
import { ready } from './paper.ts'

const MEAN = `<script>"it's" & more</script>`
const TAMED = '&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;'

/** An element of either runtime. */
type Make = (tag: string | Component, props?: Record<string, unknown>) => unknown
type Component = (props: Record<string, unknown>) => unknown

/** Everything our pages do, the odd cases among it. */
const cases: [what: string, draw: (e: Make, fragment: Component) => unknown][] = [
  ['a text', (e) => e('p', { children: MEAN })],
  ['texts of any script', (e) => e('p', { children: ['“é”', ' – العربية 🕊', '\u00a0'] })],
  ['numbers', (e) => e('p', { children: [0, 1.5, -3, 1e21, Number.NaN] })],
  ['nothing', (e) => e('p', { children: [null, undefined, true, false, ''] })],
  ['nothing at all', (e) => e('p', {})],
  ['lists in lists', (e) => e('ul', { children: [[e('li', { children: [[MEAN], 2] })], [[]]] })],
  ['attributes', (e) => e('a', { href: MEAN, title: '', tabindex: -1, id: undefined, lang: null })],
  ['on and off', (e) => e('input', { disabled: true, required: false, checked: true, value: 0 })],
  ['true and false', (e) => e('p', { 'aria-hidden': true, 'aria-busy': false, 'data-x': true })],
  ['no end tag', (e) => e('p', { children: [e('br'), e('img', { alt: '' }), e('hr')] })],
  ['an empty element with an end tag', (e) => e('script', { type: 'module', src: '/a?b&c' })],
  ['a form', (e) => e('form', { method: 'post', action: '/a', children: e('button') })],
  ['a select', (e) => e('select', { children: e('option', { value: '', selected: true }) })],
  ['a text with lines', (e) => e('textarea', { rows: 3, children: '\n a\n <b>' })],
  [
    'a drawing',
    (e) =>
      e('svg', {
        viewBox: '0 0 1 1',
        role: 'img',
        children: [
          e('title', { children: MEAN }),
          e('circle', { cx: 1.25, 'stroke-width': 2, 'text-anchor': 'middle' }),
          e('a', { href: '/x', children: e('text', { children: 'x' }) }),
        ],
      }),
  ],
  [
    'a whole page',
    (e) =>
      e('html', {
        lang: 'ar',
        dir: 'rtl',
        children: [
          e('head', {
            children: [
              e('meta', { charset: 'utf-8' }),
              e('title', { children: 'a · b' }),
              e('link', { rel: 'stylesheet', href: '/a.css' }),
              e('link', { rel: 'alternate', hreflang: 'en', href: '/?a=1&b=2' }),
              e('script', { type: 'module', src: '/a.js' }),
            ],
          }),
          e('body', { class: undefined, children: e('main', { id: 'main' }) }),
        ],
      }),
  ],
  ['HTML that says so', (e) => e('p', { children: [raw('<b>&amp;</b>'), MEAN] })],
  ['a fragment', (e, fragment) => e(fragment, { children: [e('b', { children: 'b' }), MEAN] })],
  ['an empty fragment', (e, fragment) => e('p', { children: e(fragment, {}) })],
  [
    'components, with and without children',
    (e, fragment) => {
      const Note: Component = ({ name, children }) =>
        e(fragment, { children: [name, e('div', { children })] })
      const Nothing: Component = () => null
      const Words: Component = () => MEAN
      const Number: Component = () => 0
      const inside = [e(Nothing), e(Words), e(Number), e(Note, { name: MEAN, children: 'one' })]
      return e(Note, { name: 'outer', children: inside })
    },
  ],
]

test.each(cases)('%s is drawn as Hono draws it', (_, draw) => {
  const hono = drawnByHono as unknown as Make
  const honos = draw((tag, props = {}) => hono(tag, props), HonosFragment as unknown as Component)
  const ours = draw((tag, props = {}) => jsx(tag, props), Fragment)
  expect(textOf(ours)).toBe(String(honos))
  expect(textOf(ours)).not.toBe('')
})

test('whatever anybody wrote is text, between tags and in attributes', () => {
  const Said = ({ words }: { words: string }) => <>{words}</>
  expect(textOf(<p title={MEAN}>{[MEAN, [MEAN]]}</p>)).toBe(
    `<p title="${TAMED}">${TAMED}${TAMED}</p>`,
  )
  expect(textOf(<Said words={MEAN} />)).toBe(TAMED)
})

test('what was read from JSON never passes for HTML', () => {
  const forged = JSON.parse('{"isEscaped":true,"toString":"x"}') as Child
  expect(() => textOf(<p>{forged}</p>)).toThrow('drawn at once')
})

test('a page that would have to wait is a mistake, and says so', () => {
  expect(() => textOf(<p>{Promise.resolve('late')}</p>)).toThrow('drawn at once')
})

test('a component is called when the page comes to it, what is around it first', () => {
  const called: string[] = []
  const Note = ({ name, children }: { name: string; children?: Child }) => {
    called.push(name)
    return <div>{children}</div>
  }
  const page = (
    <Note name="outer">
      <Note name="inner">text</Note>
    </Note>
  )
  expect(called).toEqual([])
  expect(textOf(page)).toBe('<div><div>text</div></div>')
  expect(called).toEqual(['outer', 'inner'])
})

test('a part made ready is drawn as it is, the short and the long', () => {
  for (const html of ['<b>short</b>', `<p>${'long '.repeat(2000)}</p>`]) {
    expect(textOf(<div>{ready(html)}</div>)).toBe(`<div>${html}</div>`)
  }
})

test('no name of an element or attribute comes from anybody', () => {
  expect(() => textOf(jsx('p', { 'x onclick="steal()"': 'a' }))).toThrow('no name')
  expect(() => textOf(jsx('p><script', {}))).toThrow('no name')
})

test('a name as React has it is no name in HTML, and a handler is no attribute', () => {
  expect(() => textOf(<p className="a" />)).toThrow('no name "className"')
  expect(() => textOf(<p onClick={() => {}} />)).toThrow()
})
