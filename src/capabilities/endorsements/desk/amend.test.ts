import { beforeEach, describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { listEvents } from '../queries.ts'
import { openDesk, words, type TestDesk } from './test-desk.ts'

const FACTS = {
  name: 'Harbour Workers',
  kind: 'union-branch',
  act: 'motion',
  madeOn: '2026-11-20',
  text: 'This branch resolves to put care first.',
  evidence: 'Item 4 of the minutes',
}
const group = { name: 'Harbour Workers' }
const own = { evidence: FACTS.evidence }

describe.each(databases)('facts are changed with a trace on %s', (on) => {
  let desk: TestDesk
  beforeEach(async () => void (desk = await openDesk(on)))

  const at = (id: string) => `/organise/endorsements/${id}/amendment`
  const change = (id: string, more: Record<string, string>) =>
    desk.post(at(id), { ...FACTS, seen: '1', reason: 'The branch told us.', ...more })

  test('the form holds what stands there now', async () => {
    const { endorsement } = await desk.add({ ...own, speaker: 'Noor K' }, group)

    const { text } = await desk.get(at(endorsement.id))

    for (const value of ['Harbour Workers', '2026-11-20', 'put care first', 'Item 4', 'Noor K']) {
      expect(text).toContain(value)
    }
    expect(text).toMatch(/name="speakerAgrees"[^>]* checked/)
  })

  test('what it was, what it is and why is written down, once for each endorsement of the group', async () => {
    const { organisation, endorsement } = await desk.add(own, group)
    const second = await desk.add({ organisationId: organisation.id, state: 'confirmed' })

    const answer = await change(endorsement.id, {
      name: 'Harbour and Quay Workers',
      madeOn: '2026-11-19',
    })

    expect(answer.location).toBe(`/organise/endorsements/${endorsement.id}`)
    const last = (await listEvents(desk.db, endorsement.id)).at(-1)!
    expect([last.move, last.reason]).toEqual(['amend', 'The branch told us.'])
    expect(JSON.parse(last.detail!)).toEqual({
      madeOn: { before: '2026-11-20', after: '2026-11-19' },
      name: { before: 'Harbour Workers', after: 'Harbour and Quay Workers' },
    })
    const other = (await listEvents(desk.db, second.endorsement.id)).at(-1)!
    expect(other.move).toBe('mend')
    expect(Object.keys(JSON.parse(other.detail!))).toEqual(['name'])
    expect((await desk.one(endorsement.id))?.madeOn).toBe('2026-11-19')
    const shown = await desk.get(`/endorsements/${endorsement.id}`)
    expect(shown.status).toBe(200)
    expect(words(shown.text)).toContain('Harbour Workers → Harbour and Quay Workers')
    const page = words((await desk.get(answer.location!)).text)
    expect(page).toContain('20 November 2026 19 November 2026')
    expect(page).toContain('Harbour and Quay Workers')
  })

  test('a name is shown with consent alone, and is in no history', async () => {
    const { endorsement } = await desk.add({ ...own, speaker: 'Old Name' }, group)

    const unasked = await change(endorsement.id, { speaker: 'New Name' })
    expect(unasked.status).toBe(422)
    expect(unasked.text).toContain('New Name')
    await change(endorsement.id, { speaker: 'New Name', speakerAgrees: 'yes' })
    expect((await desk.one(endorsement.id))?.speaker).toBe('New Name')
    await change(endorsement.id, { seen: '2' })

    expect((await desk.one(endorsement.id))?.speaker).toBe(null)
    const events = JSON.stringify(await listEvents(desk.db, endorsement.id))
    expect(events).toContain('speaker')
    expect(events).not.toMatch(/Old Name|New Name/)
  })

  test('a text that named somebody who had not agreed is readable nowhere any more', async () => {
    const { endorsement } = await desk.add({ ...own, text: 'Moved by Pip Sparrow.' }, group)
    await change(endorsement.id, { text: 'Moved by P. Sparrow.' })

    const { status } = await change(endorsement.id, { seen: '2', forgetText: 'yes' })

    expect(status).toBe(303)
    expect((await desk.one(endorsement.id))?.text).toBe(FACTS.text)
    const shown = await desk.get(`/endorsements/${endorsement.id}`)
    expect(words(shown.text)).toContain('What they were is not kept')
    expect(shown.text).toContain('put care first')
    const json = await desk.get('/endorsements.json')
    const events = JSON.stringify(await listEvents(desk.db, endorsement.id))
    expect(shown.text + json.text + events).not.toContain('Sparrow')
    expect((await desk.get(`/organise/endorsements/${endorsement.id}`)).text).not.toContain(
      'Sparrow',
    )
  })

  test('what is wrong with it is said, and what was typed is kept', async () => {
    const { endorsement } = await desk.add(own, group)

    const bad = await change(endorsement.id, { madeOn: '2027-01-01', link: 'nowhere', reason: '' })
    expect(bad.status).toBe(422)
    expect(bad.text).toContain('2027-01-01')
    expect(bad.text).toContain('value="nowhere"')
    expect(words(bad.text)).toContain('That day has not come yet.')
    const none = await change(endorsement.id, {})
    expect([none.status, words(none.text)]).toEqual([
      422,
      expect.stringContaining('Nothing is other'),
    ])
    expect(await desk.moves(endorsement.id)).toHaveLength(1)
  })

  test('of two organisers who change the same, the second is told', async () => {
    const { endorsement } = await desk.add(own, group)

    const answers = await Promise.all(
      ['2026-11-18', '2026-11-19'].map((madeOn) => change(endorsement.id, { madeOn })),
    )

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await desk.moves(endorsement.id)).toHaveLength(2)
  })

  test('how it can be checked is no part of the history', async () => {
    const { endorsement } = await desk.add(own, group)

    await change(endorsement.id, { evidence: 'Item 5 of the minutes' })

    expect((await desk.one(endorsement.id))?.evidence).toBe('Item 5 of the minutes')
    expect(await desk.moves(endorsement.id)).toHaveLength(1)
    expect(await desk.acts()).toMatchObject([{ act: 'endorsement.evidence' }])
  })

  test('what is refused or withdrawn has no such form', async () => {
    const { endorsement } = await desk.add({ state: 'withdrawn' })

    expect((await desk.get(at(endorsement.id))).status).toBe(409)
    expect((await change(endorsement.id, { madeOn: '2026-11-18' })).status).toBe(409)
  })

  test('what came by post is entered with how it came and how it was checked, and then waits', async () => {
    const entered = {
      ...FACTS,
      source: 'By post, with the minutes.',
      checked: 'I rang the branch.',
    }
    const page = '/organise/endorsements/new'

    const bare = await desk.post(page, FACTS)
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('value="Harbour Workers"')
    const { location } = await desk.post(page, entered)

    const [one] = await desk.db.selectFrom('endorsement').selectAll().execute()
    expect(location).toBe(`/organise/endorsements/${one!.id}`)
    expect(one).toMatchObject({
      state: 'confirmed',
      contactEmail: null,
      evidence: expect.stringMatching(/^By post/),
    })
    expect((await desk.moves(one!.id))[1]).toEqual(['confirm', 'I rang the branch.'])
    await desk.post(`${location}/approval`)
    expect((await desk.one(one!.id))?.state).toBe('published')
    await desk.post(page, { ...entered, text: 'A second one of the same group.' })
    expect(await desk.db.selectFrom('organisation').selectAll().execute()).toHaveLength(1)
  })
})
