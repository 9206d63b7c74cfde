import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { listEvents } from '../queries.ts'
import { REPORT, reporter } from './test-reporter.ts'

describe.each(databases)('a group that passed a motion, on %s,', (on) => {
  test('tells it, its contact confirms it by mail, and nothing is public before that', async () => {
    const { app, db, reports, mail, all } = await reporter(on)
    const answer = await reports()
    expect(answer.status).toBe(303)
    expect((await app.get(answer.location!)).text).toContain('look at your mail')
    const [reported] = await all()
    expect(reported).toMatchObject({ state: 'reported', madeOn: '2026-11-20', act: 'motion' })

    const { to, text, link } = await mail()
    expect(to).toContain('noor@branch.example')
    expect(text).toContain('Harbour Workers, Quay branch passed a motion')
    const page = await app.get(link)
    expect(page.text).toContain('This branch resolves to put care first.')
    expect((await all())[0]!.state).toBe('reported')
    await app.post(`${link}/confirmation`)
    expect((await all())[0]!.state).toBe('confirmed')
    const events = await listEvents(db, reported!.id)
    expect(events.map(({ move }) => move)).toEqual(['report', 'confirm'])
  })

  test('finds the form filled in by the foot of the motion, and keeps the model text whole', async () => {
    const { app, reports, all } = await reporter(on)
    const query = '?kind=union-branch&text=motion-union-branch'
    expect((await app.get(`/passed${query}`)).location).toBe(`/endorsements/new${query}`)
    const form = await app.get(`/endorsements/new${query}`)
    expect(form.text).toContain('<option value="union-branch" selected')
    expect(form.text).toContain('Read the model text')
    expect((await reports({ wording: 'model', text: '' }, query)).status).toBe(303)
    const [{ text, modelText, asks }] = (await all()) as [Awaited<ReturnType<typeof all>>[number]]
    expect(modelText).toBe('motion-union-branch')
    expect(text).toMatch(/resolves/)
    expect(text).not.toMatch(/passed\?|[\u2066-\u2069]/)
    expect(JSON.parse(asks)).not.toEqual([])
  })

  test.each([
    ['a day to come', { madeOn: '2026-11-25' }, 'That day has not come yet'],
    ['no text', { text: '' }, 'Please give the text that was passed'],
    ['a name without consent', { speaker: 'Sam Heron' }, 'tick that they agreed'],
    [
      'an address at work in the NHS',
      { contactEmail: 'noor@trust.nhs.uk' },
      'can be read by an employer',
    ],
    ['no kind', { kind: '' }, 'Kind of group: please fill this in'],
    ['a kind that is none', { kind: 'mob' }, 'choose one of the answers'],
    ['a link that is none', { link: 'javascript:alert(1)' }, 'whole web address'],
    ['a name of 400 characters', { name: 'x'.repeat(400) }, '120 characters or fewer'],
  ])('is told what to put right about %s, and finds what it typed', async (_, change, sentence) => {
    const { reports, all } = await reporter(on)
    const answer = await reports(change)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    const { contactEmail } = { ...REPORT, ...change }
    expect(answer.text).toContain(`value="${contactEmail}"`)
    expect(answer.text).toContain('Quay branch')
    expect(await all()).toEqual([])
  })

  test('names a person only when that person agreed', async () => {
    const { reports, all } = await reporter(on)
    await reports({ speaker: 'Sam Heron', speakerAgrees: 'yes' })
    expect((await all())[0]!.speaker).toBe('Sam Heron')
  })

  test('is one group, however often it passes something', async () => {
    const { db, reports } = await reporter(on)
    await reports()
    await reports({ name: 'harbour workers', madeOn: '2026-11-22' })
    await reports({ branch: 'Other branch' })
    expect(await db.selectFrom('organisation').selectAll().execute()).toHaveLength(2)
  })

  test('sends the same form twice and is one report', async () => {
    const { app, proof, all } = await reporter(on)
    const form = { ...REPORT, ...(await proof()) }
    expect((await app.post('/endorsements/new', form)).status).toBe(303)
    expect((await app.post('/endorsements/new', form)).status).toBe(422)
    expect(await all()).toHaveLength(1)
  })

  test('takes it back before it is shown, asks for a change, and withdraws what was shown with a reason', async () => {
    const { app, db, reports, mail, all } = await reporter(on)
    await reports()
    const { link } = await mail()
    await app.post(`${link}/changes`, { change: 'The day was the 19th.' })
    expect(await db.selectFrom('endorsementReport').selectAll().execute()).toMatchObject([
      { isFrom: 'contact', text: 'The day was the 19th.' },
    ])
    await app.post(`${link}/withdrawal`)
    expect((await all())[0]).toMatchObject({ state: 'refused', endedOn: '2026-11-24' })

    await reports({ name: 'Ferry Workers' })
    const second = await mail(2)
    await db
      .updateTable('endorsement')
      .set({ state: 'published' })
      .where('state', '=', 'reported')
      .execute()
    await app.post(`${second.link}/withdrawal`, { reason: 'We changed our minds.' })
    const states = (await all()).map(({ state, reason }) => [state, reason])
    expect(states).toContainEqual(['withdrawn', 'We changed our minds.'])
  })

  test('adds minutes that organisers alone see, and is told why another file is not taken', async () => {
    const { app, db, reports, mail } = await reporter(on)
    await reports()
    const { link } = await mail()
    const adds = async (bytes: Uint8Array, name = 'minutes.txt') => {
      const form = new FormData()
      form.append('file', new File([bytes as BlobPart], name))
      const headers = { 'sec-fetch-site': 'same-origin' }
      const request = { method: 'POST', body: form, headers, redirect: 'manual' } as const
      const response = await fetch(`${app.url}${link}/files`, request)
      return { status: response.status, text: await response.text() }
    }
    expect((await adds(Buffer.from('Minutes of the Quay branch'))).status).toBe(303)
    expect((await app.get(link)).text).toContain('evidence-1.txt, added on 24 November 2026')
    const files = await db.selectFrom('endorsementFile').selectAll().execute()
    expect(files.map(({ type }) => type)).toEqual(['txt'])
    const program = await adds(Buffer.from('MZ\x90\0\x03\0\0\0'.padEnd(400, '\0')), 'minutes.pdf')
    expect(program.status).toBe(422)
    expect(program.text).toMatch(/file of this kind|cannot be made safe/)
    expect((await adds(new Uint8Array(0))).text).toContain('The file is empty')
    expect((await adds(Buffer.alloc(9 * 1024 * 1024, 'a'))).text).toContain('larger than 8 MB')
    expect(await db.selectFrom('endorsementFile').selectAll().execute()).toHaveLength(1)
  })

  test('opens a link that was cut off or made up, and reads why', async () => {
    const { app, reports, mail } = await reporter(on)
    await reports()
    const { link } = await mail()
    const cut = await app.get(link.slice(0, -3))
    expect([cut.status, cut.text.includes('leads nowhere')]).toEqual([404, true])
    expect(
      (await app.post(`${link.slice(0, -1)}${link.endsWith('A') ? 'Q' : 'A'}/confirmation`)).status,
    ).toBe(404)
  })
})

