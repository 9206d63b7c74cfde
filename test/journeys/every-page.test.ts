import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OutwardCode } from '../../src/capabilities/places/lookup.ts'
import { join, OWNER, send } from './account.ts'
import { oneOfEachKind, oneOfEachLook, reachable, targetsIn, type Found } from './addresses.ts'
import { violations } from './axe.ts'
import { visitor } from './browser.ts'
import { faultsOfEvery } from './every-page.ts'
import { openHouse, type House, type Serving } from './house.ts'

/** The outward codes of the demonstration: two in England, Wales and Scotland. */
const OUTWARD = ['ZZ1', 'ZZ2', 'ZZ5', 'ZZ6']

let house: House
let serving: Serving
let found: Found[]

beforeAll(async () => {
  house = await openHouse('sqlite')
  serving = await house.serve()
  const places = (await Promise.all(OUTWARD.map(placesIn))).flat()
  const from = ['', '/ar'].flatMap((start) => [
    `${start}/`,
    `${start}/near`,
    ...places.map((place) => `${start}/near/${place}`),
  ])
  found = await reachable(serving.url, from)
})
afterAll(() => house.close())

test('every link on every page leads to something', () => {
  expect(found.filter(({ isPage }) => isPage).length).toBeGreaterThan(200)
  expect(found.filter(({ status }) => ![200, 303].includes(status))).toEqual([])
})

test('a page that is not there leads to no other site, whatever its address', async () => {
  for (const address of [
    '//elsewhere.example/',
    '/ar//elsewhere.example/',
    '/ar/\\elsewhere.example',
  ]) {
    const html = await (await fetch(serving.url + address)).text()
    const hosts = targetsIn(html).map((to) => new URL(to, serving.url).origin)
    expect([address, ...new Set(hosts)]).toEqual([address, serving.url])
  }
})

const pagesOf = (all: Found[]): string[] =>
  all.filter(({ isPage, status }) => isPage && status === 200).map(({ address }) => address)
const isArabic = (address: string): boolean => address.startsWith('/ar/')

test.each(['/act', '/ar/act'])('letters that are too pale are found at %s', async (address) => {
  const { page, go } = await visitor(serving)
  await go(address)
  expect(await violations(page, 'contrast')).toEqual([])
  await page.evaluate(() => document.documentElement.style.setProperty('--quiet', '#999'))
  const pale = await violations(page, 'contrast')
  expect(pale.length).toBeGreaterThan(20)
})

describe('can be read and used by everyone, in the light and in the dark, on a narrow phone and in large letters:', () => {
  test('every page in English', { timeout: 300_000 }, async () => {
    const addresses = oneOfEachKind(pagesOf(found).filter((address) => !isArabic(address)))
    expect(addresses.length).toBeGreaterThan(60)
    expect(await faultsOfEvery([...addresses, '/nowhere'], serving)).toEqual([])
  })

  test('every look of a page in Arabic', { timeout: 300_000 }, async () => {
    const addresses = oneOfEachLook(pagesOf(found).filter(isArabic))
    expect(addresses.length).toBeGreaterThan(20)
    // Here the English stands beside the Arabic.
    const beside = ['/ar/support/urgent-help.html', '/ar/nowhere']
    expect(await faultsOfEvery([...addresses, ...beside], serving)).toEqual([])
  })

  test('every page of the desk', { timeout: 300_000 }, async () => {
    const { url } = serving
    const cookie = await join(await serving.ownerLink(), OWNER)
    await send(`${url}/corrections/new`, {
      body: 'trust-rzz01',
      fact: 'address',
      text: 'It moved.',
    })
    const invited = { email: 'editor@example.org', role: 'editor' }
    await send(`${url}/organise/people/invitations`, invited, cookie)
    const skip = (address: string) => !/^(\/ar)?\/organise/.test(address)
    const desk = await reachable(url, ['/organise', '/ar/organise', '/organise/style'], {
      cookie,
      skip,
    })
    expect(desk.filter(({ status }) => status !== 200)).toEqual([])
    const english = oneOfEachKind(pagesOf(desk).filter((address) => !isArabic(address)))
    expect(english.length).toBeGreaterThan(12)
    const arabic = ['/ar/organise', '/ar/organise/style']
    expect(await faultsOfEvery([...english, ...arabic], { url, cookie })).toEqual([])
  })
})

async function placesIn(outcode: string): Promise<string[]> {
  const response = await fetch(`${serving.url}/places/outward/${outcode}.json`)
  return ((await response.json()) as OutwardCode).places
}
