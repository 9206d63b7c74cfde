import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { afterRestore } from '../../../expiry.ts'
import { propose, signConsent, signReading } from '../../../platform/sealing/index.ts'
import { post, testDesk } from './test-desk.ts'

describe.each(databases)('a published story on %s', (on) => {
  test('is hidden by an organiser in one click when it is reported, and the trail says so', async () => {
    const desk = await testDesk(on)
    const { app } = desk
    const id = await publishOne(desk)
    const page = `/stories/${id}`
    await app.post(`${page}/report`, { kind: 'wrong', text: 'It was another ward.' })

    const list = (await desk.eva.ask('/organise/published')).body
    expect(list).toContain('Asked to pay first')
    expect(list).toContain('It was another ward.')
    const hidden = await desk.eva.ask(`/organise/published/${id}/hiding`, { method: 'POST' })
    expect(hidden.status).toBe(303)
    await expect.poll(async () => (await app.get(page)).status).toBe(404)
    await expect
      .poll(async () => (await app.get('/stories')).text)
      .not.toContain('Asked to pay first')
    expect((await desk.eva.ask('/organise/published')).body).not.toContain('It was another ward.')
    const { db } = app.database
    const acts = await db.selectFrom('audit').select(['act', 'about']).execute()
    expect(acts).toContainEqual({ act: 'testimony.published.hidden', about: page })

    await desk.ada.ask(`/organise/published/${id}/showing`, { method: 'POST' })
    await expect.poll(async () => (await app.get(page)).status).toBe(200)
  })

  test('waits for somebody to look when a backup was put back, which cannot know what was withdrawn since', async () => {
    const desk = await testDesk(on)
    const { app } = desk
    const id = await publishOne(desk)
    for (const after of afterRestore) await after(app.database.db, app.clock.now())
    await expect.poll(async () => (await app.get(`/stories/${id}`)).status).toBe(404)
    expect((await desk.ada.ask('/organise/published')).body).toContain('Asked to pay first')
    await desk.ada.ask(`/organise/published/${id}/showing`, { method: 'POST' })
    await expect.poll(async () => (await app.get(`/stories/${id}`)).status).toBe(200)
  })

  test('stays when a report is found to change nothing, and nobody else may touch it', async () => {
    const desk = await testDesk(on)
    const { app } = desk
    const id = await publishOne(desk)
    await app.post(`/stories/${id}/report`, { kind: 'wrong', text: 'I do not like it.' })
    const { db } = app.database
    const report = await db.selectFrom('storyReport').selectAll().executeTakeFirstOrThrow()
    expect(Object.keys(report).toSorted()).toEqual(
      ['campaignId', 'decision', 'handledOn', 'id', 'publicationId', 'text', 'week'].toSorted(),
    )
    const to = `/organise/published/reports/${report['id'] as string}/dismissal`
    expect((await desk.anyone(to, { method: 'POST' })).status).toBe(403)
    expect((await desk.ada.ask(to, { method: 'POST' })).status).toBe(303)
    expect((await app.get(`/stories/${id}`)).status).toBe(200)
    expect((await desk.ada.ask('/organise/published')).body).not.toContain('I do not like it.')
  })
})

async function publishOne(desk: Awaited<ReturnType<typeof testDesk>>): Promise<string> {
  const { receipt } = await desk.give('They asked for money before they would look at my hand.')
  const { proposal } = await propose({
    words: 'Asked to pay first\n\nThey asked for money.',
    language: 'en',
    use: 'published',
    wording: 'w1',
  })
  const agreement = await signConsent(proposal, receipt)
  const asked = { agreement, card: receipt.card }
  const [one, two] = await Promise.all(
    [desk.ada, desk.ben].map((by) => signReading(proposal, asked, by.caseworker)),
  )
  const signatures = { witness: agreement.signature, readers: [one!.reading, two!.reading] }
  const body = { publication: one!.publication, signatures, place: null }
  const said = await desk.ben.ask('/organise/stories/publications', post(body))
  expect(said.status).toBe(201)
  return proposal.publication
}
