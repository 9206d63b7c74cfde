/**
 * Takes pictures of pages, for whoever changes how Clarion looks:
 *
 *   node_modules/.bin/node test/look.ts [--at http://127.0.0.1:3000] [--session COOKIE] [ADDRESS …]
 *
 * Each page wide and narrow, in the light and in the dark, and once in Arabic. They are put into a new folder below
 * the temporary one, whose name is printed. The site has to be running.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const PAGES = ['/', '/act', '/near', '/act/write-to-your-trust', '/support/', '/learn/', '/nowhere']

const WAYS = [
  { name: 'wide', width: 1280, isDark: false, start: '' },
  { name: 'wide-dark', width: 1280, isDark: true, start: '' },
  { name: 'narrow', width: 320, isDark: false, start: '' },
  { name: 'narrow-dark', width: 320, isDark: true, start: '' },
  { name: 'narrow-arabic', width: 320, isDark: false, start: '/ar' },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: 'http://127.0.0.1:3000' },
    session: { type: 'string' },
  },
})

const folder = mkdtempSync(path.join(tmpdir(), 'clarion-look-'))
const browser = await chromium.launch({
  executablePath: process.env['CLARION_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const way of WAYS) await takePictures(browser, way)
await browser.close()
console.log(folder)

async function takePictures(from: Browser, { name, width, isDark, start }: (typeof WAYS)[number]) {
  const context = await from.newContext({
    baseURL: values.at,
    viewport: { width, height: 900 },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const [cookie, token] = values.session?.split('=') ?? []
  if (cookie && token) await context.addCookies([{ name: cookie, value: token, url: values.at }])
  const page = await context.newPage()
  for (const address of positionals.length > 0 ? positionals : PAGES) {
    await page.goto(start + address)
    const title = address.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home'
    const file = `${title.slice(0, 80)}-${name}.png`
    await page.screenshot({ path: path.join(folder, file), fullPage: true })
  }
  await context.close()
}
