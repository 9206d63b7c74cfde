import type { Near, WriteLink } from '../bodies/index.ts'
import type { Pack } from '../content/index.ts'
import { addresseesAt, letterAddress } from '../letters/index.ts'
import { listActions } from './pack-actions.ts'

/** Where a letter to one who answers at a place begins: the first action of the pack that writes to them. */
export function writeLinks(pack: Pack) {
  return (near: Near): WriteLink => {
    const firsts = firstActions(pack, near)
    return (bodyId, postId) => {
      const action = firsts.get(postId ?? bodyId)
      return action && letterAddress({ action, place: near.key, to: bodyId, post: postId })
    }
  }
}

/** The first action that writes to each: to a post or who holds it, else to the body. */
function firstActions(pack: Pack, near: Near): Map<string, string> {
  const firsts = new Map<string, string>()
  for (const { id, to } of listActions(pack, 'en').filter(({ kind }) => kind === 'letter')) {
    for (const { bodyId, postId, holderId } of addresseesAt(near, to)) {
      for (const whom of postId === null ? [bodyId] : [postId, holderId]) {
        if (whom && !firsts.has(whom)) firsts.set(whom, id)
      }
    }
  }
  return firsts
}
