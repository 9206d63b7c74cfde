import { modelText, type ModelText } from '../../documents/index.ts'
import type { Endorsement, Organisation } from '../endorsement.ts'
import { listAlike, pairsAlike } from '../look-alike.ts'
import type { DeskParts } from './parts.ts'
import * as queries from './queries-organisations.ts'

const MOST_PAIRS = 50

/** Groups that stand for themselves, but for those that an organiser has told apart from this one. */
export async function listOffered({ db }: Pick<DeskParts, 'db'>, group: Organisation) {
  const { campaignId } = group
  const [all, apart] = await Promise.all([
    queries.listOrganisations(db, campaignId),
    queries.listNotTheSame(db, campaignId),
  ])
  const others = all.filter(({ id, mergedInto }) => {
    return mergedInto === null && !apart.has(queries.pairKey(group.id, id))
  })
  return listAlike(group, others)
}

/** All groups with how much each endorsed, and the pairs that look like one. */
export async function loadOrganisations({ db }: Pick<DeskParts, 'db'>, campaignId: string) {
  const [all, counts, apart] = await Promise.all([
    queries.listOrganisations(db, campaignId),
    queries.countByOrganisation(db, campaignId),
    queries.listNotTheSame(db, campaignId),
  ])
  const standing = all.filter(({ mergedInto }) => mergedInto === null)
  const pairs = pairsAlike(standing, MOST_PAIRS + apart.size).filter(([one, other]) => {
    return !apart.has(queries.pairKey(one.id, other.id))
  })
  return { all, counts, pairs: pairs.slice(0, MOST_PAIRS) }
}

/** The pack's text that it was made from, filled in for somewhere in the council's area. */
export async function modelOf(
  { documents }: Pick<DeskParts, 'documents'>,
  { modelText: name, campaignId, language }: Endorsement,
  { areaCode }: Organisation,
  origin: string,
): Promise<ModelText | undefined> {
  if (!name) return undefined
  const place = areaCode ? placeIn(documents, areaCode) : undefined
  return modelText(documents, { name, place, campaignId, language, origin })
}

function placeIn({ index }: DeskParts['documents'], council: string): string | undefined {
  for (const { key, areas } of index()?.places() ?? []) {
    if (areas.council?.code === council) return key
  }
  return undefined
}
