import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { recordAct } from '../../accounts/index.ts'
import type { Organisation } from '../endorsement.ts'
import { announceEndorsements } from '../queries.ts'
import type { Organiser } from './parts.ts'
import * as queries from './queries-organisations.ts'

interface Merger {
  stays: Organisation
  goes: Organisation
}

/** Two groups are one: what the one passed is shown under the name of the other, and what it was stays known. */
export async function mergeOrganisations(
  db: AnyDb,
  { stays, goes }: Merger,
  by: Organiser,
): Promise<void> {
  if (stays.id === goes.id) throw new DomainError('sameGroup')
  await db.transaction().execute(async (trx: AnyDb) => {
    // Always in the same order, so that two organisers never wait for each other.
    for (const id of [stays.id, goes.id].toSorted()) {
      if (!(await queries.holdOrganisation(trx, id))) throw new DomainError('groupMovedOn')
    }
    await queries.saveMerger(trx, goes.id, stays.id)
    await announceEndorsements(trx)
    await record(trx, 'organisation.merged', goes.id, by)
  })
}

/** They were two after all. Others that came along with it stay where they are. */
export async function separateOrganisation(db: AnyDb, id: string, by: Organiser): Promise<void> {
  await db.transaction().execute(async (trx: AnyDb) => {
    if (!(await queries.saveSeparation(trx, id))) throw new DomainError('groupMovedOn')
    await announceEndorsements(trx)
    await record(trx, 'organisation.separated', id, by)
  })
}

export async function tellApart(
  db: AnyDb,
  [one, other]: [Organisation, Organisation],
  by: Organiser,
): Promise<void> {
  if (one.id === other.id) throw new DomainError('sameGroup')
  const { campaignId, personId: decidedBy, today: decidedOn } = by
  await db.transaction().execute(async (trx: AnyDb) => {
    const pair = { campaignId, oneId: one.id, otherId: other.id, decidedBy, decidedOn }
    await queries.addNotTheSame(trx, pair)
    await record(trx, 'organisation.toldApart', one.id, by)
  })
}

function record(trx: AnyDb, act: string, id: string, { personId, campaignId, at }: Organiser) {
  const about = '/organise/endorsements/organisations'
  return recordAct(trx, { personId, campaignId, at, act, about, detail: { organisation: id } })
}
