import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO } from '../../src/capabilities/places/index.ts'
import { demoCsv } from '../../src/capabilities/places/demo/directory.ts'
import { databases } from '../databases.ts'
import { send } from './account.ts'
import { openHouse, type House, type Serving } from './house.ts'
import { foundIn, tracesOf } from './traces.ts'

const LOOKUPS = 1000
const OWN_WORDS = 'Nobody should have to be afraid of a lantern.'

/** Those that the directory has, and as many that it has not as are needed. */
function postcodes(): string[] {
  const known = [...demoCsv().matchAll(/ZZ\d \d[A-Z]{2}/g)].map(([postcode]) => postcode)
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'
  const unknown = Array.from({ length: LOOKUPS }, (_, at) => {
    const inward = `${at % 10}${letters[Math.floor(at / 10) % 20]}${letters[Math.floor(at / 200)]}`
    return `ZZ4 ${inward}`
  })
  return [...new Set([...known, ...unknown])].slice(0, LOOKUPS)
}

/** As people type them. */
const typed = (postcode: string, at: number): string =>
  [postcode, postcode.toLowerCase(), postcode.replace(' ', ''), ` ${postcode} `][at % 4]!

describe.each(databases)('on %s', ({ name }) => {
  let house: House
  let serving: Serving
  beforeAll(async () => {
    house = await openHouse(name)
    serving = await house.serve()
  })
  afterAll(() => house.close())

  test('after 1,000 lookups each way no postcode is in any log, address, table or file', async () => {
    // The made-up bodies have addresses of their own, with postcodes that are not anybody's.
    const before = await tracesOf(house, serving)
    expect(foundIn(before, ['ZZ1 1AC'])).toContain('ZZ1 1AC in table body')
    const known = new Set(foundIn(before, postcodes()).map((line) => line.split(' in ')[0]))
    const asked = postcodes().filter((postcode) => !known.has(postcode))
    expect(asked.length).toBeGreaterThan(LOOKUPS * 0.95)

    const statuses = new Set<number>()
    const addresses = new Set<string>()
    await atOnce(asked, async (postcode, at) => {
      const answer = await send(`${serving.url}/near`, { postcode: typed(postcode, at) })
      statuses.add(answer.status)
      addresses.add(answer.headers.get('location') ?? '')
      const outward = postcode.split(' ')[0]!
      const address = `/places/outward/${outward}.json`
      await (await fetch(serving.url + address)).text()
      addresses.add(address)
    })
    expect(statuses).toEqual(new Set([303, 422]))

    expect(foundIn(new Map([['address', [...addresses].join(' ')]]), asked)).toEqual([])
    expect(foundIn(await tracesOf(house, serving), asked)).toEqual([])
  })

  test('of a letter nothing is kept but that it was sent', async () => {
    const { quay } = DEMO.postcodes
    const near = (await send(`${serving.url}/near`, { postcode: quay })).headers.get('location')!
    const query = new URLSearchParams({
      action: 'write-to-your-trust',
      place: near.replace('/near/', ''),
      to: 'trust-rzz01',
      about: 'rules',
    }).toString()
    const letter = await send(`${serving.url}/letters/new?${query}`, { words: OWN_WORDS })
    const html = await letter.text()
    expect(html).toContain(OWN_WORDS)
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(html)!
    await send(`${serving.url}/act/write-to-your-trust/doings`, { token })

    const traces = await tracesOf(house, serving)
    expect(traces.get('table tally')).toContain('write-to-your-trust')
    expect(foundIn(traces, [OWN_WORDS, 'lantern.'])).toEqual([])
  })
})

async function atOnce<T>(all: T[], work: (one: T, at: number) => Promise<void>): Promise<void> {
  const waiting = [...all.entries()]
  const some = Array.from({ length: 16 }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await work(next[1], next[0])
  })
  await Promise.all(some)
}
