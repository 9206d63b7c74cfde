import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import {
  Holder,
  Inbox,
  newHolder,
  newReceipt,
  openMessage,
  openStory,
  propose,
  sealMessage,
  signConsent,
  signReading,
  type Message,
  type Thread,
} from '../../../platform/sealing/index.ts'
import { madeUpStory } from '../../../platform/sealing/test-campaign.ts'
import { asker, b64, openInbox, post, testDesk } from './test-desk.ts'

const WORDS = 'They asked for money before they would look at my hand.'

describe.each(databases)('a story on %s', (on) => {
  test('is read by a caseworker, asked about, answered by receipt, published with consent, and taken back', async () => {
    const desk = await testDesk(on)
    const { receipt, said, key, her } = await desk.give(WORDS)
    expect(said.status).toBe(201)
    const { lookup } = receipt.card

    const inbox = await openInbox(desk.ada)
    const { body: detail } = await desk.ada.ask(`/organise/stories/${lookup}.json`)
    const story = await openStory(Buffer.from(detail.sealed, 'base64url'), inbox, lookup)
    expect(story.words).toBe(WORDS)

    const { proposal, token } = await propose({
      words: 'Asked to pay first\n\nThey asked for money.',
      language: 'en',
      use: 'published',
      wording: 'w1',
    })
    const message: Message = {
      id: 'message-of-the-tests',
      thread: lookup,
      from: 'caseworkers',
      week: '2026-W48',
      language: 'en',
      text: 'May we show this?',
      attachments: [],
      matter: { kind: 'proposal', proposal, token },
    }
    const between = { inbox: key, receipt: receipt.card }
    const sealed = b64(await sealMessage(message, desk.ada.caseworker, between))
    const sent = { id: message.id, epoch: key.epoch, sealed }
    const to = `/organise/stories/${lookup}/messages`
    expect((await desk.ada.ask(to, post(sent))).status).toBe(201)
    expect((await desk.ada.ask(to, post(sent))).status).toBe(200)

    const { body: thread } = await her('/stories/receipt/thread')
    expect(thread.messages).toHaveLength(1)
    const who: Thread = {
      lookup,
      witness: receipt.card.signingKey,
      caseworkers: desk.roll().everyone.flatMap(({ signingKey }) => signingKey ?? []),
    }
    const opened = await openMessage(
      Buffer.from(thread.messages[0].sealed, 'base64url'),
      receipt,
      who,
    )
    if (opened.matter?.kind !== 'proposal') throw new Error('there is no proposal in it')
    const agreement = await signConsent(opened.matter.proposal, receipt)

    const asked = { agreement, card: story.receipt! }
    const first = await signReading(proposal, asked, desk.ada.caseworker)
    const again = await signReading(proposal, asked, desk.ben.caseworker)
    const { publication } = first
    const publish = (witness: string | null, readers: object[]) =>
      desk.ben.ask(
        '/organise/stories/publications',
        post({ publication, signatures: { witness, readers }, place: null }),
      )
    expect(await publish(agreement.signature, [first.reading])).toMatchObject({ status: 409 })
    expect(await publish(null, [first.reading, again.reading])).toMatchObject({ status: 409 })
    const twice = [first.reading, first.reading]
    expect(await publish(agreement.signature, twice)).toMatchObject({ status: 409 })
    const both = [first.reading, again.reading]
    expect(await publish(agreement.signature, both)).toMatchObject({ status: 201 })

    const page = `/stories/${proposal.publication}`
    expect((await desk.app.get(page)).text).toContain('They asked for money.')

    const withdrawal = { publication: proposal.publication, token: opened.matter.token }
    const wrong = { ...withdrawal, token: 'A'.repeat(22) }
    expect((await desk.anyone('/stories/withdrawals', post(wrong))).status).toBe(404)
    expect((await desk.anyone('/stories/withdrawals', post(withdrawal))).status).toBe(200)
    await expect.poll(async () => (await desk.app.get(page)).status).toBe(410)
    expect((await desk.app.get('/stories')).text).not.toContain('Asked to pay first')
    expect(await publish(agreement.signature, both)).toMatchObject({ status: 409 })
  })

  test('is opened and published by nobody else, whatever session she has', async () => {
    const desk = await testDesk(on)
    const { receipt } = await desk.give(WORDS)
    const { lookup } = receipt.card
    const paths = ['desk.json', `${lookup}.json`, 'readings.json', 'counts']
    for (const path of paths) {
      expect((await desk.eva.ask(`/organise/stories/${path}`)).status).toBe(403)
      expect((await desk.anyone(`/organise/stories/${path}`)).status).toBe(303)
    }
    for (const path of ['publications', 'roll', 'keys', 'readings', `${lookup}/deletion`]) {
      expect((await desk.eva.ask(`/organise/stories/${path}`, post({}))).status).toBe(403)
    }
  })

  test('is taken in once however often it is sent, and only sealed', async () => {
    const desk = await testDesk(on)
    const { request } = await desk.give(WORDS)
    const once = await desk.anyone('/stories', post(request))
    expect(once.status).toBe(200)
    const other = { ...request, authorisationHash: 'A'.repeat(43), ...(await desk.proof()) }
    expect(await desk.anyone('/stories', post(other))).toMatchObject({ body: { code: 'taken' } })
    const sealed = b64(Buffer.from(WORDS.repeat(100)))
    const clear = { ...request, lookup: 'B'.repeat(22), sealed, ...(await desk.proof()) }
    const refused = await desk.anyone('/stories', post(clear))
    expect(refused).toMatchObject({ status: 422, body: { code: 'notSealed' } })
    const used = { ...request, lookup: 'C'.repeat(22) }
    expect(await desk.anyone('/stories', post(used))).toMatchObject({ body: { code: 'proofUsed' } })
  })

  test('opens its thread to its own receipt, and to no other', async () => {
    const desk = await testDesk(on)
    const one = await desk.give(WORDS)
    const other = await desk.give('Another story.')
    expect((await one.her('/stories/receipt/thread')).status).toBe(200)
    const authorization = `Receipt ${one.receipt.card.lookup}.${await other.receipt.authorisation()}`
    const stranger = asker(desk.app, { authorization })
    expect(await stranger('/stories/receipt/thread')).toMatchObject({
      status: 404,
      body: { code: 'unknown' },
    })
    expect((await one.her('/stories/receipt/deletion', post({}))).status).toBe(200)
    expect((await one.her('/stories/receipt/thread')).status).toBe(404)
    expect((await other.her('/stories/receipt/thread')).status).toBe(200)
  })

  test('is closed to a caseworker who was taken off, from the next key on', async () => {
    const desk = await testDesk(on)
    await desk.give(WORDS)
    const roll = await desk.roll().remove(desk.ben.caseworker.card.id, desk.ada.caseworker)
    const line = { entry: roll.entries.at(-1), wraps: [] }
    expect((await desk.ada.ask('/organise/stories/roll', post(line))).status).toBe(200)
    expect((await desk.anyone('/stories/inbox.json')).body.isOpen).toBe(false)
    await desk.makeKeys()
    const { said, key } = await desk.give('A story after she went.')
    expect(said.status).toBe(201)
    expect(key.epoch).toBe('2026-11.2')
    const { body } = await desk.ben.ask('/organise/stories/desk.json')
    expect(body.wraps).toEqual([])
    await expect(openInbox(desk.ben)).rejects.toMatchObject({ code: 'cannotOpen' })
  })

  test('is opened by a printed code on the roll when no caseworker can, and by one taken off no more', async () => {
    const desk = await testDesk(on)
    const { receipt, key } = await desk.give(WORDS)
    const { lookup } = receipt.card
    const { code, card } = await newHolder()
    const roll = await desk.roll().addHolder(card, desk.ada.caseworker)
    const wrap = await (await openInbox(desk.ada)).wrapFor(roll, card.id)
    const wraps = [{ ...wrap, file: b64(wrap.file) }]
    await desk.ada.ask('/organise/stories/roll', post({ entry: roll.entries.at(-1), wraps }))
    const asked = '/organise/stories/holders.json'
    expect((await desk.eva.ask(asked)).status).toBe(403)

    const { body } = await desk.ben.ask(asked)
    expect(body.wraps).toMatchObject([{ epoch: key.epoch, member: card.id }])
    const file = Buffer.from(body.wraps[0].file, 'base64url')
    const inbox = await Inbox.open(key, file, await Holder.read(code))
    const { body: detail } = await desk.ben.ask(`/organise/stories/${lookup}.json`)
    const story = await openStory(Buffer.from(detail.sealed, 'base64url'), inbox, lookup)
    expect(story.words).toBe(WORDS)

    const without = await roll.remove(card.id, desk.ada.caseworker)
    const line = { entry: without.entries.at(-1), wraps: [] }
    await desk.ada.ask('/organise/stories/roll', post(line))
    expect((await desk.ben.ask(asked)).body.wraps).toEqual([])
  })

  test('leaves in the database nothing of where it came from, and no time finer than a week', async () => {
    const desk = await testDesk(on)
    for (let i = 0; i < 5; i += 1) await desk.give(`${WORDS} ${'x'.repeat(i * 9000)}`)
    const rows = await desk.app.database.db.selectFrom('story').selectAll().execute()
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBeLessThanOrEqual(3)
    for (const row of rows) {
      const { sealed: _, ...seen } = row
      const text = JSON.stringify(seen)
      expect(text).not.toMatch(/\d{4}-\d\d-\d\d|T\d\d:|127\.0\.0\.1|node/)
      expect(seen.week).toBe('2026-W48')
    }
  })

  test('is deleted when its year is over, and then the keys of its month', async () => {
    const desk = await testDesk(on)
    const { her, receipt } = await desk.give(WORDS)
    const { expireStories } = await import('./expire-stories.ts')
    const { db } = desk.app.database
    await expireStories(db, '2027-11-30T23:00:00Z')
    expect((await her('/stories/receipt/thread')).body.expires).toBe('2027-11')
    await expireStories(db, '2027-12-01T01:00:00Z')
    expect((await her('/stories/receipt/thread')).status).toBe(404)
    const keys = await db.selectFrom('inboxKey').select('epoch').execute()
    expect(keys.map(({ epoch }) => epoch)).not.toContain('2026-11.1')
    expect(keys.map(({ epoch }) => epoch)).toContain('2026-12.1')
    receipt.clear()
  })

  test('is sealed here in memory where the browser cannot, and its receipt is shown once', async () => {
    const desk = await testDesk(on)
    const { sealHere } = await import('./seal-here.ts')
    const { keyFor } = await import('../../../platform/config/index.ts')
    const { db } = desk.app.database
    const { receipt: _, attachments: __, ...story } = madeUpStory(await anyReceipt(), WORDS)
    const parts = {
      db,
      clock: desk.app.clock,
      proofKey: keyFor('a secret for tests, 32 characters or more', 'proof'),
      isSafe: () => true,
    }
    const proving = await desk.proof()
    const sealed = await sealHere(parts, desk.campaign, { story, proving })
    expect(sealed).toMatchObject({ ok: true })
    expect(await sealHere(parts, desk.campaign, { story, proving })).toEqual({
      ok: false,
      code: 'proofUsed',
    })
    const rows = await db.selectFrom('story').selectAll().execute()
    expect(rows).toHaveLength(1)
    const inbox = await openInbox(desk.ada)
    const row = rows[0]!
    expect((await openStory(row.sealed, inbox, row.lookup)).words).toBe(WORDS)
  })
})

async function anyReceipt() {
  const { Receipt } = await import('../../../platform/sealing/index.ts')
  return Receipt.read(await newReceipt())
}
