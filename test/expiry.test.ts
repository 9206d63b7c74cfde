import { expect, describe, test } from 'vitest'
import { newId } from '../src/platform/ids.ts'
import { expire } from '../src/expiry.ts'
import { testApp } from './app.ts'
import { databases } from './databases.ts'

describe.each(databases)('what is over is forgotten on %s', (on) => {
  test('a report that was dealt with goes after thirty days, one that waits stays', async () => {
    const { database, post } = await testApp({ on })
    await post('/corrections/new', {
      fact: 'contact',
      text: 'The telephone number is the old one.',
    })
    const { db } = database
    const [waiting] = await db.selectFrom('correction').selectAll().execute()
    expect(waiting).toBeDefined()
    const handled = {
      ...waiting,
      handledBy: 'someone',
      decision: 'dismissed',
      reason: 'It is right.',
    }
    for (const handledOn of ['2026-10-24', '2026-10-25']) {
      await db
        .insertInto('correction')
        .values({ ...handled, id: newId(), handledOn })
        .execute()
    }

    for (const forget of expire) await forget(db, '2026-11-24T10:00:00Z')

    const left = await db
      .selectFrom('correction')
      .select('handledOn')
      .orderBy('handledOn')
      .execute()
    expect(left.map((row) => row['handledOn']).sort()).toEqual(['2026-10-25', null].sort())
  })

  test('an invitation that was taken up leaves no address behind once its week is over', async () => {
    const { database } = await testApp({ on })
    const { db } = database
    const invitation = {
      tokenHash: 'x'.repeat(43),
      email: 'bo@example.org',
      role: 'editor',
      campaignId: 'main',
      invitedBy: null,
      createdAt: '2026-11-01T10:00:00.000Z',
      expiresAt: '2026-11-08T10:00:00.000Z',
      usedAt: '2026-11-02T10:00:00.000Z',
    }
    await db
      .insertInto('invitation')
      .values({ ...invitation, id: newId() })
      .execute()

    for (const forget of expire) await forget(db, '2026-11-24T10:00:00Z')

    const left = await db.selectFrom('invitation').select('id').execute()
    expect(left).toEqual([])
  })
})
