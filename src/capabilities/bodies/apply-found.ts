import type { Amendment } from './amendment.ts'
import type { Found } from './imports/found.ts'
import { reconcile, refreshed, type Reconciled, type Terms } from './imports/reconcile.ts'
import { Refusal } from './imports/refusal.ts'
import { DEMONSTRATION } from './shipped/demonstration.ts'
import * as queries from './queries.ts'
import type { BodiesDb } from './queries.ts'
import { knownFor, saveBefore, saveRows, saveSuccessions } from './queries-import.ts'

export type Counts = Omit<Reconciled<unknown>, 'writes'>

/** Writes what a file said into the tables, inside the caller's transaction. */
export async function applyFound(trx: BodiesDb, found: Found): Promise<Counts> {
  await refuseOlder(trx, found)
  const postBodyIds = [...new Set(found.posts.map((post) => post.bodyId))]
  const bodyIds = [
    ...found.bodies.map((body) => body.id),
    ...found.contacts.map((one) => one.bodyId),
  ]
  const known = await knownFor(trx, {
    bodyIds: [...new Set(bodyIds)],
    source: found.wholeOf.bodies?.source,
    postBodyIds,
  })
  const bodies = meetBodies(found, known)
  const memberships = meetMemberships(found, known)
  const contacts = meetContacts(found, known, postBodyIds)

  await saveRows(trx, 'body', bodies.writes)
  await saveSuccessions(trx, found.successions)
  await saveRows(trx, 'post', meetPosts(found, known).writes)
  await saveRows(trx, 'membership', memberships.writes)
  await saveRows(trx, 'contact', contacts.writes)
  await saveBefore(trx, newerBefores(found, known.amended))

  // A file of bodies counts bodies, one of councillors people, one of sites addresses.
  const counted = found.memberships.length ? memberships : found.bodies.length ? bodies : contacts
  const { writes: _, ...counts } = counted
  return counts
}

type Known = Awaited<ReturnType<typeof knownFor>>

function meetBodies(found: Found, { bodies, amended }: Known) {
  const source = found.wholeOf.bodies?.source
  const covers = (row: { source: string }) => row.source === source
  const met = reconcile(bodies, found.bodies, {
    asOf: found.asOf,
    amended,
    ending: 'endOn',
    covers,
  })
  const live = [...bodies.values()].filter((one) => covers(one) && !one.endOn).length
  refuseShrunken(live, met)
  return met
}

/** A seat has no end of its own: only who sits in it changes. */
function meetPosts(found: Found, { posts, amended }: Known) {
  const terms: Terms<Found['posts'][number]> = {
    asOf: found.asOf,
    ending: 'endOn',
    covers: () => false,
    amended,
  }
  return reconcile(posts, found.posts, terms)
}

function meetMemberships(found: Found, { memberships, posts, amended }: Known) {
  const kinds = new Set<string>(found.wholeOf.posts?.kinds)
  const covers = (row: Found['memberships'][number]) =>
    row.source !== DEMONSTRATION && kinds.has(posts.get(row.postId)?.kind ?? '')
  const live = [...memberships.values()].filter((one) => covers(one) && !one.endOn).length
  refuseFewer(live, found.memberships.length)
  const terms = { asOf: found.asOf, amended, ending: 'endOn', covers } as const
  return reconcile(memberships, found.memberships, terms)
}

function meetContacts(found: Found, { contacts, amended }: Known, postBodyIds: string[]) {
  const spoken = new Set([...found.bodies.map((body) => body.id), ...postBodyIds])
  const covers = (row: Found['contacts'][number]) =>
    row.source === found.wholeOf.contacts && (spoken.size === 0 || spoken.has(row.bodyId))
  const terms = { asOf: found.asOf, amended, ending: 'endedOn', covers } as const
  return reconcile(contacts, found.contacts, terms)
}

const newerBefores = (found: Found, amended: Map<string, Amendment[]>) => [
  ...refreshed(found.bodies, amended),
  ...refreshed(found.memberships, amended),
  ...refreshed(found.contacts, amended),
]

async function refuseOlder(trx: BodiesDb, found: Found) {
  const newest = await queries.findNewestImport(trx, found.kind, scopeOf(found))
  if (!newest || newest.asOf <= found.asOf) return
  throw new Refusal(
    `The edition of ${found.asOf} is older than the one in use, of ${newest.asOf}. If that is wrong, say its day with --as-of.`,
  )
}

/** The councils a file of councillors is the whole of; a file of another kind has no scope. */
export function scopeOf(found: Found): string | null {
  return found.wholeOf.posts?.bodyIds?.toSorted().join(',') ?? null
}

// A fifth of the trusts do not close between two editions; a file that says so was cut at the end of a line.
function refuseShrunken(known: number, { ended, added }: Counts) {
  if (known > 20 && ended - added > known * 0.2) {
    throw new Refusal(`The file leaves out ${ended} of ${known} bodies; it seems to be cut short.`)
  }
}

function refuseFewer(known: number, now: number) {
  if (now > 0 && known > 20 && now < known * 0.6) {
    throw new Refusal(
      `The file has ${now} people where ${known} are known; it seems to be cut short.`,
    )
  }
}
