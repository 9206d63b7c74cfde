import type { Change, Changes, Endorsement, GroupFact, Organisation } from '../endorsement.ts'
import { asksOf, FACTS, GROUP_FACTS } from '../endorsement.ts'
import type { Facts } from './facts-form.ts'

type All = Record<(typeof FACTS)[number] | GroupFact, string | null>

/** What is different now, each fact with what it was and what it is. */
export function changesOf(
  { endorsement, group }: { endorsement: Endorsement; group: Organisation },
  given: Facts,
  areaName: string | null,
  known: readonly string[],
): Changes {
  const before = factsOf(endorsement, group)
  const after = factsAfter(given, areaName, asksAfter(endorsement, given.asks, known))
  const changed = [...FACTS, ...GROUP_FACTS].filter((fact) => {
    return plain(before[fact]) !== plain(after[fact])
  })
  return Object.fromEntries(
    changed.map((fact): [string, Change] => [fact, { before: before[fact], after: after[fact] }]),
  )
}

function factsOf(
  { act, madeOn, text, link, speaker, asks }: Endorsement,
  group: Organisation,
): All {
  const { name, branch, kind, areaName } = group
  return { act, madeOn, text, link, speaker, asks, name, branch, kind, areaName }
}

function factsAfter(given: Facts, areaName: string | null, asks: string): All {
  const { act, madeOn, text = null, link = null, speaker = null, name, branch = null, kind } = given
  return { act, madeOn, text, link, speaker, asks, name, branch, kind, areaName }
}

/** A demand that the pack has no more cannot be chosen on the form: it stays. In another order they are the same. */
function asksAfter(endorsement: Endorsement, chosen: readonly string[], known: readonly string[]) {
  const before = asksOf(endorsement)
  const kept = before.filter((id) => chosen.includes(id) || !known.includes(id))
  return JSON.stringify([...kept, ...chosen.filter((id) => !before.includes(id))])
}

/** Line ends as a browser sends them are no change. */
const plain = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() || null

/** Those that are of the group, and so of all that it endorsed. */
export function groupChanges(changes: Changes): Changes {
  return Object.fromEntries(
    GROUP_FACTS.flatMap((fact) => (changes[fact] ? [[fact, changes[fact]]] : [])),
  )
}
