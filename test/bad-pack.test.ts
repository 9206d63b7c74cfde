import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'

const page = (title: string, body: string): string => `---\ntitle: '${title}'\n---\n${body}\n`

const ENDLESS_ACTION = `---
title: Endless
summary: It has no end.
section: challenge
kind: talk
minutes: 1
sent: Nothing.
kept: Nothing.
verb: Begin
done: I did it
---
{% for a in (1..1000000000) %}x{% endfor %}
`

/** A pack from a stranger, who means no good or has not looked. */
const FILES: Record<string, string> = {
  '_config.yml': 'title: <img src=x onerror=alert(1)>\nlang: en\ncolour: "red;}</style>"\n',
  'index.md': page('Home', 'Hello.'),
  'good.md': page('A good page', 'It is [here](/good.html).'),
  'endless.md': page(
    'Endless',
    '{% for a in (1..1000000000) %}{% for b in (1..1000000000) %}x{% endfor %}{% endfor %}',
  ),
  'itself.md': page('Itself', '{% include itself.html %}'),
  '_includes/itself.html': '{% include itself.html %}{% include itself.html %}',
  'outside.md': page('Outside', '{% include ../../../../../../etc/passwd %}'),
  'further.md': page(
    'Further',
    '{% assign f = "../../../../../../etc/passwd" %}{% include {{ f }} %}',
  ),
  'large.md': page('Large', 'A line of ten megabytes. '.repeat(420_000)),
  '<script>.md': page(
    '<script>alert(1)</script>',
    '<script>alert(1)</script><b onclick=alert(1)>B</b>',
  ),
  'links.md': page(
    'Links',
    '[go](javascript:alert(1)) <iframe src="https://elsewhere.example/"></iframe>',
  ),
  'actions/endless.md': ENDLESS_ACTION,
}

async function appWithBadPack(): Promise<TestApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-pack-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  return testApp({ settings: { CLARION_PACK: folder } })
}

/** What a browser would run or fetch, were there no policy to stop it. */
const HARM =
  /<script(?![^>]*\bsrc="\/)|="\s*javascript:|\bsrc="(?:https?:)?\/\/|root:.*:0:0|<\/style>|<img src=x/i
const HANDLER = /<[^>]*\son\w+=/i

function harmIn(html: string): string | undefined {
  // Between quotes nothing is a handler, whatever it says.
  const outside = html.replaceAll(/"[^"]*"/g, '""')
  return (HARM.exec(html) ?? HANDLER.exec(outside))?.[0]
}

const ADDRESSES = [
  '/',
  '/act',
  '/good.html',
  '/endless.html',
  '/itself.html',
  '/outside.html',
  '/further.html',
  '/large.html',
  '/%3Cscript%3E.html',
  '/links.html',
  '/act/endless',
]

test('a bad pack harms no visitor and takes no other page down', async () => {
  const { get } = await appWithBadPack()
  for (const address of ADDRESSES) {
    const { status, text } = await get(address)
    expect([address, harmIn(text)]).toEqual([address, undefined])
    expect([200, 500], address).toContain(status)
    expect((await get('/good.html')).text).toContain('A good page')
  }
})

test('a page that never ends is given up soon, and others are answered meanwhile', async () => {
  const { get } = await appWithBadPack()
  const begun = performance.now()
  const [endless, good] = await Promise.all([get('/endless.html'), get('/good.html')])
  expect(endless.status).toBe(500)
  expect(endless.text).not.toContain('xxx')
  expect(good.status).toBe(200)
  expect(performance.now() - begun).toBeLessThan(5000)
})

test('nobody outside sees which file of the pack has a fault', async () => {
  const { get } = await appWithBadPack()
  for (const address of ['/endless.html', '/outside.html', '/itself.html', '/act/endless']) {
    expect((await get(address)).text).not.toMatch(/\.md|_includes|passwd|\/tmp\//)
  }
})
