import { z } from 'zod'
import { GROUP_KINDS } from '../endorsement.ts'
import { codeOf, isNamed, type Placed } from './shown.ts'

/** What the list is narrowed to. What is not one of ours is passed over, as an old link might be. */
export const Filter = z.object({
  kind: z.enum(GROUP_KINDS).optional().catch(undefined),
  /** The key of a place: its council is meant. */
  place: z.string().max(80).optional().catch(undefined),
  /** The code of a council. */
  area: z
    .string()
    .regex(/^[A-Z]\d{8}$/)
    .optional()
    .catch(undefined),
  /** Part of a group's name. */
  q: z
    .string()
    .trim()
    .max(100)
    .transform((words) => words || undefined)
    .optional()
    .catch(undefined),
  state: z.literal('withdrawn').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type Filter = z.infer<typeof Filter>

export const PAGE_SIZE = 50

/** Those of a kind, an area and a name, withdrawn ones too. */
export function narrowed(all: readonly Placed[], { kind, area, q }: Filter): Placed[] {
  return all.filter(
    (one) =>
      (!kind || one.kind === kind) &&
      (!area || codeOf(one.where) === area) &&
      (!q || isNamed(one, q)),
  )
}

/** The address of the list, or of another form of it, narrowed so. */
export function listAddress(
  filter: Partial<Filter>,
  ending: '' | '.csv' | '.json' | '.atom' = '',
): string {
  const { kind, area, q, state, page = 1 } = filter
  const isList = ending === ''
  const given = {
    ...(kind && { kind }),
    ...(area && { area }),
    ...(q && { q }),
    ...(state && isList && { state }),
    ...(page > 1 && isList && { page: String(page) }),
  }
  const query = new URLSearchParams(given).toString()
  return `/endorsements${ending}${query && `?${query}`}`
}
