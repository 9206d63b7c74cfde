import type { PlaceIndex } from '../../places/index.ts'
import type { Addressee } from '../addressee.ts'
import { addresseeOf, addresseesAt } from '../addressees-at.ts'
import { findHere, type Directory } from '../../bodies/index.ts'
import type { SentLetter } from '../life/sent-letter.ts'

interface Parts {
  index(): PlaceIndex | undefined
  directory: Directory
}

/** Finds whom a letter was written to as they are known today: the same person, post or body, or nobody. */
export function placeLetter({ index, directory }: Parts) {
  return (letter: SentLetter): Addressee | undefined => {
    const { bodyId, postId, holderId, recipientKind, placeKey } = letter
    const where = findHere({ index: index(), directory }, placeKey)
    const here = where?.kind === 'here' ? where.here : undefined
    const all = here ? addresseesAt(here.near, [recipientKind]) : []
    const same = all.find(
      (one) => one.bodyId === bodyId && one.postId === postId && one.holderId === holderId,
    )
    if (same || postId || holderId) return same
    const body = directory.recipient(bodyId)
    return body && addresseeOf(body, [recipientKind])
  }
}
