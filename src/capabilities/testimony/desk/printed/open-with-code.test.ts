import { describe, expect, test } from 'vitest'
import { databases } from '../../../../../test/databases.ts'
import { newHolder } from '../../../../platform/sealing/index.ts'
import { b64, openInbox, post, testDesk } from '../../keeping/test-desk.ts'
import type { Ask } from '../unlocked.ts'
import { openWithCode, type Server } from './open-with-code.ts'

const WORDS = 'They asked for money before they would look at my hand.'

describe.each(databases)('a printed code on %s', (on) => {
  test('opens every story for whoever holds it, and another code opens nothing', async () => {
    const desk = await testDesk(on)
    await desk.give(WORDS)
    await desk.give('A second story.')
    const { code, card } = await newHolder()
    const roll = await desk.roll().addHolder(card, desk.ada.caseworker)
    const wrap = await (await openInbox(desk.ada)).wrapFor(roll, card.id)
    const wraps = [{ ...wrap, file: b64(wrap.file) }]
    await desk.ada.ask('/organise/stories/roll', post({ entry: roll.entries.at(-1), wraps }))
    const ask: Ask = async (path) => (await desk.ben.ask(path)).body
    const server: Server = {
      ask,
      askBytes: () => Promise.reject(new Error('there is nothing attached')),
      deskAt: '/organise/stories/desk.json',
    }

    const read = await openWithCode(code.toLowerCase(), server)
    expect(read.map(({ story }) => story?.words).toSorted()).toEqual(['A second story.', WORDS])

    const other = (await newHolder()).code
    await expect(openWithCode(other, server)).rejects.toMatchObject({ code: 'wrongPrintedCode' })
    await expect(openWithCode('nonsense', server)).rejects.toMatchObject({ code: 'badCode' })
  })
})
