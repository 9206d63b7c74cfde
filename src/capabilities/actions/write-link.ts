import type { Directory } from '../bodies/index.ts'
import type { Pack } from '../content/index.ts'
import { addresseesAt, findHere, letterAddress } from '../letters/index.ts'
import type { PlaceIndex } from '../places/index.ts'
import { listActions } from './pack-actions.ts'

interface Parts {
  pack: Pack
  index(): PlaceIndex | undefined
  directory: Directory
}

/** Where a letter to one who answers at a place begins: the first action of the pack that writes to them. */
export function writeLinks({ pack, index, directory }: Parts) {
  return (placeKey: string, bodyId: string, postId?: string): string | undefined => {
    const where = findHere({ index: index(), directory }, placeKey)
    if (where?.kind !== 'here') return undefined
    const { near } = where.here
    const action = listActions(pack, 'en').find(
      ({ kind, to }) =>
        kind === 'letter' &&
        addresseesAt(near, to).some((one) =>
          postId
            ? one.postId === postId || one.holderId === postId
            : one.bodyId === bodyId && one.postId === null,
        ),
    )
    const query = { place: placeKey, to: bodyId, post: postId }
    return action && letterAddress({ action: action.id, ...query })
  }
}
