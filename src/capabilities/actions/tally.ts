/** How often one action was done, from one place, about one body. `''` where it is not known. */
export interface Tally {
  campaignId: string
  actionId: string
  placeKey: string
  councilCode: string
  bodyId: string
  count: number
}

export type Doing = Omit<Tally, 'count'>

/** What is shown of one action: how often in all, and from one council's area. */
export interface ActionCount {
  total: number
  here: number
}

export type Counts = ReadonlyMap<string, ActionCount>

/** A smaller count from one area could point at one person there, so only the total is shown. */
export const FEWEST_SHOWN = 3

export const noCount: ActionCount = { total: 0, here: 0 }

/** What may be shown: from here when enough were, else in all, else nothing. */
export function shownCount({
  total,
  here,
}: ActionCount): { from: 'here' | 'all'; count: number } | undefined {
  if (here >= FEWEST_SHOWN) return { from: 'here', count: here }
  return total > 0 ? { from: 'all', count: total } : undefined
}
