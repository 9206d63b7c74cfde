import type { Day } from '../../platform/clock/index.ts'
import { standing, type Body, type BodyKind } from './body.ts'
import { bestRoute, noRoute, type Contact, type Route } from './contact.ts'
import type { DirectoryData, Sitting } from './directory-data.ts'
import type { Holder, NearPost } from './near.ts'
import type { Post } from './post.ts'
import { successorsOn } from './succession.ts'

/** Someone a letter can be written to. */
export interface Recipient {
  bodyId: string
  bodyName: string
  kind: BodyKind
  /** Lines of the body's postal address, with the postcode last; `null` when it is not known. */
  address: string | null
  phone: string | null
  /** The post written to, with who holds it. */
  post: NearPost | null
  /** How to reach the body itself. */
  route: Route
  source: string
  asOf: Day
}

export function recipientOf(
  data: DirectoryData,
  bodyId: string,
  postId: string | undefined,
  today: Day,
): Recipient | undefined {
  const body = data.byId.get(bodyId) ?? data.pointById.get(bodyId)
  if (!body || standing(body, today) === 'ended') return undefined
  const post = postId ? data.posts.get(postId) : undefined
  if (postId && post?.bodyId !== bodyId) return undefined
  return {
    bodyId,
    bodyName: body.name,
    kind: body.kind,
    address: [body.address, body.postcode].filter(Boolean).join('\n') || null,
    phone: 'phone' in body ? body.phone : null,
    post: post ? postWithHolders(data, post) : null,
    route: bodyRoute(data, body, today),
    source: body.source,
    asOf: body.asOf,
  }
}

type Reached = Pick<Body, 'id' | 'kind' | 'address' | 'postcode' | 'source' | 'asOf'> & {
  code?: string | null
}

/** How to write to a body. An ICB without an address of its own is written to at one of its local offices. */
export function bodyRoute(data: DirectoryData, body: Reached, today: Day): Route {
  const known = data.routes.get(body.id)
  if (known) return known
  const route = findRoute(data, body, today)
  data.routes.set(body.id, route)
  return route
}

function findRoute(data: DirectoryData, body: Reached, today: Day): Route {
  const route = bestRoute([], data.contacts.get(body.id) ?? [], body)
  if (route.known || body.kind !== 'icb') return route
  const office = officesOf(data, body.id, today)[0]
  if (!office?.address) return noRoute
  return {
    known: true,
    kind: 'postal',
    value: [office.address, office.postcode].filter(Boolean).join('\n'),
    via: 'office',
    officeName: office.name,
    source: office.source,
    asOf: office.asOf,
  }
}

/** The sub-ICB locations of a board, or of those it took over from whole, for want of its own. */
function officesOf(data: DirectoryData, id: string, today: Day): Body[] {
  const own = locationsOf(data, id, today)
  if (own.length > 0) return own
  return [...data.successions.keys()]
    .filter(
      (from) => successorsOn(from, today, (one) => data.successions.get(one) ?? []).join() === id,
    )
    .flatMap((from) => locationsOf(data, from, today))
}

function locationsOf(data: DirectoryData, id: string, today: Day): Body[] {
  const code = data.byId.get(id)?.code
  return (data.offices.get(code ?? '') ?? []).filter(
    (body) => body.address && standing(body, today) === 'current',
  )
}

/** A post with who holds it, each with the way to reach them. */
export function postWithHolders(data: DirectoryData, post: Post): NearPost {
  const body = data.byId.get(post.bodyId)!
  const shared = [...(data.contacts.get(post.id) ?? []), ...(data.contacts.get(body.id) ?? [])]
  return {
    known: true,
    id: post.id,
    kind: post.kind,
    bodyId: body.id,
    bodyName: body.name,
    title: post.title,
    areaName: post.areaName,
    holders: (data.sittings.get(post.id) ?? []).map((one) => holderOf(one, shared, body)),
    route: bestRoute([], shared, body),
    source: post.source,
    asOf: post.asOf,
  }
}

function holderOf({ membership, contacts }: Sitting, shared: Contact[], body: Body): Holder {
  const { id, name, party, source, asOf } = membership
  return { id, name, party, route: bestRoute(contacts, shared, body), source, asOf }
}
