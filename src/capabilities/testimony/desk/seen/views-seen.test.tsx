import { expect, test } from 'vitest'
import { draw } from '../../../../ui/index.ts'
import en from './messages/en.json'
import { ThreatTable, WhatTheServerSees } from './views-seen.tsx'

test('the desk shows every row of both tables', () => {
  const drawn = draw(
    <>
      <WhatTheServerSees />
      <ThreatTable />
    </>,
    {
      site: { name: 'Care', nav: [], foot: [], isDemo: false },
      language: 'en',
      path: '/',
      link: (to) => to,
      asset: () => undefined,
    },
  )
  for (const [key, words] of Object.entries(en)) expect(drawn, key).toContain(words)
})