describe.each(databases)('spam, on %s,', (on) => {
  test.each([
    ['disposable', { contactEmail: 'x@mailinator.com' }],
    [
      'links',
      {
        text: 'Buy https://a.example https://b.example www.c.example www.d.example www.e.example www.f.example www.g.example',
      },
    ],
    ['links', { name: 'Visit www.cheap.example' }],
  ])(
    'of the kind “%s” is held, though it is confirmed, and never public',
    async (reason, change) => {
      const { app, reports, mail, all } = await reporter(on)
      await reports(change)
      const { link } = await mail()
      await app.post(`${link}/confirmation`)
      expect((await all())[0]).toMatchObject({ state: 'held', reason })
    },
  )

  test('from one sender again and again is held from the sixth on', async () => {
    const { reports, all } = await reporter(on)
    for (let at = 0; at < 6; at += 1) await reports({ name: `Group ${at}` })
    const held = (await all()).filter(({ holdFor }) => holdFor === 'sameSender')
    expect(held).toHaveLength(1)
  })

  test('that answers no question, or fills in what people do not see, is not kept', async () => {
    const { app, reports, all } = await reporter(on)
    expect((await reports({ proofAnswer: 'wrong' })).status).toBe(422)
    expect((await reports({ website: 'https://spam.example' })).status).toBe(303)
    expect(await all()).toEqual([])
    expect((await app.get('/endorsements/new')).text).not.toContain('spam.example')
  })
})
