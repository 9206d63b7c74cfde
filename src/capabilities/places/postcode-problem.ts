import type { Problem } from '../../platform/forms/index.ts'
import type { Lookup } from './lookup.ts'
import type { PlaceIndex } from './place-index.ts'

/** What can be said of a postcode that leads to no place. Each has its own sentence, `problem.…`. */
export const POSTCODE_PROBLEMS = [
  'required',
  'notAPostcode',
  'retired',
  'unknown',
  'noArea',
  'crownDependency',
  'northernIreland',
  'forcesPost',
  'noDirectory',
] as const

export type PostcodeProblem = (typeof POSTCODE_PROBLEMS)[number]

/** Where a postcode leads, or why it leads nowhere. `month` is that of the directory, as the sentence has it. */
export function placeOrProblem(
  found: Lookup,
  { edition }: PlaceIndex,
  writeMonth: (month: string) => string,
): { place: string } | { problem: Problem } {
  if (found.status === 'live' && found.place !== null) return { place: found.place }
  const code: PostcodeProblem = found.status === 'live' ? 'noArea' : found.status
  const values = {
    postcode: found.postcode ?? '',
    month: writeMonth(edition.month),
    year: 'retiredIn' in found ? String(found.retiredIn) : '',
  }
  return { problem: { field: 'postcode', code, values } }
}
