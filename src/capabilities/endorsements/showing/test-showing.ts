import { testApp, type TestApp } from '../../../../test/app.ts'
import { databases, type DatabaseKind } from '../../../../test/databases.ts'
import { loadDemoBodies } from '../../bodies/index.ts'
import { DEMO, loadDemoPlaces } from '../../places/index.ts'
import type { Endorsement, Organisation } from '../endorsement.ts'
import { announceEndorsements } from '../queries.ts'
import { endorsed } from '../test-endorsements.ts'

/** The made-up ward of Quay in Harbourside, as its postcodes lead to it. */
export const QUAY = 'E07999001-E10999001-E58999001-E05999001-E14999001-E54999001'

export const HARBOURSIDE = {
  areaCode: DEMO.district.code,
  areaName: DEMO.district.name,
} as const

export const MILLBROOK = { areaCode: DEMO.unitary.code, areaName: DEMO.unitary.name } as const

export interface ShowingApp extends TestApp {
  /** Puts a group and its endorsement in, as if an organiser had just approved it; gives both. */
  stand(group?: Partial<Organisation>, change?: Partial<Endorsement>): ReturnType<typeof endorsed>
}

/** Clarion in the made-up area. */
export async function showingApp(on: DatabaseKind = databases[0]!): Promise<ShowingApp> {
  const at = '2026-11-24T10:00:00.000Z'
  const home = await on.open()
  await loadDemoBodies(home.db, at)
  const { db, kind, folder } = home
  await loadDemoPlaces({ db, kind, folder }, { now: () => at, today: () => at.slice(0, 10) })
  const app = await testApp({ on: { ...on, open: async () => home }, at })
  const { id: campaignId } = await app.database.db
    .selectFrom('campaign')
    .select('id')
    .executeTakeFirstOrThrow()
  return {
    ...app,
    async stand(group, change) {
      const made = await endorsed(db, { campaignId, ...HARBOURSIDE, ...group }, change)
      await announceEndorsements(db)
      app.clarion.cache.clear()
      return made
    },
  }
}

/** What a reader sees of a page: its words without the markup. */
export function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}
