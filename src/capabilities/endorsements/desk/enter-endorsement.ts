import { dayOf } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { Endorsement, Organisation } from '../endorsement.ts'
import { addEndorsement, addOrganisation } from '../queries.ts'
import { findSameOrganisation } from '../reporting/queries-reporting.ts'
import { moved, recordDone } from './decide.ts'
import type { Entered } from './facts-form.ts'
import type { Organiser } from './parts.ts'

interface Area {
  code: string | null
  name: string
}

/**
 * Enters what came by post or telephone. It has no contact to be asked, so the organiser says how it was checked;
 * it then waits like any other, and is looked at once more before it is public. Gives the id.
 */
export async function enterEndorsement(
  db: AnyDb,
  given: Entered,
  { area, language }: { area: Area | undefined; language: string },
  by: Organiser,
): Promise<string> {
  const group = groupOf(given, area, by)
  const id = newId()
  await db.transaction().execute(async (trx: AnyDb) => {
    const known = await findSameOrganisation(trx, group)
    if (!known) await addOrganisation(trx, group)
    const organisationId = known?.id ?? group.id
    await addEndorsement(trx, { ...factsOf(given, by), id, organisationId, language })
    await moved(trx, id, { move: 'confirm', reason: given.checked }, by)
    await recordDone(trx, 'endorsement.enter', id, by)
  })
  return id
}

function groupOf({ name, branch, kind }: Entered, area: Area | undefined, by: Organiser) {
  const group: Organisation = {
    id: newId(),
    campaignId: by.campaignId,
    name,
    branch: branch ?? null,
    kind,
    areaCode: area?.code ?? null,
    areaName: area?.name ?? null,
    mergedInto: null,
    createdOn: dayOf(by.at),
  }
  return group
}

function factsOf(given: Entered, { campaignId, at }: Organiser) {
  const { act, madeOn, text, asks, link, speaker, speakerAgrees, source, evidence } = given
  return {
    campaignId,
    state: 'reported',
    reason: null,
    events: 1,
    act,
    madeOn,
    modelText: null,
    text: text ?? null,
    asks: JSON.stringify(asks),
    link: link ?? null,
    evidence: [source, evidence].filter(Boolean).join('\n'),
    speaker: speakerAgrees ? (speaker ?? null) : null,
    contactName: null,
    contactEmail: null,
    contactHash: null,
    holdFor: null,
    reportedAt: at,
    confirmedAt: null,
    publishedOn: null,
    endedOn: null,
  } satisfies Partial<Endorsement>
}
