import { beforeEach, describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { findOrganisation } from '../queries.ts'
import { openDesk, words, type TestDesk } from './test-desk.ts'

const ALL = '/organise/endorsements/organisations'

describe.each(databases)('groups that were named twice on %s', (on) => {
  let desk: TestDesk
  beforeEach(async () => void (desk = await openDesk(on)))

  const group = async (name: string) => (await desk.add({}, { name })).organisation
  const merge = (stays: string, goes: string, from?: string) =>
    desk.post(`${ALL}/merger`, { one: stays, other: goes, ...(from && { from }) })
  const shownAs = async (id: string) => (await findOrganisation(desk.db, id))?.id
  const edition = async () =>
    (await desk.db.selectFrom('endorsementEdition').select('number').executeTakeFirstOrThrow())
      .number

  test('are offered as one on the list and on the page of each', async () => {
    await group('Harbour Tenants')
    await group('UNISON Southwark')
    const { endorsement } = await desk.add({}, { name: 'Unison', branch: 'Southwark branch' })

    for (const address of [ALL, `/organise/endorsements/${endorsement.id}`]) {
      const said = words((await desk.get(address)).text)
      expect(said).toContain('Keep “UNISON Southwark”')
      expect(said).toContain('Keep “Unison, Southwark branch”')
      expect(said).not.toContain('Keep “Harbour Tenants”')
    }
  })

  test('are shown as one once merged, those merged before too, and can be taken apart', async () => {
    const [a, b, c] = [await group('Unison A'), await group('Unison B'), await group('Unison C')]
    const before = await edition()

    expect((await merge(b.id, a.id, 'endorsement-x')).location).toBe(
      '/organise/endorsements/endorsement-x',
    )
    expect((await merge(c.id, b.id)).location).toBe(ALL)

    expect([await shownAs(a.id), await shownAs(b.id), await shownAs(c.id)]).toEqual([
      c.id,
      c.id,
      c.id,
    ])
    expect(await edition()).toBeGreaterThan(before)
    const list = words((await desk.get('/organise/endorsements?words=unison+c')).text)
    expect(list.match(/Passed a motion/g)).toHaveLength(3)
    await desk.post(`${ALL}/${a.id}/separation`)
    expect([await shownAs(a.id), await shownAs(b.id)]).toEqual([a.id, c.id])
    expect((await desk.post(`${ALL}/${a.id}/separation`)).status).toBe(409)
    expect((await desk.acts()).map(({ act }) => act).toSorted()).toEqual([
      'organisation.merged',
      'organisation.merged',
      'organisation.separated',
    ])
  })

  test('are never merged in a ring, with themselves or with one that is merged already', async () => {
    const [a, b, c] = [await group('Unison A'), await group('Unison B'), await group('Unison C')]

    const both = await Promise.all([merge(a.id, b.id), merge(b.id, a.id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const gone = (await shownAs(a.id)) === a.id ? b : a
    expect((await merge(gone.id, c.id)).status).toBe(409)
    expect((await merge(c.id, c.id)).status).toBe(409)
    expect((await merge(c.id, 'no-such-group')).status).toBe(404)
    expect((await desk.post(`${ALL}/merger`, {})).status).toBe(404)
    expect(await shownAs(c.id)).toBe(c.id)
  })

  test('are not offered again once somebody said that they are two', async () => {
    const [a, b] = [await group('UNISON Southwark'), await group('Southwark UNISON')]
    expect((await desk.get(ALL)).text).toContain('They are two')

    await desk.post(`${ALL}/difference`, { one: b.id, other: a.id })
    await desk.post(`${ALL}/difference`, { one: a.id, other: b.id })

    expect((await desk.get(ALL)).text).not.toContain('They are two')
  })

  test('of another campaign are not there', async () => {
    const mine = await group('UNISON Southwark')
    const theirs = await desk.add({}, { name: 'Southwark UNISON', campaignId: 'another' })

    expect((await desk.get(ALL)).text).not.toContain('Southwark UNISON')
    expect((await merge(mine.id, theirs.organisation.id)).status).toBe(404)
  })
})
