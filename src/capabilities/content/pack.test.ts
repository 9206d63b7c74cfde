import { symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openPack } from './pack.ts'
import { folderWith, htmlOf, packWith, page } from './test-pack.ts'

const addresses = (files: Record<string, string>) =>
  packWith(files).pages.map(({ original, address }) => [original.file, address])

test('pages are where Jekyll would put them', () => {
  const files = {
    'index.md': page(''),
    'campaign/take-action.md': page(''),
    'campaign/index.md': page(''),
    'about.html': page(''),
  }
  expect(Object.fromEntries(addresses(files))).toEqual({
    'index.md': '/',
    'campaign/take-action.md': '/campaign/take-action.html',
    'campaign/index.md': '/campaign/',
    'about.html': '/about.html',
  })
})

test.each([
  ['permalink: /x/', '/x/'],
  ['permalink: x/y.html', '/x/y.html'],
  ['permalink: pretty', '/campaign/take-action/'],
  ['permalink: /:path/:title/', '/campaign/take-action/'],
  ['permalink: /go/:basename:output_ext', '/go/take-action.html'],
  ['permalink: /../../up', '/up'],
])('a page with %s is at %s', (permalink, address) => {
  const files = { 'campaign/take-action.md': page('', `title: A\n${permalink}`) }
  expect(addresses(files)[0]![1]).toBe(address)
})

test('a pack may ask for pretty addresses everywhere', () => {
  const files = { '_config.yml': 'permalink: pretty', 'a/b.md': page(''), 'a/index.md': page('') }
  expect(addresses(files).map(([, address]) => address)).toEqual(['/a/b/', '/a/'])
})

test('a page is found with and without its ending, and by the file of its folder', () => {
  const pack = packWith({ 'a/b.md': page(''), 'a/index.md': page('') })
  for (const path of ['/a/b.html', '/a/b']) {
    expect(pack.page(path)?.page.address).toBe('/a/b.html')
  }
  for (const path of ['/a/', '/a/index.html']) expect(pack.page(path)?.page.address).toBe('/a/')
  expect(pack.find('/a')).toEqual({ redirect: '/a/' })
  expect(pack.find('/nothing')).toBeUndefined()
})

test('an address a page had before leads to where it is now', () => {
  const head = 'title: A\nredirect_from:\n  - /old/\n  - older.html'
  const pack = packWith({ 'a.md': page('', head) })
  expect(pack.find('/old/')).toEqual({ redirect: '/a.html' })
  expect(pack.find('/older.html')).toEqual({ redirect: '/a.html' })
})

test('files that Jekyll passes over are not pages', () => {
  const pack = packWith({
    'a.md': page(''),
    '_drafts/b.md': page(''),
    '.git/c.md': page(''),
    'node_modules/d.md': page(''),
    'README.md': '# For those who keep the pack',
    'out/e.md': page(''),
    'f.md': page('', 'title: F\npublished: false'),
    '_config.yml': 'exclude: [out]',
  })
  expect(pack.pages.map(({ address }) => address)).toEqual(['/a.html'])
})

test('a page without front matter takes its title from its heading', () => {
  const pack = packWith({ 'a.md': '# Take *action*\n\nNow.' })
  expect(pack.pages[0]!.original.title).toBe('Take action')
})

test('a translation stands beside its original, and says whether a speaker checked it', () => {
  const pack = packWith({
    'a.md': page('Hello', 'title: A page'),
    'a.ar.md': page('مرحبا', 'title: صفحة\nchecked: false'),
    'b.md': page('Bye', 'title: B'),
    'b.ar.md': page('وداعا', 'title: ب\ncheckedBy: Amal\ncheckedOn: 2026-04-01'),
  })
  expect(pack.pages).toHaveLength(2)
  expect(pack.page('/a.html', 'ar')).toMatchObject({
    lang: 'ar',
    dir: 'rtl',
    isInLanguage: true,
    text: { title: 'صفحة', isChecked: false },
  })
  expect(pack.page('/b.html', 'ar')!.text.isChecked).toBe(true)
  expect(htmlOf(pack, '/a.html', 'ar')).toContain('مرحبا')
})

test('a page without a translation is shown in its own language, and says so', () => {
  const pack = packWith({ 'a.md': page('Hello') })
  expect(pack.page('/a.html', 'ar')).toMatchObject({ lang: 'en', dir: 'ltr', isInLanguage: false })
})

test('a name with a dot that is no language is a page of its own', () => {
  const pack = packWith({ 'notes.pdf.md': page('') })
  expect(pack.pages[0]!.address).toBe('/notes.pdf.html')
})

test('a translation without an original is a fault', () => {
  const pack = packWith({ 'a.ar.md': page('') })
  expect(pack.faults).toMatchObject([{ file: 'a.ar.md', code: 'translation-without-original' }])
})

