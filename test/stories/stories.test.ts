import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  ask,
  sealedStory,
  sendStory,
  storyHouse,
  toText,
  type House,
} from '../../src/capabilities/testimony/keeping/test-house.ts'
import { PURPOSE } from '../../src/capabilities/testimony/keeping/parts.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import { afterRestore } from '../../src/expiry.ts'
import { keyFor, readConfig } from '../../src/platform/config/index.ts'
import { stoppedClock } from '../../src/platform/clock/index.ts'
import { openDatabase } from '../../src/platform/db/index.ts'
import { provenFields } from '../../src/platform/proof/test-proof.ts'
import { sealAttachment, sealMessage } from '../../src/platform/sealing/index.ts'
import { madeUpMessage, tampered } from '../../src/platform/sealing/test-campaign.ts'
import { databases } from '../databases.ts'
import { backedUp, linesOf } from './backed-up.ts'
import { CANARY, filesWithCanary, formsOf, holdsCanary } from './canary.ts'
import { leaveNoTrace } from './traces.ts'

const SECRET = 'a secret for tests, 32 characters or more'

test('words are found in whatever way they are written down', () => {
  for (const words of CANARY) {
    for (const form of formsOf(words)) {
      expect(holdsCanary(Buffer.concat([Buffer.from('before'), form]))).toBe(true)
    }
    const inside = Buffer.from(`x${words}y`).toString('base64')
    expect(holdsCanary(Buffer.from(inside))).toBe(true)
  }
  expect(holdsCanary(Buffer.from('quetzal'))).toBe(false)
})

