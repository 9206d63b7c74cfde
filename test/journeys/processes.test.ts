import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO } from '../../src/capabilities/places/index.ts'
import {
  directoryCsv,
  folderWith,
  HEADERS,
  manyRows,
} from '../../src/capabilities/places/importer/directory-fixture.ts'
import { databases } from '../databases.ts'
import { join, OWNER, send } from './account.ts'
import { openHouse, type House, type Serving } from './house.ts'

const ACTION = '/act/learn-the-rules'

const htmlOf = async (address: string): Promise<string> => (await fetch(address)).text()

/** Whatever one process changes, every other shows within a second. */
const within = { timeout: 1000, interval: 20 }

describe.runIf(databases.some(({ name }) => name === 'postgres'))(
  'two processes on one PostgreSQL',
  () => {
    let house: House
    let one: Serving
    let other: Serving
    let cookie: string
    beforeAll(async () => {
      house = await openHouse('postgres')
      one = await house.serve()
      other = await house.serve({ CLARION_DATA: `${house.folder}/other` })
      // Only the newest of the links they print is open.
      cookie = await join(await other.ownerLink(), OWNER)
    })
    afterAll(() => house.close())

    test('show what is changed through either of them within a second', async () => {
      for (const [from, to, name] of [
        [one, other, 'Care in the Vale'],
        [other, one, 'Care on the Hill'],
      ] as const) {
        expect(await htmlOf(`${to.url}/`)).not.toContain(name)
        const form = { name, controllerName: 'A group', controllerContact: 'group@example.org' }
        expect((await send(`${from.url}/organise/campaign`, form, cookie)).status).toBe(303)
        await expect.poll(() => htmlOf(`${to.url}/`), within).toContain(name)
      }
    })

    test('know a session that the other began, and that it was ended', async () => {
      const openAt = async (process: Serving) =>
        (await fetch(`${process.url}/organise`, { redirect: 'manual', headers: { cookie } })).status
      expect(await openAt(other)).toBe(200)
      await send(`${other.url}/organise/sign-out`, {}, cookie)
      expect(await openAt(one)).toBe(303)
    })

    test('count one form once, whichever of them it is sent to, and at the same moment', async () => {
      const page = await htmlOf(one.url + ACTION)
      const [, token = ''] = /name="token" value="([^"]+)"/.exec(page)!
      const sent = await Promise.all(
        [one, other, one, other, one, other].map(({ url }) =>
          send(`${url}${ACTION}/doings`, { token }),
        ),
      )
      expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 303))
      for (const { url } of [one, other]) {
        expect(await htmlOf(url + ACTION)).toContain('1 time in all')
      }
    })
  },
)

describe.each(databases)('beside a process that serves, on %s,', ({ name }) => {
  test('a new postcode directory is in use within a second of its import', async () => {
    const house = await openHouse(name)
    try {
      const { url } = await house.serve()
      const areas = { council: 'E07999001', ward: 'E05999001', constituency: 'E14999001' }
      const rows = manyRows(120, { ...areas, icb: 'E54999001' }, 'ZZ7')
      const csv = directoryCsv(HEADERS['ONSPD August 2026'], rows)
      const folder = await folderWith({ 'ONSPD_AUG_2026_UK.csv': csv })
      const ask = async (postcode: string) => (await send(`${url}/near`, { postcode })).status
      expect([await ask('ZZ7 0AA'), await ask(DEMO.postcodes.quay)]).toEqual([422, 303])

      const { code, output } = await house.run(['places', 'import', folder, '--accept-change'])

      expect([code, output]).toEqual([0, expect.stringContaining('120')])
      await expect.poll(() => ask('ZZ7 0AA'), within).toBe(303)
      expect(await ask(DEMO.postcodes.quay)).toBe(422)
      const outward = await fetch(`${url}/places/outward/ZZ7.json`)
      expect(outward.status).toBe(200)
    } finally {
      await house.close()
    }
  })

  test('nothing that was accepted is lost when it is told to stop', async () => {
    const house = await openHouse(name)
    try {
      const serving = await house.serve()
      const page = await htmlOf(serving.url + ACTION)
      const [, token = ''] = /name="token" value="([^"]+)"/.exec(page)!
      const form = new URLSearchParams({ token }).toString()
      // Half of a form is with the server when it is told to stop; the rest comes after.
      const half = beginForm(`${serving.url}${ACTION}/doings`, form)
      await half.isAccepted
      const stopped = serving.stop()
      await expect.poll(() => isClosed(serving.url), { timeout: 5000, interval: 20 }).toBe(true)
      expect(await half.sendTheRest()).toBe(303)
      const answered = performance.now()
      expect(await stopped).toBe(0)
      // A browser holds its connection open for minutes; that is not waited for.
      expect(performance.now() - answered).toBeLessThan(4000)

      const again = await house.serve()
      expect(await htmlOf(again.url + ACTION)).toContain('1 time in all')
    } finally {
      await house.close()
    }
  })
})

function beginForm(address: string, form: string) {
  const asking = request(address, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': form.length,
      'sec-fetch-site': 'same-origin',
      // Then the server says that it has the request: RFC 9110, 10.1.1.
      expect: '100-continue',
    },
  })
  const answered = new Promise<number>((resolve, reject) => {
    asking.once('error', reject)
    asking.once('response', (answer) => {
      void text(answer).then(() => resolve(answer.statusCode!))
    })
  })
  const isAccepted = new Promise<void>((resolve) => asking.once('continue', resolve))
  asking.flushHeaders()
  return {
    isAccepted,
    sendTheRest: (): Promise<number> => {
      asking.end(form)
      return answered
    },
  }
}

async function isClosed(url: string): Promise<boolean> {
  return fetch(url, { headers: { connection: 'close' } }).then(
    () => false,
    () => true,
  )
}
