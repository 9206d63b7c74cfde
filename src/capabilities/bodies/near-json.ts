import type { Route } from './contact.ts'
import type { Near, NearBody, NearPost, Unknown } from './near.ts'

/** `bodies` of `/near/:place.json`: those that are known, in the order of the page. */
export function nearJson(near: Near) {
  const bodies = [near.trusts, near.boards, near.councils, near.practices].flatMap(knownIn)
  const posts = [...near.councillors, ...near.healthCabinet, near.mp].filter((post) => post.known)
  const parliament = posts.filter((post) => post.kind === 'mp')
  return [
    ...bodies.map((body) => bodyJson(body, posts)),
    ...parliament.map((post) => ({
      id: post.bodyId,
      kind: 'parliament' as const,
      name: post.bodyName,
      distanceKm: null,
      contact: contactJson(post.route),
      posts: [postJson(post)],
      source: post.source,
      asOf: post.asOf,
    })),
  ]
}

function knownIn(bodies: (NearBody | Unknown)[] | Unknown): NearBody[] {
  return Array.isArray(bodies) ? bodies.filter((body) => body.known) : []
}

function bodyJson(body: NearBody, posts: NearPost[]) {
  const { id, kind, name, distanceKm, route, standing, source, asOf } = body
  return {
    id,
    kind,
    name,
    distanceKm,
    contact: contactJson(route),
    posts: posts.filter((post) => post.bodyId === id).map(postJson),
    standing,
    notes: body.notes,
    source,
    asOf,
  }
}

function postJson({ id, kind, title, areaName, holders, source, asOf }: NearPost) {
  const people = holders.map(({ name, party, route, source, asOf }) => {
    const contact = contactJson(route)
    return { name, party, contact, source, asOf }
  })
  return { id, kind, title, areaName, holders: people, source, asOf }
}

function contactJson(route: Route) {
  if (!route.known) return null
  const { kind, value, via, source, asOf } = route
  return { kind, value, via, source, asOf }
}
