import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { post, testDesk } from '../keeping/test-desk.ts'
import { openStoryAt } from './open-story.ts'
import {
  agreementOf,
  isAgreed,
  leaveReading,
  listWaiting,
  publish,
  recordProposal,
  sendProposal,
} from './publish.ts'
import { agree, letPublish, refuse, unlockedOf, withoutReceipt, type Desk } from './test-readers.ts'

const TOLD = 'Amina Yusuf from Lewisham was told to pay.'
const WORDS = 'Told to pay first\n\n[person A] was told to pay.\n\nShe <b>went home</b> & cried.'
const shown = { words: WORDS, language: 'en', use: 'published' as const }

// Each makes the keys of a campaign and a proof of work first.
const SLOW = { timeout: 60_000 }

describe.each(databases)('a published story on %s', SLOW, (on) => {
  test('is read by two, shown with the words that were agreed to, and gone when it is taken back', async () => {
    const desk = await testDesk(on)
    const { id, token } = await publishOne(desk)
    const { get } = desk.app

    const page = await get(`/stories/${id}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('She &lt;b&gt;went home&lt;/b&gt; &amp; cried.')
    expect(page.text).toContain('Agreed to by the person it happened to')
    expect(page.text).toContain('Published in November 2026')
    for (const address of [
      '/stories',
      `/stories/${id}`,
      '/stories.atom',
      `/stories/${id}/card.svg`,
    ]) {
      const { status, text } = await get(address)
      expect([address, status]).toEqual([address, 200])
      expect(text).toContain('Told to pay first')
      expect(text, address).not.toMatch(/Amina|Lewisham|2026-11-2\d|24 November/)
    }

    const taken = await desk.anyone('/stories/withdrawals', post({ publication: id, token }))
    expect(taken.status).toBe(200)
    await expect.poll(() => get(`/stories/${id}`)).toMatchObject({ status: 410 })
    const gone = await get(`/stories/${id}`)
    expect(gone.text).toContain('That is their right')
    expect(gone.headers.get('cache-control')).toBe('no-store')
    for (const address of ['/stories', '/stories.atom', `/stories/${id}`, `/ar/stories/${id}`]) {
      expect((await get(address)).text, address).not.toContain('Told to pay first')
    }
    expect((await get(`/stories/${id}/card.svg`)).status).toBe(410)
    expect((await get(`/stories/${id}/report`)).status).toBe(410)
  })

  test('needs two different readers: one who signs twice is refused', async () => {
    const desk = await testDesk(on)
    const { receipt } = await readyToRead(desk)
    const ada = await unlockedOf(desk, desk.ada)
    const opened = await openStoryAt(ada, receipt.card.lookup)
    const [waiting] = await listWaiting(ada)
    await expect(publish(ada, opened, waiting!)).rejects.toMatchObject({ code: 'notSigned' })
  })

  test('cannot be signed for another story: the yes came from another receipt', async () => {
    const desk = await testDesk(on)
    await readyToRead(desk)
    const other = await desk.give('Another story.')
    await letPublish(other)
    const ben = await unlockedOf(desk, desk.ben)
    const opened = await openStoryAt(ben, other.receipt.card.lookup)
    const [waiting] = await listWaiting(ben)
    await expect(publish(ben, opened, waiting!)).rejects.toMatchObject({ code: 'badSignature' })
  })

  test('is shown by nobody when the yes was taken back before the second reader came', async () => {
    const desk = await testDesk(on)
    const { id, ...given } = await readyToRead(desk)
    await refuse(given, id)
    const ben = await unlockedOf(desk, desk.ben)
    const opened = await openStoryAt(ben, given.receipt.card.lookup)
    const [waiting] = await listWaiting(ben)
    await expect(publish(ben, opened, waiting!)).rejects.toMatchObject({ code: 'takenBack' })
    expect((await desk.app.get(`/stories/${id}`)).status).toBe(404)
  })

  test('that was recorded without a receipt says so', async () => {
    const desk = await testDesk(on)
    const { receipt } = await desk.give(TOLD)
    const [ada, ben] = [await unlockedOf(desk, desk.ada), await unlockedOf(desk, desk.ben)]
    const opened = withoutReceipt(await openStoryAt(ada, receipt.card.lookup))
    const { proposal } = await recordProposal(shown)
    await leaveReading(ada, opened, { proposal, agreement: null })
    const [waiting] = await listWaiting(ben)
    await publish(ben, opened, waiting!)
    const page = await desk.app.get(`/stories/${proposal.publication}`)
    expect(page.text).toContain('Recorded by two caseworkers')
    expect(await listWaiting(ben)).toEqual([])
  })

  test('is not shown once somebody changed a word of it in the database', async () => {
    const desk = await testDesk(on)
    const { id } = await publishOne(desk)
    const { db } = desk.app.database
    const row = await db.selectFrom('publication').selectAll().executeTakeFirstOrThrow()
    const publication = (row.publication as string).replace('cried', 'laughed')
    await db.updateTable('publication').set({ publication }).execute()
    await expect.poll(() => desk.app.get(`/stories/${id}`)).toMatchObject({ status: 404 })
    expect((await desk.app.get('/stories')).text).not.toContain('laughed')
  })

  test('can be reported by anybody, and who did is asked nowhere', async () => {
    const desk = await testDesk(on)
    const { id } = await publishOne(desk)
    const { get, post } = desk.app
    expect((await get(`/stories/${id}/report`)).text).toContain('We do not ask who you are')
    expect((await post(`/stories/${id}/report`, { kind: 'wrong', text: '' })).status).toBe(422)
    const said = { kind: 'recognised', text: 'My neighbour would know her.' }
    const sent = await post(`/stories/${id}/report`, said)
    expect([sent.status, sent.location]).toEqual([303, '/stories/report/thanks'])
    await post(`/stories/${id}/report`, { ...said, website: 'https://spam.example' })
    const { db } = desk.app.database
    const reports = await db.selectFrom('storyReport').selectAll().execute()
    expect(reports).toHaveLength(1)
    expect(reports[0]).toMatchObject({ publicationId: id, week: '2026-W48', handledOn: null })
    expect(reports[0]!['text']).toContain('My neighbour would know her.')
  })
})

describe.each(databases)('the page of stories on %s', SLOW, (on) => {
  test('says that there are none yet, and asks for them, in both languages', async () => {
    const { app } = await testDesk(on)
    const [english, arabic] = [await app.get('/stories'), await app.get('/ar/stories')]
    expect(english.text).toContain('No story has been published here yet')
    expect(english.text).toContain('href="/stories/new"')
    expect(arabic.text).toContain('href="/ar/stories/new"')
    expect(arabic.text).toContain('لم تُنشر')
    expect((await app.get(`/stories/${'x'.repeat(22)}`)).status).toBe(404)
  })

  test('shows counts that were posted, once, and only such as the rules could make', async () => {
    const desk = await testDesk(on)
    const tables = (count: number | null, total: number | null = null) => [
      { by: 'area', rows: [{ label: 'Anytown', count }], total },
      { by: 'body', rows: [], total: null },
    ]
    const send = (body: object) => desk.ada.ask('/organise/stories/counts', post(body))
    expect((await send({ period: '2026-Q3', tables: tables(4) })).status).toBeGreaterThan(399)
    expect((await send({ period: '2026-Q3', tables: tables(null, 10) })).status).toBeGreaterThan(
      399,
    )
    expect((await send({ period: '2026-Q3', tables: tables(null) })).status).toBe(201)
    expect((await send({ period: '2026-Q3', tables: tables(15) })).status).toBe(409)
    await expect
      .poll(async () => (await desk.app.get('/stories')).text)
      .toContain('By area, July to September 2026')
    expect((await desk.app.get('/stories')).text).toContain('fewer than 8')
  })
})

async function readyToRead(desk: Desk) {
  const given = await desk.give(TOLD)
  await letPublish(given)
  const { lookup } = given.receipt.card
  const ada = await unlockedOf(desk, desk.ada)
  await sendProposal(ada, await openStoryAt(ada, lookup), { ...shown, text: 'May we?' })
  const token = await agree(given, desk)
  const opened = await openStoryAt(ada, lookup)
  const { proposal } = opened.messages.flatMap(({ matter }) =>
    matter?.kind === 'proposal' ? [matter] : [],
  )[0]!
  expect(isAgreed(opened.messages, proposal.publication)).toBe(true)
  const agreement = agreementOf(opened.messages, proposal.publication)!
  await leaveReading(ada, opened, { proposal, agreement })
  return { ...given, token, id: proposal.publication }
}

async function publishOne(desk: Desk) {
  const { receipt, token, id } = await readyToRead(desk)
  const ben = await unlockedOf(desk, desk.ben)
  const [waiting] = await listWaiting(ben)
  await publish(ben, await openStoryAt(ben, receipt.card.lookup), waiting!)
  return { id, token }
}
