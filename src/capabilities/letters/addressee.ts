import type { Day } from '../../platform/clock/index.ts'
import type { Route } from '../bodies/index.ts'

/** Whom an action or a letter of a pack may be for, as the pack writes it. */
export const RECIPIENT_KINDS = [
  'trust',
  'icb',
  'health-board',
  'gp-practice',
  'council',
  'councillor',
  'cabinet-member-health',
  'mp',
] as const
export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

/** One to whom a letter can go: a body by job title, or an elected person by name. */
export interface Addressee {
  kind: RecipientKind
  bodyId: string
  bodyName: string
  /** The seat or office, where it is one; else the body itself is written to. */
  postId: string | null
  /** Who holds it. Only elected people are named: everyone else is their job title. */
  holderId: string | null
  person: string | null
  /** The office as the body calls it. */
  office: string | null
  /** The ward, division or constituency. */
  areaName: string | null
  distanceKm: number | null
  route: Route
  phone: string | null
  /** Lines of the body's postal address. */
  address: string[]
  source: string
  asOf: Day
}

// Published guidance lets these pass what they read to the Home Office.
const NHS: readonly RecipientKind[] = ['trust', 'icb', 'health-board', 'gp-practice']

export function isNhs({ kind }: Pick<Addressee, 'kind'>): boolean {
  return NHS.includes(kind)
}

/**
 * Those a letter goes to: a body; whoever holds a post in it, several in a ward with several councillors; or one
 * of them. None when there is no such body or post here.
 */
export function chosen(
  addressees: readonly Addressee[],
  to: string,
  post: string | undefined,
): Addressee[] {
  const ofBody = addressees.filter(({ bodyId }) => bodyId === to)
  if (!post) return ofBody.length === 1 ? ofBody : []
  return ofBody.filter(({ postId, holderId }) => postId === post || holderId === post)
}

/** What an address calls it; for one of several holders of a post, the holder. */
export function postOf({ postId, holderId }: Addressee): string | undefined {
  return holderId ?? postId ?? undefined
}

/** Posts with several holders: each may be written to, or all of them in one letter. */
export function sharedPosts(addressees: readonly Addressee[]): Addressee[][] {
  const held = addressees.filter(({ postId, person }) => postId && person)
  return [...Map.groupBy(held, ({ postId }) => postId).values()].filter((all) => all.length > 1)
}

/** The e-mail addresses a letter goes to, each once: several councillors may share one office. */
export function addressesOf(addressees: readonly Addressee[]): string[] {
  const emails = addressees.flatMap(({ route }) =>
    route.known && route.kind === 'email' ? [route.value] : [],
  )
  return [...new Set(emails)]
}

/** Where the post goes: the way that is known to reach them, else the body's own address. */
export function postalLines({ route, address }: Addressee): string[] | undefined {
  if (route.known && route.kind === 'postal') {
    return [...(route.officeName ? [route.officeName] : []), ...route.value.split('\n')]
  }
  return address.length > 0 ? address : undefined
}