describe.each(databases)('what a witness says, on %s,', (on) => {
  test(
    'is nowhere in the clear, by script, without it, in a message or a file',
    { timeout: 60_000 },
    async () => {
      const house = await storyHouse(on)
      const { app } = house
      const words = CANARY.join(' ')
      const sent = await sendStory(house, { words, body: CANARY[0]! })
      await answer(house, sent, words)
      const key = await house.currentKey()
      const bytes = new Uint8Array(Buffer.from(words.repeat(2000)))
      const file = { kind: 'voice', type: 'audio/webm', bytes } as const
      const { sealed } = await sealAttachment(file, key)
      const to = '/stories/receipt/attachments/a-file-of-the-tests'
      const put = { method: 'PUT', headers: sent.headers, body: sealed }
      expect((await ask(app, to, put)).status).toBe(201)
      const here = await sealHere(house, words)
      expect([here.status, /[0-9A-Z]{4}(-[0-9A-Z]{4}){5}-[0-9A-Z]{2}/.test(here.text)]).toEqual([
        200,
        true,
      ])
      // What is refused is forgotten too, and comes back to its own page alone.
      expect((await app.post('/stories/sealed-here', { words, speaker: 'self' })).status).toBe(422)
      expect(await app.database.db.selectFrom('story').select('lookup').execute()).toHaveLength(2)

      const lines = await linesOf(await backedUp(app, 'all.backup'))
      expect(lines.join('\n')).toContain(sent.lookup)
      expect(await filesWithCanary(app.database.folder)).toEqual([])
    },
  )

  test('leaves no address, no browser, no time finer than a week and three sizes at most', async () => {
    await leaveNoTrace(on, 100)
  }, 120_000)

  test('is kept or refused whole: tampered, cut short, of another kind, under an old key', async () => {
    const house = await storyHouse(on)
    const { body } = await sealedStory(house)
    const bytes = Buffer.from(body.sealed, 'base64url')
    const short = toText(bytes.subarray(0, 4000))
    const give = async (more: object) => {
      const proven = await house.proof()
      return (await ask(house.app, '/stories', { body: { ...body, ...more, ...proven } })).body
    }
    expect(await give({ sealed: short })).toEqual({ code: 'notSealed' })
    expect(await give({ sealed: toText(tampered(bytes, 30)) })).toEqual({ code: 'notSealed' })
    expect(await give({ epoch: '2026-12.1' })).toEqual({ code: 'wrongEpoch' })
    expect(await give({ sealed: 7 })).toEqual({ code: 'notReadable' })
    expect(await give({})).toEqual({})
    const again = await ask(house.app, '/stories', { body: { ...body, proof: 'x' } })
    expect([again.status, again.body]).toEqual([422, { code: 'proofMissing' }])
  })

  test('goes under the new key alone once a caseworker was taken off', async () => {
    const house = await storyHouse(on)
    const before = await sealedStory(house)
    await house.takeOff(house.ben, house.ada)
    const late = { ...before.body, ...(await house.proof()) }
    expect((await ask(house.app, '/stories', { body: late })).body).toEqual({ code: 'closed' })
    await house.makeAhead(house.ada)
    expect((await ask(house.app, '/stories', { body: late })).body).toEqual({ code: 'wrongEpoch' })
    const { body } = await sendStory(house)
    expect(body.epoch).toBe('2026-11.2')
    expect((await house.ada.inbox(body.epoch)).key.epoch).toBe(body.epoch)
    await expect(house.ben.inbox(body.epoch)).rejects.toThrow()
    expect((await house.ben.data()).wraps).toEqual([])
    // What was written at a table, without a network, cannot be sealed anew.
    const held = { body: before.body }
    expect((await house.ada.ask('/organise/stories/assisted', held)).status).toBe(201)
    expect((await house.ben.ask('/organise/stories/roll', { body: {} })).status).toBe(422)
  })

  test('is gone from a backup that is restored after its time', async () => {
    const house = await storyHouse(on)
    const sent = await sendStory(house)
    await answer(house, sent, 'When was that?')
    const file = await backedUp(house.app, 'old.backup')
    for (const [now, left] of [
      ['2027-11-30T12:00:00Z', { story: 1, storyMessage: 1, keys: true }],
      ['2027-12-01T12:00:00Z', { story: 0, storyMessage: 0, keys: false }],
    ] as const) {
      const folder = path.join(await newFolder(), 'restored')
      const config = readConfig({ CLARION_DATA: folder, CLARION_SECRET: SECRET })
      const clock = stoppedClock(now)
      await restoreCommand(
        { config, clock, expire: afterRestore, out: { print: () => {} } } as never,
        file,
      )
      const { db, close } = await openDatabase({ folder })
      const count = async (table: string) =>
        (await db.selectFrom(table).selectAll().execute()).length
      const keys = await db.selectFrom('inboxKey').select('epoch').execute()
      const wraps = await db.selectFrom('inboxWrap').select('epoch').execute()
      const hasKey = [...keys, ...wraps].some(({ epoch }) => epoch === sent.body.epoch)
      const found = { story: await count('story'), storyMessage: await count('storyMessage') }
      expect({ ...found, keys: hasKey }).toEqual(left)
      await close()
    }
  })

  test('is published by nobody who only has a session, and by no edit of what was signed', async () => {
    const house = await storyHouse(on)
    const organiser = await house.join('organiser', 'eva')
    const tries = [
      { publication: {}, signatures: {} },
      { title: 'x', words: 'y' },
      {
        publication: { proposal: {}, witnessKey: null },
        signatures: { witness: null, readers: [] },
      },
    ]
    for (const body of tries) {
      const headers = { cookie: organiser }
      const to = '/organise/stories/publications'
      expect((await ask(house.app, to, { body, headers })).status).toBe(403)
      expect((await house.ada.ask(to, { body })).status).toBe(422)
    }
    expect((await house.app.get('/stories')).text).not.toContain('/card.svg')
  })
})

async function answer(
  house: House,
  { lookup, receipt }: Awaited<ReturnType<typeof sendStory>>,
  text: string,
) {
  const key = await house.currentKey()
  const message = madeUpMessage(receipt, text)
  const between = { inbox: key, receipt: receipt.card }
  const sealed = toText(await sealMessage(message, house.ada.caseworker, between))
  const body = { id: message.id, epoch: key.epoch, sealed }
  expect((await house.ada.ask(`/organise/stories/${lookup}/messages`, { body })).status).toBe(201)
}

async function sealHere({ app }: House, words: string) {
  const about = { purpose: PURPOSE, now: app.clock.now() }
  const proven = await provenFields(keyFor(SECRET, 'proof'), about)
  return app.post('/stories/sealed-here', { words, speaker: 'self', uses: 'read', ...proven })
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-stories-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
