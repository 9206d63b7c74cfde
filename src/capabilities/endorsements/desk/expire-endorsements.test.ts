import { beforeEach, describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { expireEndorsements } from './expire-endorsements.ts'
import { openDesk, type TestDesk } from './test-desk.ts'

const NOW = '2026-11-24T10:00:00.000Z'

describe.each(databases)('what groups told us is forgotten in time on %s', (on) => {
  let desk: TestDesk
  beforeEach(async () => void (desk = await openDesk(on)))

  const reported = (day: string) =>
    ({
      state: 'reported',
      confirmedAt: null,
      publishedOn: null,
      reportedAt: `${day}T12:00:00.000Z`,
    }) as const
  const contact = async (id: string) => (await desk.one(id))?.contactEmail

  test('one that nobody confirmed goes whole after thirty days, with its group', async () => {
    const old = await desk.add(reported('2026-10-24'))
    const young = await desk.add(reported('2026-10-25'))
    await desk.report(old.endorsement.id)
    const file = { name: 'a', type: 'image/png', bytes: Buffer.from('a'), addedOn: '2026-10-24' }
    const ofOld = { ...file, id: 'file', endorsementId: old.endorsement.id }
    await desk.db.insertInto('endorsementFile').values(ofOld).execute()

    await expireEndorsements(desk.db, NOW)

    const left = async (table: 'endorsement' | 'organisation') =>
      (await desk.db.selectFrom(table).select('id').execute()).map(({ id }) => id)
    expect(await left('endorsement')).toEqual([young.endorsement.id])
    expect(await left('organisation')).toEqual([young.organisation.id])
    for (const table of ['endorsementFile', 'endorsementReport'] as const) {
      expect(await desk.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    expect(await desk.moves(old.endorsement.id)).toEqual([])
  })

  test('a group stays while it has something else or stands for another; what an organiser took up stays', async () => {
    const busy = await desk.add({})
    await desk.add({ ...reported('2026-01-01'), organisationId: busy.organisation.id })
    const name = await desk.add(reported('2026-01-01'))
    const merged = await desk.add({}, { mergedInto: name.organisation.id })
    const taken = await desk.add({ ...reported('2026-01-01'), events: 2 })

    await expireEndorsements(desk.db, NOW)

    const groups = (await desk.db.selectFrom('organisation').select('id').execute()).map(
      ({ id }) => id,
    )
    for (const { organisation } of [busy, name, merged, taken])
      expect(groups).toContain(organisation.id)
    expect(await desk.one(taken.endorsement.id)).toBeDefined()
    expect(await desk.one(name.endorsement.id)).toBeUndefined()
  })

  test('a contact is forgotten a year after it was made public; what was passed stays', async () => {
    const old = (await desk.add({ publishedOn: '2025-11-23' })).endorsement
    const young = (await desk.add({ publishedOn: '2025-11-24' })).endorsement

    await expireEndorsements(desk.db, NOW)

    expect(await desk.one(old.id)).toMatchObject({
      contactName: null,
      contactEmail: null,
      text: old.text,
      contactHash: 'a hash',
    })
    expect(await contact(young.id)).toBe('contact@branch.example')
  })

  test('contact, evidence and files go 28 days after it was refused or withdrawn', async () => {
    const about = { evidence: 'Ring the branch' }
    const ended = await Promise.all(
      (['refused', 'withdrawn'] as const).map(async (state) => {
        return (await desk.add({ ...about, state, endedOn: '2026-10-26' })).endorsement
      }),
    )
    const young = (await desk.add({ ...about, state: 'refused', endedOn: '2026-10-27' }))
      .endorsement
    const file = { name: 'a', type: 'image/png', bytes: Buffer.from('a'), addedOn: '2026-10-24' }
    const files = [...ended, young].map(({ id }) => ({
      ...file,
      id: `file-${id}`,
      endorsementId: id,
    }))
    await desk.db.insertInto('endorsementFile').values(files).execute()

    await expireEndorsements(desk.db, NOW)

    for (const { id } of ended) {
      expect(await desk.one(id)).toMatchObject({
        contactName: null,
        contactEmail: null,
        evidence: null,
      })
    }
    expect(await desk.one(young.id)).toMatchObject(about)
    const left = await desk.db.selectFrom('endorsementFile').select('endorsementId').execute()
    expect(left).toEqual([{ endorsementId: young.id }])
  })

  test('a report that was dealt with goes after ninety days, an open one stays', async () => {
    const { id } = (await desk.add()).endorsement
    const handled = { handledBy: 'someone', decision: 'dismissed', reason: 'It is right.' } as const
    await desk.report(id, { ...handled, handledOn: '2026-08-25' })
    const young = await desk.report(id, { ...handled, handledOn: '2026-08-26' })
    const open = await desk.report(id, { createdOn: '2026-01-01' })

    await expireEndorsements(desk.db, NOW)

    const left = await desk.db.selectFrom('endorsementReport').select('id').orderBy('id').execute()
    expect(left.map((one) => one.id)).toEqual([young.id, open.id].toSorted())
  })
})
