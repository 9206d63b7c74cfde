import { describe, expect, test } from 'vitest'
import type { AnyDb } from '../../../platform/db/index.ts'
import { databases } from '../../../../test/databases.ts'
import type { Changes } from '../endorsement.ts'
import { moveEndorsement, type Moving } from '../queries.ts'
import { showingApp, type ShowingApp, words } from './test-showing.ts'

/** As an organiser's click does. */
async function move({ database, clarion }: ShowingApp, id: string, moving: Moving) {
  await database.db.transaction().execute((trx: AnyDb) => moveEndorsement(trx, id, moving))
  clarion.cache.clear()
}

describe.each(databases)('one endorsement, on %s', (on) => {
  test('says who did what and when, with the exact words, the demands and where to read it', async () => {
    const { get, stand } = await showingApp(on)
    const text = 'This branch notes:\n\n1. <b>care</b> comes first\n2. وهذا أيضاً'
    const { endorsement: it } = await stand(
      { name: 'Dockers', branch: 'Quay' },
      {
        text,
        madeOn: '2026-11-20',
        asks: '["care-before-payment","gone-from-the-pack"]',
        link: 'https://dockers.example/minutes?a=1&b=2',
        speaker: 'Rosa Example',
      },
    )
    const page = (await get(`/endorsements/${it.id}`)).text
    expect(words(page)).toContain('Dockers, Quay Passed a motion on 20 November 2026')
    expect(words(page)).toContain('Trade union branch · Harbourside')
    expect(page).toContain('dir="auto" lang="en">This branch notes:\n\n1. &lt;b&gt;care&lt;/b&gt;')
    expect(words(page)).toContain('Care before payment. Ask for payment')
    expect(page).toContain(
      'href="https://dockers.example/minutes?a=1&amp;b=2" rel="nofollow noopener"',
    )
    expect(words(page)).toContain('Speaks for it Rosa Example')
    expect(page).toContain(`href="/endorsements/${it.id}/report"`)
    // Of the contact and the evidence nothing.
    expect(page).not.toMatch(/A Contact|contact@branch|a hash/)
  })

  test('what is no address of the web is no link', async () => {
    const { get, stand } = await showingApp(on)
    const { endorsement: it } = await stand({}, { link: 'javascript:alert(1)' })
    expect((await get(`/endorsements/${it.id}`)).text).not.toContain('javascript:')
  })

  test('a change is a dated line with what it was and what it is', async () => {
    const app = await showingApp(on)
    const { endorsement: it } = await app.stand({ name: 'Dockers' })
    const changes: Changes = {
      madeOn: { before: '2026-11-20', after: '2026-11-19' },
      text: { before: 'This branch resolves to put care first.', after: 'Care first, always.' },
      asks: { before: '[]', after: '["publish-numbers"]' },
      speaker: { before: 'Rosa Example', after: null },
    }
    const at = '2026-11-25T09:00:00.000Z'
    await move(app, it.id, { move: 'amend', at, reason: 'The minutes say so', changes })
    const page = words((await app.get(`/endorsements/${it.id}`)).text)
    expect(page).toContain('25 November 2026 It was changed.')
    expect(page).toContain('The minutes say so')
    expect(page).toContain('20 November 2026 → 19 November 2026')
    expect(page).toContain('nothing → Publish the numbers')
    expect(page).toContain('This branch resolves to put care first.')
    expect(page).toContain('Care first, always.')
    // Who is not named any more is not named in the history.
    expect(page).toContain('Who speaks for it was changed.')
    expect(page).not.toContain('Rosa Example')
  })

  test('one that was withdrawn says so at the top, counts no more, and keeps its page', async () => {
    const app = await showingApp(on)
    const { get, stand } = app
    await stand({ name: 'Stays' })
    const { endorsement: it } = await stand({ name: 'Goes' }, { speaker: 'Rosa Example' })
    const at = '2026-11-25T09:00:00.000Z'
    await move(app, it.id, { move: 'withdraw', at, reason: 'A <later> meeting voted again' })
    const page = (await get(`/endorsements/${it.id}`)).text
    expect(words(page)).toContain('Withdrawn on 25 November 2026. It does not count any more.')
    expect(page).toContain('A &lt;later&gt; meeting voted again')
    expect(words(page)).toContain('25 November 2026 It was withdrawn.')
    // A person is named for what stands.
    expect(page).not.toContain('Rosa Example')

    const list = (await get('/endorsements')).text
    expect(words(list)).toContain('1 group stands with us')
    expect(list).not.toContain('>Goes<')
    expect(list).toContain('href="/endorsements?state=withdrawn"')
    const gone = (await get('/endorsements?state=withdrawn')).text
    expect(gone).toContain('>Goes<')
    expect(gone).not.toContain('>Stays<')

    await move(app, it.id, { move: 'restore', at: '2026-11-26T09:00:00.000Z', reason: 'A slip' })
    expect(words((await get('/endorsements')).text)).toContain('2 groups stand with us')
    expect(words((await get(`/endorsements/${it.id}`)).text)).toContain('It was shown again')
  })

  test('what happened before it was shown, and who decided, is nobody’s', async () => {
    const app = await showingApp(on)
    const { endorsement: it } = await app.stand({}, { state: 'confirmed', publishedOn: null })
    const at = '2026-11-25T09:00:00.000Z'
    await move(app, it.id, { move: 'hold', at, reason: 'looks odd', personId: 'person-9' })
    await move(app, it.id, { move: 'approve', at, reason: 'rang them up', personId: 'person-9' })
    const page = (await app.get(`/endorsements/${it.id}`)).text
    expect(words(page)).toContain('It was shown here for the first time.')
    expect(page).not.toMatch(/looks odd|rang them up|person-9/)
  })
})

