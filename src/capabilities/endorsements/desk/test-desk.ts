import { testApp } from '../../../../test/app.ts'
import type { DatabaseKind } from '../../../../test/databases.ts'
import { join, invite } from '../../../../test/routes/people.ts'
import type { Role } from '../../../platform/access/index.ts'
import type { Endorsement, EndorsementReport, Organisation } from '../endorsement.ts'
import { addReport, findEndorsement, listEvents, type EndorsementsDb } from '../queries.ts'
import { endorsed } from '../test-endorsements.ts'

let made = 0

/** A desk with an organiser signed in, and a way to put groups and what they passed in her campaign. */
export async function openDesk(on: DatabaseKind) {
  const app = await testApp({ on })
  const db: EndorsementsDb = app.database.db
  const founder = await join(app, (await app.clarion.ownerLink(app.url))!, 'founder')
  const { id } = await app.database.db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()
  const campaignId = id as string
  const one = (endorsementId: string) => findEndorsement(db, endorsementId)
  return {
    ...app,
    db,
    campaignId,
    one,
    /** A group and what it passed; nothing of it has happened yet but that we were told. */
    add: (change: Partial<Endorsement> = {}, group: Partial<Organisation> = {}) =>
      endorsed(db, { campaignId, ...group }, change),
    report: async (endorsementId: string, change: Partial<EndorsementReport> = {}) => {
      made += 1
      const report: EndorsementReport = {
        id: `report-${made}`,
        campaignId,
        endorsementId,
        isFrom: 'public',
        text: 'The day is wrong.',
        createdOn: '2026-11-24',
        handledOn: null,
        handledBy: null,
        decision: null,
        reason: null,
        ...change,
      }
      await addReport(db, report)
      return report
    },
    moves: async (endorsementId: string) =>
      (await listEvents(db, endorsementId)).map(({ move, reason }) => [move, reason]),
    acts: async () => {
      const acts = await app.database.db
        .selectFrom('audit')
        .selectAll()
        .where('act', 'like', '%organisation%')
        .execute()
      const others = await app.database.db
        .selectFrom('audit')
        .selectAll()
        .where('act', 'like', 'endorsement%')
        .execute()
      return [...others, ...acts]
    },
    /** The cookie of somebody with that role. */
    joinAs: async (role: Role, name: string = role) => {
      const link = await invite(app, founder, role, name)
      const cookie = await join(app, link, name)
      return { cookie }
    },
    founder: { cookie: founder },
  }
}

export type TestDesk = Awaited<ReturnType<typeof openDesk>>

/** What a page says, without its marks. */
export function words(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
}