test('two pages with one address are a fault, and the first is shown', () => {
  const pack = packWith({
    'a.md': page('one', 'title: A\npermalink: /x/'),
    'b.md': page('two', 'title: B\npermalink: /x/'),
  })
  expect(pack.faults).toMatchObject([{ file: 'b.md', code: 'duplicate-address' }])
  expect(htmlOf(pack, '/x/')).toContain('one')
})

test('actions and letters are not pages, and can be read with their translations and lines', () => {
  const pack = packWith({
    'actions/write.md': page('Do it', 'title: Write\nminutes: 5'),
    'actions/write.ar.md': page('افعل', 'title: اكتب'),
    'letters/trust.md': page('Dear {{ x }}', 'title: Trust'),
  })
  expect(pack.pages).toEqual([])
  expect(pack.actions).toMatchObject([
    {
      name: 'write',
      original: { file: 'actions/write.md', data: { minutes: 5 }, body: 'Do it', bodyLine: 5 },
      translations: { ar: { title: 'اكتب' } },
    },
  ])
  expect(pack.templates[0]!.original.body).toBe('Dear {{ x }}')
})

test('data files are there by their names', () => {
  const pack = packWith({
    '_data/demands.yml': '- id: stop\n  text: Stop',
    '_data/groups/north.json': '[{"name": "N"}]',
  })
  expect(pack.demands).toEqual([{ id: 'stop', text: 'Stop' }])
  expect(pack.data).toMatchObject({ groups: { north: [{ name: 'N' }] } })
})

test('pages of a section follow each other by their ordinal', () => {
  const pack = packWith({
    'a/one.md': page('', 'title: One\nordinal: 1'),
    'a/two.md': page('', 'title: Two\nordinal: 2'),
    'a/ten.md': page('', 'title: Ten\nordinal: 10'),
    'b/two.md': page('', 'title: Other\nordinal: 2'),
  })
  const { before, after } = pack.neighbours(pack.page('/a/two.html')!.page)
  expect([before?.original.title, after?.original.title]).toEqual(['One', 'Ten'])
})

test('front matter that is not YAML is a fault with its line, and keeps no other page from being shown', () => {
  const pack = packWith({ 'a.md': '---\ntitle: "A\nx: [\n---\nbody', 'b.md': page('fine') })
  expect(pack.faults[0]).toMatchObject({ file: 'a.md', code: 'front-matter', severity: 'error' })
  expect(pack.faults[0]!.line).toBeGreaterThan(1)
  expect(pack.render(pack.page('/a.html')!).ok).toBe(false)
  expect(htmlOf(pack, '/b.html')).toContain('fine')
})

test('a broken configuration leaves the pages standing', () => {
  const pack = packWith({ '_config.yml': 'title: [', 'a.md': page('fine') })
  expect(pack.faults).toMatchObject([{ file: '_config.yml', code: 'config' }])
  expect(htmlOf(pack, '/a.html')).toContain('fine')
})

test('a file larger than 1 MB is a fault and is not read', () => {
  const pack = packWith({ 'a.md': page('x'.repeat(10 * 1024 * 1024)), 'b.md': page('fine') })
  expect(pack.faults).toMatchObject([{ file: 'a.md', code: 'too-large' }])
  expect(pack.pages.find(({ address }) => address === '/a.html')!.original.body).toBe('')
  expect(htmlOf(pack, '/b.html')).toContain('fine')
})

test('a link that leaves the folder is not followed', () => {
  const outside = folderWith({ 'secret.md': page('secret') })
  const folder = folderWith({ 'a.md': page('fine') })
  symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'b.md'))
  symlinkSync(outside, path.join(folder, 'c'))
  symlinkSync('/etc/passwd', path.join(folder, 'p.txt'))
  const pack = openPack(folder, { now: () => '2026-05-02T09:30:00Z' })
  expect(pack.pages.map(({ address }) => address)).toEqual(['/a.html'])
  expect(pack.assets.size).toBe(0)
  expect(pack.faults.map(({ code }) => code)).toEqual(Array(3).fill('link-leaves-pack'))
})

test('a changed file is noticed, and read again only when asked', () => {
  const folder = folderWith({ 'a.md': page('old') })
  const pack = openPack(folder, { now: () => '2026-05-02T09:30:00Z' })
  expect(pack.reloadIfChanged()).toBe(false)
  writeFileSync(path.join(folder, 'a.md'), page('new text'))
  utimesSync(path.join(folder, 'a.md'), new Date(), new Date(Date.now() + 5000))
  expect(htmlOf(pack, '/a.html')).toContain('old')
  expect(pack.reloadIfChanged()).toBe(true)
  expect(htmlOf(pack, '/a.html')).toContain('new text')
})
