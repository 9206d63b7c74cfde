import { listBodiesOfKinds } from './capabilities/bodies/index.ts'
import type { PlaceIndex } from './capabilities/places/index.ts'
import type { AnyDb } from './platform/db/index.ts'

/** Trusts that exist, each with the name of the integrated care board in whose area its seat is. */
export async function trustBoards(
  db: AnyDb,
  index: PlaceIndex | undefined,
): Promise<[trust: string, board: string][]> {
  if (!index) return []
  const trusts = await listBodiesOfKinds(db, ['trust'])
  return trusts.flatMap(({ name, postcode }) => {
    const found = postcode ? index.lookup(postcode) : undefined
    const board = found && 'areas' in found ? found.areas.icb?.name : undefined
    return board ? [[name, board] as [string, string]] : []
  })
}