describe.each(databases)('report or correct this, on %s', (on) => {
  const reports = ({ database }: ShowingApp) =>
    database.db.selectFrom('endorsementReport').selectAll().execute()

  test('keeps what is wrong, and nothing of who says so', async () => {
    const app = await showingApp(on)
    const { endorsement: it } = await app.stand({ name: 'Dockers' })
    const address = `/endorsements/${it.id}/report`
    expect((await app.get(address)).text).toContain('Dockers')
    const { status, location } = await app.post(address, { text: 'It was on the 19th.' })
    expect([status, location]).toEqual([303, '/endorsements/report/thanks'])
    expect(words((await app.get(location!)).text)).toContain('Thank you')
    expect(await reports(app)).toEqual([
      expect.objectContaining({
        endorsementId: it.id,
        isFrom: 'public',
        text: 'It was on the 19th.',
        createdOn: '2026-11-24',
        handledOn: null,
      }),
    ])
  })

  test('gives back what was typed when it is too long, and forgets what a program fills in', async () => {
    const app = await showingApp(on)
    const { endorsement: it } = await app.stand()
    const address = `/endorsements/${it.id}/report`
    const long = await app.post(address, { text: `<i>${'x'.repeat(601)}` })
    expect(long.status).toBe(422)
    expect(long.text).toContain('&lt;i&gt;xxx')
    expect((await app.post(address, { text: '' })).status).toBe(422)
    expect((await app.post(address, { text: 'Buy', website: 'x' })).status).toBe(303)
    expect(await reports(app)).toEqual([])
  })

  test('is taken twenty times an hour from one address', async () => {
    const app = await showingApp(on)
    const { endorsement: it } = await app.stand()
    const send = () => app.post(`/endorsements/${it.id}/report`, { text: 'Wrong day' })
    for (let at = 0; at < 20; at++) expect((await send()).status).toBe(303)
    expect((await send()).status).toBe(429)
    expect(await reports(app)).toHaveLength(20)
  })
})
