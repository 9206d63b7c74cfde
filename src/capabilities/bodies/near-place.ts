import { around, distance } from 'geokdbush'
import type { Day } from '../../platform/clock/index.ts'
import { areaKey } from './area-name.ts'
import { PARLIAMENT, standing, type Body } from './body.ts'
import { chargingRules } from './charging.ts'
import { bestRoute, noRoute } from './contact.ts'
import {
  areaAt,
  isCurrent,
  type DirectoryData,
  type Point,
  type PointIndex,
} from './directory-data.ts'
import { boardsOf, councilsOf, type Resolved } from './near-bodies.ts'
import type { Near, NearBody, NearPost, PlaceHere, Reason, Unknown, UnknownPost } from './near.ts'
import type { Post } from './post.ts'
import { bodyRoute, postWithHolders } from './recipient.ts'

const TRUSTS = { count: 3, withinKm: 150 }
const PRACTICES = { count: 5, withinKm: 30 }

/** Who answers for health care at a place on a day. Pure: the data is in memory. */
export function nearPlace(data: DirectoryData, place: PlaceHere, today: Day): Near {
  const { areas, middle } = place
  const charging = chargingRules(areas.country?.code, areas.council?.code, areas.ward?.code)
  const councils = councilsOf(data, place, today)
  const standingCouncils = councils.filter(
    (one) => one.known && one.standing === 'current',
  ) as Council[]
  return {
    key: place.key,
    today,
    middle,
    charging,
    councils: councils.map((one) => (one.known ? nearBody(data, one, today) : one)),
    councillors: standingCouncils.map(({ body }) => seatOf(data, body, place)),
    healthCabinet: healthCabinet(data, standingCouncils),
    mp: memberFor(data, place),
    boards: boardsOf(data, place, today).map((one) =>
      one.known ? nearBody(data, one, today) : one,
    ),
    trusts:
      charging && charging.nation !== 'england'
        ? []
        : nearest(data, data.trusts, place, TRUSTS, today),
    practices: nearest(data, data.practices, place, PRACTICES, today),
  }
}

type Council = Resolved & { known: true }

function nearBody(data: DirectoryData, { body, notes }: Council, today: Day): NearBody {
  return {
    known: true,
    id: body.id,
    kind: body.kind,
    name: body.name,
    standing: standing(body, today),
    notes,
    distanceKm: null,
    at: null,
    address: [body.address, body.postcode].filter(Boolean).join('\n') || null,
    phone: null,
    route: bodyRoute(data, body, today),
    posts: [],
    source: body.source,
    asOf: body.asOf,
  }
}

/** The seat of the ward, or of the division where the council is a county. */
function seatOf(data: DirectoryData, body: Body, { areas }: PlaceHere): NearPost | UnknownPost {
  const area = body.kind === 'county' ? areas.division : areas.ward
  if (!area) return unknownPost(data, 'councillor', body, 'noAreaKnown')
  const post = postAt(data, body.id, 'councillor', area)
  if (post) return held(data, post, body)
  return unknownPost(data, 'councillor', body, data.listed.has(body.id) ? 'notListed' : 'noList', {
    area,
  })
}

// Where there is a county, health scrutiny and the cabinet member for health sit there and not in the district.
function healthCabinet(data: DirectoryData, councils: Council[]) {
  const counties = councils.filter(({ body }) => body.kind === 'county')
  return (counties.length > 0 ? counties : councils).map(({ body }) => {
    const post = data.posts.get(`health-${body.id.replace(/^council-/, '')}`)
    return post ? held(data, post, body) : unknownPost(data, 'healthCabinet', body, 'noList')
  })
}

function memberFor(data: DirectoryData, { areas }: PlaceHere): NearPost | UnknownPost {
  const house = data.byId.get(PARLIAMENT)
  const area = areas.constituency
  if (!area) return unknownPost(data, 'mp', house, 'noAreaKnown')
  const post = postAt(data, PARLIAMENT, 'mp', area)
  if (post && house) return held(data, post, house)
  const reason = data.listed.has(PARLIAMENT) ? 'notListed' : 'noList'
  return unknownPost(data, 'mp', house, reason, { area })
}

function postAt(
  data: DirectoryData,
  bodyId: string,
  kind: Post['kind'],
  area: { code: string; name: string },
) {
  return (
    data.postByArea.get(areaAt(bodyId, kind, area.code)) ??
    data.postByArea.get(areaAt(bodyId, kind, areaKey(area.name)))
  )
}

function held(data: DirectoryData, post: Post, body: Body): NearPost | UnknownPost {
  const known = postWithHolders(data, post)
  if (known.holders.length > 0) return known
  const reason = post.kind === 'healthCabinet' ? 'notListed' : 'vacant'
  return unknownPost(data, post.kind, body, reason, { lookedOn: post.asOf })
}

function unknownPost(
  data: DirectoryData,
  kind: Post['kind'],
  body: Body | undefined,
  reason: Reason,
  more: Partial<Unknown> = {},
): UnknownPost {
  const route = body ? bestRoute([], data.contacts.get(body.id) ?? [], body) : noRoute
  return {
    known: false,
    reason,
    kind,
    bodyId: body?.id ?? '',
    bodyName: body?.name ?? '',
    route,
    ...more,
  }
}

function nearest(
  data: DirectoryData,
  { points, tree }: PointIndex,
  { middle }: PlaceHere,
  { count, withinKm }: { count: number; withinKm: number },
  today: Day,
): NearBody[] | Unknown {
  if (points.length === 0) return { known: false, reason: 'noList' }
  if (!middle) return { known: false, reason: 'noPlace' }
  const open = (at: number) => isCurrent(points[at]!, today)
  const found: number[] = around(tree as never, middle.long, middle.lat, count, withinKm, open)
  if (found.length === 0) return { known: false, reason: 'noneNear' }
  return found.map((at) => nearPoint(data, points[at]!, middle, today))
}

function nearPoint(
  data: DirectoryData,
  point: Point,
  middle: { lat: number; long: number },
  today: Day,
): NearBody {
  const { id, kind, name, address, postcode, phone, source, asOf } = point
  const km = distance(middle.long, middle.lat, point.long!, point.lat!)
  return {
    known: true,
    id,
    kind,
    name,
    standing: 'current',
    notes: point.endOn ? [{ kind: 'endsOn', on: point.endOn }] : [],
    distanceKm: Math.round(km * 10) / 10,
    at: { lat: point.lat!, long: point.long! },
    address: [address, postcode].filter(Boolean).join('\n') || null,
    phone,
    route: bodyRoute(data, point, today),
    posts: [],
    source,
    asOf,
  }
}
