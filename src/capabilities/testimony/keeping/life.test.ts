import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import {
  openMessage,
  openStory,
  propose,
  sealMessage,
  signConsent,
  signReading,
  type Message,
} from '../../../platform/sealing/index.ts'
import { madeUpMessage, threadOf } from '../../../platform/sealing/test-campaign.ts'
import { ask, must, sendStory, storyHouse, toText, type House, type Sent } from './test-house.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

describe.each(databases)('a story on %s', (on) => {
  test('is given, read, asked about, agreed to, shown and taken back', async () => {
    const house = await storyHouse(on)
    const { app, ada, ben } = house
    const sent = await sendStory(house, { words: 'They sent me a bill.' })

    const read = (await ada.ask(`/organise/stories/${sent.lookup}.json`)).body
    const inbox = await ada.inbox(read.epoch)
    const story = await openStory(bytesOf(read.sealed), inbox, sent.lookup)
    expect(story.words).toBe('They sent me a bill.')

    await writeAs(house, sent, madeUpMessage(sent.receipt, 'When was that?'))
    const thread = (await ask(app, '/stories/receipt/thread', { headers: sent.headers })).body
    const between = threadOf(sent.receipt, [ada.caseworker, ben.caseworker])
    const question = await openMessage(bytesOf(thread.messages[0].sealed), sent.receipt, between)
    expect([question.text, thread.messages[0].number]).toEqual(['When was that?', 1])

    const { proposal, token } = await propose({
      words: 'A bill\n\nThey sent me a bill while I was ill.',
      language: 'en',
      use: 'published',
      wording: 'publishing.proposal.1',
    })
    const agreement = await signConsent(proposal, sent.receipt)
    const readings = []
    for (const { caseworker } of [ada, ben]) {
      readings.push(await signReading(proposal, { agreement, card: story.receipt! }, caseworker))
    }
    const body = {
      publication: readings[0]!.publication,
      signatures: {
        witness: agreement.signature,
        readers: readings.map(({ reading }) => reading),
      },
      place: null,
    }
    expect((await ben.ask('/organise/stories/publications', { body })).status).toBe(201)
    expect((await ben.ask('/organise/stories/publications', { body })).status).toBe(200)
    const page = `/stories/${proposal.publication}`
    for (const derived of [page, '/stories', '/stories.atom', `${page}/card.svg`, '/ar/stories']) {
      expect([derived, (await app.get(derived)).text]).toEqual([
        derived,
        expect.stringContaining('A bill'),
      ])
    }

    const wrong = { publication: proposal.publication, token: 'x'.repeat(22) }
    expect((await ask(app, '/stories/withdrawals', { body: wrong })).body).toEqual({
      code: 'unknown',
    })
    const right = { publication: proposal.publication, token }
    expect((await ask(app, '/stories/withdrawals', { body: right })).status).toBe(200)
    for (const derived of [page, '/stories', '/stories.atom', `${page}/card.svg`]) {
      await expect
        .poll(async () => (await app.get(derived)).text, { timeout: 5000 })
        .not.toContain('A bill')
    }
    expect((await app.get(page)).status).toBe(410)
    // What was taken back is not put up again under its old signatures.
    expect((await ben.ask('/organise/stories/publications', { body })).status).toBe(409)
    expect((await ask(app, '/stories/withdrawals', { body: right })).status).toBe(200)
  })

  async function writeAs(house: House, { lookup, receipt }: Sent, message: Message) {
    const key = await house.currentKey()
    const sealed = await sealMessage(message, house.ada.caseworker, {
      inbox: key,
      receipt: receipt.card,
    })
    const body = { id: message.id, epoch: key.epoch, sealed: toText(sealed) }
    await must(house.ada, `/organise/stories/${lookup}/messages`, body)
  }
})
