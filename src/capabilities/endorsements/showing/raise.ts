import type { BodyKind } from '../../documents/index.ts'
import type { Shown } from './shown.ts'

/** One kind of group: which of them stand with the campaign here. */
export interface Standing {
  kind: BodyKind
  groups: Pick<Shown, 'id' | 'name' | 'branch'>[]
}

/** For each kind that there is a motion for, the groups that passed it; those kinds without any first. */
export function standingByKind(kinds: readonly BodyKind[], here: readonly Shown[]): Standing[] {
  const all = kinds.map((kind) => ({ kind, groups: groupsOf(kind, here) }))
  return [
    ...all.filter(({ groups }) => groups.length === 0),
    ...all.filter(({ groups }) => groups.length > 0),
  ]
}

/** Each group once, with the newest of what it passed. */
function groupsOf(kind: BodyKind, here: readonly Shown[]): Shown[] {
  const seen = new Set<string>()
  return here.filter((one) => {
    if (one.kind !== kind || seen.has(one.organisationId)) return false
    seen.add(one.organisationId)
    return true
  })
}
