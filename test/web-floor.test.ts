import { describe, expect, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** One address for every kind of answer Clarion gives. */
async function everyKind({ get, post, url }: TestApp) {
  const asset = (await get('/')).text.match(/\/assets\/[^"]+\.css/)?.[0]
  const long = {
    method: 'POST',
    body: 'x='.padEnd(300 * 1024, 'x'),
    headers: { 'sec-fetch-site': 'same-origin' },
  }
  const kinds = {
    page: await get('/'),
    'page again, as kept': await get('/'),
    'page in Arabic': await get('/ar/'),
    'page not there': await get('/nowhere'),
    JSON: await get('/healthz'),
    sign: await get('/icon.svg'),
    'form from elsewhere': await post(
      '/near',
      { postcode: 'x' },
      { 'sec-fetch-site': 'cross-site' },
    ),
    'form with a fault': await post('/near', { postcode: 'x' }),
    'way in': await get('/organise'),
    ...(asset && { 'style sheet': await get(asset) }),
  }
  const tooLong = await fetch(`${url}/near`, long)
  return {
    ...kinds,
    'form too long': {
      status: tooLong.status,
      headers: tooLong.headers,
      text: await tooLong.text(),
    },
  }
}

describe('every answer', () => {
  test('has the headers that keep others out', async () => {
    for (const [kind, { headers }] of Object.entries(await everyKind(await testApp()))) {
      expect(headers.get('content-security-policy'), kind).toBe(POLICY)
      expect(headers.get('x-content-type-options'), kind).toBe('nosniff')
      expect(headers.get('referrer-policy'), kind).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy'), kind).toBe('same-origin')
      expect(headers.get('permissions-policy'), kind).toContain('geolocation=()')
      expect(headers.get('strict-transport-security'), kind).toBeNull()
      expect(headers.get('cache-control'), kind).toBeTruthy()
    }
  })

  test('asks for https from then on, where that is the public address', async () => {
    const app = await testApp({ settings: { CLARION_URL: 'https://clarion.example' } })
    for (const [kind, { headers }] of Object.entries(await everyKind(app))) {
      expect(headers.get('strict-transport-security'), kind).toBe('max-age=31536000')
    }
  })

  test('gives a visitor no cookie', async () => {
    for (const [kind, { headers }] of Object.entries(await everyKind(await testApp()))) {
      expect(headers.getSetCookie(), kind).toEqual([])
    }
  })

  test('has the status that says what it is', async () => {
    const kinds = await everyKind(await testApp())
    const { 'style sheet': _, ...statuses } = Object.fromEntries(
      Object.entries(kinds).map(([kind, { status }]) => [kind, status]),
    )
    expect(statuses).toEqual({
      page: 200,
      'page again, as kept': 200,
      'page in Arabic': 200,
      'page not there': 404,
      JSON: 200,
      sign: 200,
      'form from elsewhere': 403,
      'form with a fault': 422,
      'way in': 303,
      'form too long': 413,
    })
  })

  test('has no script, style or handler inside it', async () => {
    for (const [kind, { text, headers }] of Object.entries(await everyKind(await testApp()))) {
      if (!headers.get('content-type')?.includes('text/html')) continue
      expect(text, kind).not.toMatch(
        /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i,
      )
    }
  })
})

test('a fault shows a number and no more, with the same headers', async () => {
  const app = await testApp()
  await app.get('/healthz')
  await app.database.db.destroy()
  const { status, text, headers } = await app.get('/healthz')
  expect(status).toBe(500)
  expect(text).toMatch(/\d{6}/)
  expect(text).not.toMatch(/Error|\bat |node:/)
  expect(headers.get('content-security-policy')).toBe(POLICY)
  expect(headers.get('cache-control')).toBe('no-store')
})

test('what everybody sees alike may be kept by any CDN for a minute, and what is one visitor’s by nobody', async () => {
  const { get } = await testApp()
  for (const address of ['/', '/act', '/ar/act', '/letters']) {
    const { headers } = await get(address)
    expect(headers.get('cache-control'), address).toMatch(/^public, .*s-maxage=60/)
  }
  for (const address of [
    '/letters/code',
    '/letters/new?action=write-to-your-trust',
    '/organise/sign-in',
  ]) {
    const { headers } = await get(address)
    expect(headers.get('cache-control'), address).toBe('no-store')
  }
})
