import { findAction, listCounts } from './capabilities/actions/index.ts'
import { countOwners, ownersPanel } from './capabilities/accounts/index.ts'
import {
  countWaitingCorrections,
  DataEditions,
  listEditions as listBodyEditions,
} from './capabilities/bodies/index.ts'
import type { CurrentCampaign } from './capabilities/campaigns/index.ts'
import { PackFaults, type Pack } from './capabilities/content/index.ts'
import { countWaitingEndorsements } from './capabilities/endorsements/index.ts'
import { LettersPanel, loadOverview, type LettersOverview } from './capabilities/letters/index.ts'
import { editionTitle, listEditions } from './capabilities/places/index.ts'
import {
  correctionsPanel,
  countsPanel,
  endorsementsPanel,
  lettersPanel,
  packPanel,
  postcodesPanel,
} from './pages/desk/index.ts'
import { firstSteps, type DeskPanel, type DeskParts } from './pages/desk/index.ts'
import { dayOf, type Clock } from './platform/clock/index.ts'
import type { AnyDb } from './platform/db/index.ts'
import type { Outbox } from './platform/mail/index.ts'

interface Parts {
  db: AnyDb
  clock: Clock
  pack: Pack
  campaign: CurrentCampaign
  outbox: Outbox
  isDemo(): boolean
}

/** What the capabilities lend to the organisers' desk, and what tells that a first step is done. */
export function deskParts({ db, clock, pack, campaign, outbox, isDemo }: Parts): DeskParts {
  const isStarted = async () => (await campaign.get()).startedOn !== null
  const corrections = correctionsPanel(() => countWaitingCorrections(db))
  const endorsements = endorsementsPanel((id) => countWaitingEndorsements(db, id))
  const counts = countsPanel((campaignId) => countedActions(db, pack, campaignId))
  const postcodes = postcodesPanel({ list: () => postcodeEditions(db), today: clock.today })
  const bodies: DeskPanel<Awaited<ReturnType<typeof listBodyEditions>>> = {
    who: postcodes.who,
    load: () => listBodyEditions(db),
    view: (editions) => <DataEditions editions={editions} today={clock.today()} />,
  }
  const letters = lettersPanel<LettersOverview>({
    load: (campaignId) => loadOverview({ db, clock, outbox }, campaignId),
    draw: (overview) => <LettersPanel overview={overview} />,
  })
  const faults = packPanel(() => <PackFaults faults={pack.faults} />)
  // Each panel draws what it has itself loaded, so its type is nobody else's business.
  const all = (panels: unknown[]) => panels as DeskPanel[]
  return {
    notices: all([ownersPanel((campaignId) => countOwners(db, campaignId))]),
    panels: all([letters, endorsements, corrections, counts]),
    pages: { counts: all([counts]), data: all([postcodes, bodies, faults]) },
    isStarted,
    steps: firstSteps({
      start: isStarted,
      importPlaces: async () => (await listEditions(db)).length > 0,
      importBodies: async () => (await listBodyEditions(db)).some(({ kind }) => kind !== 'shipped'),
      replaceDemo: async () => !isDemo(),
    }),
  }
}

async function countedActions(db: AnyDb, pack: Pack, campaignId: string) {
  const counts = await listCounts(db, campaignId)
  return [...counts].map(([id, { total }]) => {
    // An action that the pack no longer has keeps its count, under its name.
    const title = findAction(pack, id, 'en')?.title ?? id
    return { title, href: `/act/${id}`, count: total }
  })
}

async function postcodeEditions(db: AnyDb) {
  return (await listEditions(db)).map((edition) => ({
    title: editionTitle(edition),
    importedOn: dayOf(edition.importedAt),
    live: edition.live,
  }))
}
