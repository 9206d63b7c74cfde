import type { Endorsement, Organisation } from './endorsement.ts'
import { addEndorsement, addOrganisation, type EndorsementsDb } from './queries.ts'

let made = 0

/** A made-up group. */
export function organisation(change: Partial<Organisation> = {}): Organisation {
  made += 1
  return {
    id: `organisation-${made}`,
    campaignId: 'a campaign',
    name: `Harbour Workers ${made}`,
    branch: null,
    kind: 'union-branch',
    areaCode: null,
    areaName: null,
    mergedInto: null,
    createdOn: '2026-11-24',
    ...change,
  }
}

/** A made-up endorsement of that group, published unless it says otherwise. */
export function endorsement(
  of: Pick<Organisation, 'id' | 'campaignId'>,
  change: Partial<Endorsement> = {},
): Endorsement {
  made += 1
  return {
    id: `endorsement-${made}`,
    campaignId: of.campaignId,
    organisationId: of.id,
    state: 'published',
    reason: null,
    events: 1,
    act: 'motion',
    madeOn: '2026-11-20',
    modelText: null,
    text: 'This branch resolves to put care first.',
    asks: '[]',
    link: null,
    evidence: null,
    speaker: null,
    language: 'en',
    contactName: 'A Contact',
    contactEmail: 'contact@branch.example',
    contactHash: 'a hash',
    holdFor: null,
    reportedAt: '2026-11-21T10:00:00.000Z',
    confirmedAt: '2026-11-21T11:00:00.000Z',
    publishedOn: '2026-11-22',
    endedOn: null,
    ...change,
  }
}

/** Puts a group and its endorsement in; gives both. */
export async function endorsed(
  db: EndorsementsDb,
  group: Partial<Organisation> = {},
  change: Partial<Endorsement> = {},
) {
  const by = organisation(group)
  const it = endorsement(by, change)
  await addOrganisation(db, by)
  await addEndorsement(db, it)
  return { organisation: by, endorsement: it }
}
