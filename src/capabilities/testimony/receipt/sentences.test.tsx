import { expect, test } from 'vitest'
import { draw, type View } from '../../../ui/index.ts'
import { ReceiptPage } from './views.tsx'

const view: View = {
  site: { name: 'Anytown', nav: [], foot: [], isDemo: false },
  language: 'en',
  path: '/stories/receipt',
  link: (to) => to,
  asset: () => undefined,
}
const page = draw(<ReceiptPage helpHref="/support/" />, view)
const all = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => found)

test('for everything that the browser says the page brings a sentence', () => {
  const keys = all(/data-key="([^"]+)"/g)
  const asked = all(/data-say="([^"]+)"/g)
  expect(asked.length).toBeGreaterThan(8)
  for (const one of asked) {
    const [prefix = '', name] = one.split(':')
    expect(
      keys.filter((key) => (name ? key.startsWith(`${prefix}.`) : key === prefix)),
    ).not.toEqual([])
  }
})

test('no field has a name that a browser could put into an address, but those of choices', () => {
  const named = all(/<(?:input|textarea)([^>]*)>/g).filter((one) => / name="/.test(one))
  expect(named.length).toBeGreaterThan(0)
  for (const one of named) expect(one).toContain('type="radio"')
})
