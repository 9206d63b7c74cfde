import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { htmlOf, packWith } from './test-pack.ts'

// A page as a campaign wrote it for Jekyll: made up, with all that the real one does.
const written = `---
title: Take action
layout: page
ordinal: 5
---

The best way to act against charging is to [start your own campaign](/campaign/start.html). You can also do one thing today:

### Speak up online

Say what the 'Hostile Place' does.

 * Follow **Care First**, **Open Wards** and others - see the [guide](/support/guide.html) to groups.
 * Share local stories

### Bring others, and their unions

Pass motions. See the [resources page](/campaign/resources) for motions.

There are **many groups**, such as [Wards for All (WFA)](https://wards.example/){:target="_blank"}, and their [branches](https://wards.example/local/){:target="_blank"}.
`

const hint = '<span class="new-tab"> (opens in a new tab)</span>'

test('a page written for Jekyll is shown whole and right', () => {
  const html = htmlOf(
    packWith({ 'campaign/take-action.md': written }),
    '/campaign/take-action.html',
  )
  expect(html).toBe(
    `<p>The best way to act against charging is to <a href="/campaign/start.html">start your own campaign</a>. You can also do one thing today:</p>
<h3 id="speak-up-online">Speak up online</h3>
<p>Say what the ‘Hostile Place’ does.</p>
<ul>
<li>Follow <strong>Care First</strong>, <strong>Open Wards</strong> and others - see the <a href="/support/guide.html">guide</a> to groups.</li>
<li>Share local stories</li>
</ul>
<h3 id="bring-others-and-their-unions">Bring others, and their unions</h3>
<p>Pass motions. See the <a href="/campaign/resources">resources page</a> for motions.</p>
<p>There are <strong>many groups</strong>, such as <a href="https://wards.example/" target="_blank" rel="noopener">Wards for All (WFA)${hint}</a>, and their <a href="https://wards.example/local/" target="_blank" rel="noopener">branches${hint}</a>.</p>
`,
  )
})

const real = new URL('../../../../shared/seed/take-action.md', import.meta.url)
const isThere = existsSync(real)

test('the page this began with is shown whole and right', (test) => {
  test.skip(!isThere, 'that page does not lie beside the project')
  const pack = packWith({ 'campaign/take-action.md': readFileSync(real, 'utf8') })
  const html = htmlOf(pack, '/campaign/take-action')
  const ids = [...html.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([
    'campaign-online',
    'raise-the-issue-with-other-local-campaign-groups-and-progressive-parties-and-unions',
    'engage-and-challenge-healthcare-and-local-government-structures',
  ])
  expect(html.match(/<li>/g)).toHaveLength(5)
  expect(html.match(/target="_blank" rel="noopener"/g)).toHaveLength(2)
  expect(html.match(/‘Hostile Environment’/g)).toHaveLength(4)
  expect(html).not.toMatch(/\{:|\*\*|\]\(/)
  expect(pack.page('/campaign/take-action')).toMatchObject({
    page: { address: '/campaign/take-action.html', ordinal: 5 },
    text: { title: 'Take action' },
  })
})
