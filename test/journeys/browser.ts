import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, expect, onTestFinished } from 'vitest'

export interface Visitor {
  page: Page
  /** The whole address of everything that the browser asked for. */
  asked: string[]
  /** Opens an address of the site. */
  go(address: string): Promise<void>
}

export interface Eyes {
  /** Where the site is. */
  url: string
  hasScript?: boolean
  isDark?: boolean
  /** In CSS pixels: 320 is the narrowest phone, and 1280 at 400 %: WCAG 2.2, 1.4.10. */
  width?: number
  /** Her session, where she is signed in already. */
  cookie?: string
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Promise<Browser> | undefined

/** One Chromium for each file of tests; each visitor has a profile of her own in it. */
function browser(): Promise<Browser> {
  return (launched ??= chromium.launch({
    executablePath: process.env['CLARION_BROWSER'] ?? '/usr/bin/chromium',
    args: SWITCHES,
  }))
}

afterAll(async () => {
  await (await launched)?.close()
  launched = undefined
})

/**
 * Someone at a browser of her own. When her test is over it fails if a page asked another host for anything,
 * if anything was missing, or if the browser had a complaint: of a script, or of the Content-Security-Policy.
 */
export async function visitor(eyes: Eyes): Promise<Visitor> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: eyes.url,
    javaScriptEnabled: eyes.hasScript ?? true,
    colorScheme: eyes.isDark ? 'dark' : 'light',
    viewport: { width: eyes.width ?? 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  if (eyes.cookie) {
    const [name = '', value = ''] = eyes.cookie.split('=')
    await context.addCookies([{ name, value, url: eyes.url }])
  }
  const page = await context.newPage()
  const { asked, complaints } = watch(page, eyes.url)
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  const go = async (address: string): Promise<void> => void (await page.goto(address))
  return { page, asked, go }
}

function watch(page: Page, url: string): { asked: string[]; complaints: string[] } {
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    asked.push(request.url())
    // What a page shows from its own memory is asked of nobody.
    const address = request.url().replace(/^blob:/, '')
    if (!address.startsWith(`${url}/`)) complaints.push(`asked ${request.url()}`)
  })
  page.on('response', (response) => {
    const isPart = !['document', 'fetch'].includes(response.request().resourceType())
    if (isPart && response.status() >= 400)
      complaints.push(`${response.status()} ${response.url()}`)
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // What is not there is looked at above: some pages answer 404 or 422, and should.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (!isAnswer && ['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return { asked, complaints }
}
