import type { BodyKind, Near, NearBody, NearPost, Recipient, UnknownPost } from '../bodies/index.ts'
import type { Addressee, RecipientKind } from './addressee.ts'

/** Those of the given kinds who answer at one place, in the order of the kinds. */
export function addresseesAt(near: Near, kinds: readonly RecipientKind[]): Addressee[] {
  return kinds.flatMap((kind) => FINDERS[kind](near))
}

/** Whether there can be one here: England has boards of one kind and Wales and Scotland of another. */
export function canBeHere(near: Near, kind: RecipientKind): boolean {
  const isEngland = near.charging?.nation === 'england'
  if (kind === 'icb' || kind === 'trust') return isEngland
  return kind !== 'health-board' || !isEngland
}

const FINDERS: Record<RecipientKind, (near: Near) => Addressee[]> = {
  trust: ({ trusts }) => bodies('trust', Array.isArray(trusts) ? trusts : []),
  icb: ({ boards }) => bodies('icb', boards.filter(isOf('icb'))),
  'health-board': ({ boards }) => bodies('health-board', boards.filter(isOf('healthBoard'))),
  'gp-practice': ({ practices }) =>
    bodies('gp-practice', Array.isArray(practices) ? practices : []),
  council: ({ councils }) => bodies('council', councils.filter(isOf('council', 'county'))),
  councillor: (near) => near.councillors.flatMap((post) => holders('councillor', post, near)),
  'cabinet-member-health': (near) =>
    near.healthCabinet.flatMap((post) => holders('cabinet-member-health', post, near)),
  mp: (near) => holders('mp', near.mp, near),
}

const NO_POST = { postId: null, holderId: null, person: null, office: null }

function isOf(...kinds: NearBody['kind'][]) {
  return (one: NearBody | { known: false }): one is NearBody =>
    one.known && one.standing === 'current' && kinds.includes(one.kind)
}

function bodies(kind: RecipientKind, all: NearBody[]): Addressee[] {
  return all.map((body) => ({
    ...NO_POST,
    kind,
    bodyId: body.id,
    bodyName: body.name,
    areaName: null,
    distanceKm: body.distanceKm,
    route: body.route,
    phone: body.phone,
    address: lines(body.address),
    source: body.source,
    asOf: body.asOf,
  }))
}

/** Who holds a post; nobody known, the post itself, as long as there is a way to write to its body. */
function holders(kind: RecipientKind, post: NearPost | UnknownPost, near: Near): Addressee[] {
  const shared = {
    kind,
    bodyId: post.bodyId,
    bodyName: post.bodyName,
    areaName: post.known ? post.areaName : (post.area?.name ?? null),
    office: post.known ? post.title : null,
    distanceKm: null,
    phone: null,
    address: addressOf(near, post.bodyId),
  }
  const nobody = { ...shared, postId: post.known ? post.id : null, holderId: null, person: null }
  if (post.known && post.holders.length > 0) {
    return post.holders.map(({ id, name, route, source, asOf }) => ({
      ...nobody,
      route,
      source,
      asOf,
      holderId: id,
      person: name,
    }))
  }
  const { route } = post
  return route.known ? [{ ...nobody, route, source: route.source, asOf: route.asOf }] : []
}

// Standing: Members' post goes to the House, whatever else is known of them.
const COMMONS = ['House of Commons', 'London', 'SW1A 0AA']

function addressOf({ councils }: Near, bodyId: string): string[] {
  if (bodyId === 'parliament-commons') return COMMONS
  const council = councils.find((one) => one.known && one.id === bodyId)
  return council?.known ? lines(council.address) : []
}

function lines(address: string | null): string[] {
  return (address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const KIND_OF: Partial<Record<BodyKind, RecipientKind>> = {
  trust: 'trust',
  icb: 'icb',
  healthBoard: 'health-board',
  gpPractice: 'gp-practice',
  council: 'council',
  county: 'council',
}

/** A body from anywhere, where it is of a kind that is written to. */
export function addresseeOf(
  body: Recipient,
  kinds: readonly RecipientKind[],
): Addressee | undefined {
  const kind = KIND_OF[body.kind]
  if (!kind || !kinds.includes(kind)) return undefined
  const { bodyId, bodyName, route, phone, source, asOf } = body
  return {
    ...NO_POST,
    kind,
    bodyId,
    bodyName,
    route,
    phone,
    source,
    asOf,
    areaName: null,
    distanceKm: null,
    address: lines(body.address),
  }
}
