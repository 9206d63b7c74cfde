import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, packWith, page } from '../test-pack.ts'
import { buildSite } from './build-site.tsx'

const look = {
  files: [['assets/look-abc.css', 'body{}']] as [string, string][],
  sheets: () => ['assets/look-abc.css'],
}

function built(files: Record<string, string>, served = '') {
  const out = folderWith({})
  const result = buildSite(packWith(files), out, { look, served })
  return {
    ...result,
    has: (file: string) => existsSync(path.join(out, file)),
    read: (file: string) => readFileSync(path.join(out, file), 'utf8'),
  }
}

const files = {
  '_config.yml':
    'title: Care\nnav:\n  - title: Learn\n    url: /learn/\n    ar: تعلم\n  - title: Act\n    url: /act',
  'index.md': page('[Learn](/learn/) [Act](/act)', 'title: Care'),
  'learn/index.md': page('[Why](why.html#x) ![p](/p.png)', 'title: Learn\nredirect_from: /old/'),
  'learn/why.md': page('[Home](/)', 'title: Why\npermalink: /learn/why'),
  'learn/why.ar.md': page('[x](/learn/)', 'title: لماذا'),
  'p.png': 'x',
  'd.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>',
}

test('every page is a file, and its links work wherever the folder is put', () => {
  const site = built(files, 'https://campaign.example')
  expect(site.faults).toEqual([])
  expect(site.read('index.html')).toContain(
    '<a href="learn/">Learn</a> <a href="https://campaign.example/act">Act</a>',
  )
  expect(site.read('learn/index.html')).toContain('<a href="../learn/why.html#x">Why</a>')
  expect(site.read('learn/index.html')).toContain('<img src="../p.png"')
  expect(site.read('learn/index.html')).toContain(
    '<link rel="stylesheet" href="../assets/look-abc.css"',
  )
  expect(site.read('learn/why.html')).toContain('<a href="../">Home</a>')
  expect(site.has('assets/look-abc.css')).toBe(true)
  expect(site.has('p.png')).toBe(true)
  expect(site.read('d.svg')).not.toContain('onload')
})

test('each language has a folder, and each page leads to the others', () => {
  const site = built(files)
  expect(site.read('ar/learn/why.html')).toContain('<html lang="ar" dir="rtl">')
  expect(site.read('ar/learn/why.html')).toContain('<a href="../../ar/learn/">x</a>')
  expect(site.read('learn/why.html')).toContain('<a href="../ar/learn/why.html" lang="ar"')
  expect(site.read('ar/learn/why.html')).toContain('<a href="../../learn/why.html" lang="en"')
  expect(site.read('ar/index.html')).toContain('تعلم')
})

test('an address a page had before leads on', () => {
  expect(built(files).read('old/index.html')).toContain('url=../learn/')
})

test('a page with a fault is left out and said, and the others are made', () => {
  const site = built({ ...files, 'bad.md': page('{% include x.html %}') })
  expect(site.faults).toMatchObject([
    { file: 'bad.md', code: 'template-include' },
    { file: 'bad.md' },
  ])
  expect(site.has('bad.html')).toBe(false)
  expect(site.pages).toBe(6)
})
