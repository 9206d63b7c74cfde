import type { Child } from 'hono/jsx'
import type { Place } from '../../places/index.ts'
import { StandHere } from './panels.tsx'
import type { PublicParts } from './parts.ts'
import { shownReader } from './read-shown.ts'
import { codeOf, countGroups, standing } from './shown.ts'
import { placeAll } from './whereabouts.ts'

/** What a place's page says of the groups in its council, for the page to be given. */
export function standHere({ db, documents }: Pick<PublicParts, 'db' | 'documents'>) {
  const read = shownReader(db)
  return async (place: Place, campaignId: string): Promise<Child> => {
    const council = place.areas.council
    if (!council) return null
    const parts = { index: documents.index(), directory: documents.directory }
    const all = placeAll(standing(await read(campaignId)), parts)
    const groups = countGroups(all.filter(({ where }) => codeOf(where) === council.code))
    return <StandHere placeKey={place.key} council={council} groups={groups} />
  }
}
