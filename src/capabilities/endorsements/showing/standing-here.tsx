import type { Child } from 'hono/jsx'
import type { DocumentsParts } from '../../documents/index.ts'
import type { Place } from '../../places/index.ts'
import type { EndorsementsDb } from '../queries.ts'
import { StandHere } from './panels.tsx'
import { shownReader } from './read-shown.ts'
import { codeOf, countGroups, standing } from './shown.ts'
import { placeAll } from './whereabouts.ts'

type Parts = { db: EndorsementsDb } & Pick<DocumentsParts, 'index' | 'directory'>

/** What a place's page says of the groups in its council, for the page to be given. */
export function standHere({ db, index, directory }: Parts) {
  const read = shownReader(db)
  return async (place: Place, campaignId: string): Promise<Child> => {
    const council = place.areas.council
    if (!council) return null
    const all = placeAll(standing(await read(campaignId)), { index: index(), directory })
    const groups = countGroups(all.filter(({ where }) => codeOf(where) === council.code))
    return <StandHere placeKey={place.key} council={council} groups={groups} />
  }
}
