import type { DocumentsParts } from '../../documents/index.ts'
import type { Place } from '../../places/index.ts'
import type { EndorsementsDb } from '../queries.ts'
import { shownReader } from './read-shown.ts'
import { codeOf, countGroups, standing } from './shown.ts'
import { placeAll } from './whereabouts.ts'

type Parts = { db: EndorsementsDb } & Pick<DocumentsParts, 'index' | 'directory'>

/** Counts the groups in a place's council that stand with the campaign. */
export function groupsHere({ db, index, directory }: Parts) {
  const read = shownReader(db)
  return async ({ areas }: Place, campaignId: string): Promise<number> => {
    const council = areas.council?.code
    if (!council) return 0
    const all = placeAll(standing(await read(campaignId)), { index: index(), directory })
    return countGroups(all.filter(({ where }) => codeOf(where) === council))
  }
}
