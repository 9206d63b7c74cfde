import { beforeEach, describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { openDesk, words, type TestDesk } from './test-desk.ts'

const unconfirmed = { state: 'reported', confirmedAt: null, publishedOn: null } as const
const waiting = { state: 'confirmed', publishedOn: null } as const

describe.each(databases)('the desk of what groups passed on %s', (on) => {
  let desk: TestDesk
  beforeEach(async () => void (desk = await openDesk(on)))

  const at = (id: string, what = '') => `/organise/endorsements/${id}${what && `/${what}`}`

  test('shows what waits first, then what is held and why, and the open reports on top', async () => {
    await desk.add({}, { name: 'Public Group' })
    await desk.add(unconfirmed, { name: 'Silent Group' })
    await desk.add({ state: 'held', reason: 'sameSender' }, { name: 'Held Group' })
    await desk.add(waiting, { name: 'Waiting Group' })
    const { endorsement } = await desk.add({ state: 'withdrawn' }, { name: 'Former Group' })
    await desk.report(endorsement.id)

    const said = words((await desk.get('/organise/endorsements')).text)

    const places = ['The day is wrong.', 'Waits for you 1', 'Held 1', 'Public 1']
    const list = said.slice(said.indexOf('All, what waits first'))
    const groups = ['Waiting', 'Held', 'Silent', 'Public', 'Former'].map((n) => `${n} Group`)
    for (const [text, order] of [[said, places] as const, [list, groups] as const]) {
      const found = order.map((one) => text.indexOf(one))
      expect(found).not.toContain(-1)
      expect(found).toEqual(found.toSorted((a, b) => a - b))
    }
    expect(said).toContain('The same address sent many in a day.')
    expect(words((await desk.get('/organise')).text)).toContain(
      '1 group waits to be looked at. 1 is held.',
    )
  })

  test('finds a group by a part of its name, one state, one kind, and goes on by pages', async () => {
    for (let number = 0; number < 60; number += 1) {
      await desk.add(waiting, { name: `Numbered Group ${number}`, kind: 'charity' })
    }
    await desk.add({}, { name: 'Friends 100%', branch: 'Quay', kind: 'other' })

    const first = (await desk.get('/organise/endorsements?state=confirmed')).text
    const second = (await desk.get('/organise/endorsements?state=confirmed&page=2')).text
    const names = [first, second].map((text) => text.match(/>Numbered Group \d+</g) ?? [])

    expect(names.map(({ length }) => length)).toEqual([50, 10])
    expect(new Set(names.flat()).size).toBe(60)
    for (const query of ['words=100%25+qua', 'words=FRIENDS', 'kind=other', 'state=published']) {
      const text = words((await desk.get(`/organise/endorsements?${query}`)).text)
      expect(text).toContain('Friends 100%, Quay')
      expect(text).not.toContain('Numbered Group')
    }
    expect((await desk.get('/organise/endorsements?state=odd&page=-1&kind=x')).status).toBe(200)
  })

  test('what waits is made public at once, and can be withdrawn and restored with reasons', async () => {
    const { endorsement } = await desk.add(waiting)

    await desk.post(at(endorsement.id, 'approval'), { seen: '1' })
    expect(await desk.one(endorsement.id)).toMatchObject({
      state: 'published',
      publishedOn: '2026-11-24',
    })
    const bare = await desk.post(at(endorsement.id, 'withdrawal'))
    expect(bare.status).toBe(422)
    expect((await desk.one(endorsement.id))?.state).toBe('published')
    await desk.post(at(endorsement.id, 'withdrawal'), { reason: 'The branch asked for it.' })
    expect(await desk.one(endorsement.id)).toMatchObject({
      state: 'withdrawn',
      reason: 'The branch asked for it.',
    })
    await desk.post(at(endorsement.id, 'restoration'), { reason: 'It was another branch.' })

    expect(await desk.moves(endorsement.id)).toEqual([
      ['report', null],
      ['approve', null],
      ['withdraw', 'The branch asked for it.'],
      ['restore', 'It was another branch.'],
    ])
    expect((await desk.acts()).map(({ act }) => act).toSorted()).toEqual([
      'endorsement.approve',
      'endorsement.restore',
      'endorsement.withdraw',
    ])
    expect((await desk.get('/organise/audit')).text).toContain('Withdrew an endorsement')
  })

  test('one that nobody confirmed goes on the list only with how it was checked, which stays here', async () => {
    const reported = (await desk.add(unconfirmed)).endorsement
    const held = (await desk.add({ ...unconfirmed, state: 'held' })).endorsement

    for (const { id } of [reported, held]) {
      expect((await desk.post(at(id, 'approval'))).status).toBe(422)
      await desk.post(at(id, 'approval'), { reason: 'I rang the branch.' })
      expect(await desk.one(id)).toMatchObject({ state: 'published', reason: null })
    }

    expect((await desk.moves(reported.id)).slice(1)).toEqual([
      ['confirm', 'I rang the branch.'],
      ['approve', null],
    ])
    expect((await desk.moves(held.id)).slice(1)).toEqual([
      ['release', 'I rang the branch.'],
      ['approve', null],
    ])
  })

  test('what is held goes on, what was refused is looked at again', async () => {
    const { endorsement } = await desk.add(waiting)
    const { id } = endorsement

    await desk.post(at(id, 'holding'), { reason: 'Who are they?' })
    expect((await desk.one(id))?.state).toBe('held')
    await desk.post(at(id, 'release'))
    expect((await desk.one(id))?.state).toBe('confirmed')
    await desk.post(at(id, 'refusal'), { reason: 'There is no such group.' })
    expect(await desk.one(id)).toMatchObject({ state: 'refused', endedOn: '2026-11-24' })
    await desk.post(at(id, 'reopening'))
    expect(await desk.one(id)).toMatchObject({ state: 'confirmed', endedOn: null })
  })

  test('of two organisers the first decides, and the second is told', async () => {
    const { endorsement } = await desk.add(waiting)
    const { id } = endorsement
    const answers = await Promise.all([
      desk.post(at(id, 'approval'), { seen: '1' }),
      desk.post(at(id, 'refusal'), { seen: '1', reason: 'There is no such group.' }),
    ])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const told = answers.find(({ status }) => status === 409)!
    expect(words(told.text)).toContain('Someone may have done it before you.')
    expect(await desk.acts()).toHaveLength(1)
    // A page that was open while facts changed decides nothing.
    const other = (await desk.add({ ...waiting, events: 3 })).endorsement
    expect((await desk.post(at(other.id, 'approval'), { seen: '2' })).status).toBe(409)
    expect(await desk.moves(other.id)).toHaveLength(1)
  })

  test('a reader looks, and sees neither the contact nor how it was checked; another campaign has none', async () => {
    const canary = { contactName: 'Canary Person', contactEmail: 'canary@branch.example' }
    const about = { ...canary, evidence: 'Ring Canary Person' }
    const { endorsement } = await desk.add(about, { name: 'Shown Group' })
    const elsewhere = await desk.add({ campaignId: 'another' }, { campaignId: 'another' })
    await desk.report(endorsement.id, { text: 'Canary Person left.' })
    const mine = await desk.get(at(endorsement.id))
    expect(mine.text).toContain('canary@branch.example')
    expect(mine.headers.get('cache-control')).toContain('no-store')
    const reader = await desk.joinAs('reader')

    const [list, page] = [
      await desk.get('/organise/endorsements', reader),
      await desk.get(at(endorsement.id), reader),
    ]
    expect([list.status, page.status]).toEqual([200, 200])
    for (const { text } of [list, page]) {
      expect(text).toContain('Shown Group')
      expect(text).not.toMatch(/canary/i)
    }
    expect(
      (await desk.post(at(endorsement.id, 'withdrawal'), { reason: 'No' }, reader)).status,
    ).toBe(403)
    expect((await desk.get(at(elsewhere.endorsement.id), desk.founder)).status).toBe(404)
    const acts = await desk.acts()
    expect(JSON.stringify(acts)).not.toMatch(/canary/i)
  })

  test('who the contact is and how it was checked is on no public page', async () => {
    const canary = { contactName: 'Canary Person', contactEmail: 'canary@branch.example' }
    const { endorsement } = await desk.add({ ...waiting, ...canary, evidence: 'canary minutes' })
    const { id } = endorsement
    await desk.post(at(id, 'approval'))
    await desk.post(at(id, 'withdrawal'), { reason: 'The branch asked for it.' })
    await desk.post(at(id, 'restoration'), { reason: 'It was another branch.' })
    desk.asSomeoneElse()

    for (const end of ['', `/${id}`, `/${id}/report`, '.csv', '.json', '.atom', '/progress']) {
      const { status, text } = await desk.get(`/endorsements${end}`)
      expect([end, status]).toEqual([end, 200])
      expect(text).not.toMatch(/canary/i)
    }
  })

  test('a file is saved and never opened by a page of ours', async () => {
    const { endorsement } = await desk.add()
    const file = {
      id: 'a-file',
      endorsementId: endorsement.id,
      name: 'minutes “May”.html',
      type: 'text/html',
      bytes: Buffer.from('<script>1</script>'),
      addedOn: '2026-11-24',
    }
    await desk.db.insertInto('endorsementFile').values(file).execute()

    const { status, headers, text } = await desk.get(at(endorsement.id, 'files/a-file'))

    expect([status, text]).toEqual([200, '<script>1</script>'])
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toBe('application/octet-stream')
    const reader = await desk.joinAs('reader')
    expect((await desk.get(at(endorsement.id, 'files/a-file'), reader)).status).toBe(403)
  })

  test('a report is dismissed with a reason, or accepted and leads to the form', async () => {
    const { endorsement } = await desk.add()
    const [one, two] = [await desk.report(endorsement.id), await desk.report(endorsement.id)]
    const to = (id: string, what: string) => `/organise/endorsements/reports/${id}/${what}`

    expect((await desk.post(to(one.id, 'dismissal'))).status).toBe(422)
    await desk.post(to(one.id, 'dismissal'), { reason: 'The minutes say otherwise.' })
    const accepted = await desk.post(to(two.id, 'acceptance'))

    expect(accepted.location).toBe(at(endorsement.id, 'amendment'))
    expect((await desk.post(to(one.id, 'acceptance'))).status).toBe(409)
    expect(words((await desk.get(at(endorsement.id))).text)).toContain(
      'Dismissed: The minutes say otherwise.',
    )
    expect((await desk.acts()).map(({ act }) => act).toSorted()).toEqual([
      'endorsementReport.accepted',
      'endorsementReport.dismissed',
    ])
  })
})
