import { expect, test } from 'vitest'
import { draw } from '../../../../ui/index.ts'
import en from './messages/en.json'
import { Playbook } from './views-playbook.tsx'

const drawn = draw(<Playbook />, {
  site: { name: 'Care', nav: [], foot: [], isDemo: false },
  language: 'en',
  path: '/',
  link: (to) => to,
  asset: () => undefined,
})
const text = drawn.replaceAll('&amp;', '&')

test('the playbook shows each thing it has to say once where it is said', () => {
  for (const [key, words] of Object.entries(en)) expect(text, key).toContain(words)
})

test('whoever asks, the law that they would come with is named', () => {
  const partOf = (id: string) => text.split(`<section id="${id}">`)[1]!.split('</section>')[0]!
  expect(partOf('subject')).toContain('UK GDPR, Art. 12 and 15')
  expect(partOf('police')).toContain('Police and Criminal Evidence Act 1984')
  expect(partOf('home')).toContain('Immigration and Asylum Act 1999, s. 20')
  expect(partOf('ripa')).toContain('Regulation of Investigatory Powers Act 2000, s. 49')
  expect(partOf('court')).toContain('Civil Procedure Rules, r. 31.17')
})

test('it sends the reader to a person first, and says that it is not advice', () => {
  expect(text).toContain('not legal advice')
  expect(text.indexOf('a solicitor')).toBeLessThan(text.indexOf('id="subject"'))
})
