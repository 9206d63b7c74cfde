import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { verdict } from './load.ts'
import { startClarion, stopAll } from './servers.ts'

/** Every byte a first visit takes over the wire, headers included, and whether anyone else is asked. */
const clarion = await startClarion(mkdtempSync(path.join(tmpdir(), 'clarion-visit-')))
const browser = await chromium.launch({
  executablePath: process.env['CLARION_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
})
for (const address of ['/act', '/campaign/take-action.html']) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const urls = new Map<string, string>()
  let fonts = 0
  let rest = 0
  session.on(
    'Network.requestWillBeSent',
    ({ requestId, request }) => void urls.set(requestId, request.url),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (urls.get(requestId)?.endsWith('.woff2')) fonts += encodedDataLength
    else rest += encodedDataLength
  })
  await page.goto(clarion.url + address, { waitUntil: 'networkidle' })
  const others = [...urls.values()].filter((url) => !url.startsWith(clarion.url))
  console.log(`${address}: ${urls.size} requests, ${rest} bytes without fonts, ${fonts} of fonts`)
  verdict(`${address}, KB without fonts`, rest / 1000, 31, 'at most')
  verdict(`${address}, KB with fonts`, (rest + fonts) / 1000, 56, 'at most')
  verdict(`${address}, requests to anyone else`, others.length, 0, 'at most')
  await context.close()
}
await browser.close()
stopAll()
process.exit(0)
