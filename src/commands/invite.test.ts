import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../test/databases.ts'
import { expireAccounts, type AccountsDb } from '../capabilities/accounts/index.ts'
import { ensureDefaultCampaign } from '../capabilities/campaigns/index.ts'
import { stoppedClock } from '../platform/clock/index.ts'
import { inviteCommand } from './invite.ts'

const clock = stoppedClock('2026-11-24T10:00:00.000Z')

describe.each(databases)('clarion invite on %s', (on) => {
  let database: TestDatabase
  let printed: string[]

  beforeEach(async () => {
    database = await on.open()
    await ensureDefaultCampaign(database.db, 'Care Comes First', clock)
    printed = []
  })
  afterEach(() => database.close())

  const invite = (email: string, rest: { role?: string; campaign?: string } = {}) =>
    inviteCommand(
      {
        db: database.db,
        clock,
        url: 'https://care.example/',
        out: { print: (line) => printed.push(line) },
      },
      { email, ...rest },
    )

  const invitations = () => {
    const db: AccountsDb = database.db
    return db.selectFrom('invitation').selectAll().execute()
  }

  test('prints one link, for an organiser when no role is said', async () => {
    await invite(' Bo@Example.org')

    expect(printed).toHaveLength(1)
    expect(printed[0]).toMatch(/^https:\/\/care\.example\/organise\/join\/[\w-]{43}$/)
    expect(await invitations()).toMatchObject([{ email: 'bo@example.org', role: 'organiser' }])
  })

  test('a second link for one person and role takes the place of the first', async () => {
    await invite('bo@example.org', { role: 'caseworker' })
    await invite('bo@example.org', { role: 'caseworker' })
    await invite('bo@example.org', { role: 'editor' })

    expect((await invitations()).map(({ role }) => role).sort()).toEqual(['caseworker', 'editor'])
  })

  test.each([
    ['bo', {}, '"bo" is not an e-mail address.'],
    [
      'bo@example.org',
      { role: 'boss' },
      'There are: owner, organiser, caseworker, editor, reader.',
    ],
    ['bo@example.org', { campaign: 'leeds' }, 'There is no campaign "leeds"'],
  ])('%s with %o is refused with a sentence', async (email, rest, sentence) => {
    await expect(invite(email, rest)).rejects.toMatchObject({
      name: 'PlainError',
      message: expect.stringContaining(sentence),
    })
    expect(await invitations()).toEqual([])
  })

  test('an invitation that nobody took up does not stay', async () => {
    await invite('bo@example.org')

    await expireAccounts(database.db, '2026-12-01T10:00:00.000Z')

    expect(await invitations()).toEqual([])
  })
})
