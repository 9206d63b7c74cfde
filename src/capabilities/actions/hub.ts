import type { Language } from '../../platform/messages/index.ts'
import type { Here } from '../bodies/index.ts'
import type { Pack } from '../content/index.ts'
import { addresseesAt, canBeHere, type Addressee, type RecipientKind } from '../letters/index.ts'
import { SECTIONS } from './action.ts'
import { isForNhsWorkers, listActions, sectionWords, type PackAction } from './pack-actions.ts'
import { noCount, type ActionCount, type Counts } from './tally.ts'

/** One action in a list: what it takes, for whom here, and how many did it. */
export interface HubRow {
  action: PackAction
  count: ActionCount
  addressees: Addressee[]
  /** Whom we should know here and do not. */
  unknown: RecipientKind[]
}

export interface HubSection {
  id: string
  title: string
  lead: string
  rows: HubRow[]
}

export interface Hub {
  sections: HubSection[]
  /** The way in for those who work in the NHS. */
  forNhsWorkers: PackAction | undefined
}

export function hubOf(pack: Pack, language: Language, here: Here | undefined, counts: Counts): Hub {
  const actions = listActions(pack, language).filter((action) => !here || canBeDoneAt(here, action))
  const sections = SECTIONS.flatMap((id) => {
    const rows = actions
      .filter(({ section }) => section === id)
      .map((action) => rowOf(action, here, counts))
    const words = sectionWords(pack, id, language) ?? { title: id, lead: '' }
    return rows.length > 0 ? [{ id, ...words, rows }] : []
  })
  return { sections, forNhsWorkers: actions.find(isForNhsWorkers) }
}

/** A letter to a health board is nothing for somebody in England. */
function canBeDoneAt({ near }: Here, { to }: PackAction): boolean {
  return to.length === 0 || to.some((kind) => canBeHere(near, kind))
}

function rowOf(action: PackAction, here: Here | undefined, counts: Counts): HubRow {
  const count = counts.get(action.id) ?? noCount
  return { action, count, ...toWhom(action, here) }
}

/** Those an action goes to at a place, and the kinds that should be known there and are not. */
export function toWhom(
  { to }: PackAction,
  here: Here | undefined,
): Pick<HubRow, 'addressees' | 'unknown'> {
  if (!here) return { addressees: [], unknown: [] }
  const possible = to.filter((kind) => canBeHere(here.near, kind))
  const addressees = addresseesAt(here.near, possible)
  return {
    addressees,
    unknown: possible.filter((kind) => !addressees.some((one) => one.kind === kind)),
  }
}

/** What to do next after one action: the next that is not like it, for everyone, here. */
export function nextAction(hub: Hub, done: PackAction): PackAction | undefined {
  const all = hub.sections.flatMap(({ rows }) => rows.map(({ action }) => action))
  const at = all.findIndex(({ id }) => id === done.id)
  const after = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))]
  const others = after.filter((action) => !isForNhsWorkers(action))
  return others.find(({ kind }) => kind !== done.kind) ?? others[0]
}
