import KDBush from 'kdbush'
import type { Day } from '../../platform/clock/index.ts'
import { areaKey } from './area-name.ts'
import { standing, type Body } from './body.ts'
import type { Contact, Route } from './contact.ts'
import type { Membership, Post } from './post.ts'
import * as queries from './queries.ts'
import {
  listAreaBodies,
  listPhones,
  listPoints,
  listSitting,
  listStandingContacts,
} from './queries-directory.ts'
import type { BodiesDb } from './queries.ts'
import type { Succession } from './succession.ts'

/** A point on the map as the directory holds it: thousands of them, so nothing that is not shown. */
export type Point = Pick<
  Body,
  | 'id'
  | 'kind'
  | 'name'
  | 'address'
  | 'postcode'
  | 'lat'
  | 'long'
  | 'startOn'
  | 'endOn'
  | 'source'
  | 'asOf'
> & { phone: string | null }

export interface PointIndex {
  points: Point[]
  tree: KDBush
}

export interface Sitting {
  membership: Membership
  contacts: Contact[]
}

/** Everything the public pages ask of the tables, read once for each edition and held in memory. */
export interface DirectoryData {
  edition: number
  byId: Map<string, Body>
  byGss: Map<string, Body>
  byCode: Map<string, Body>
  /** Sub-ICB locations by the ODS code of their board. */
  offices: Map<string, Body[]>
  pointById: Map<string, Point>
  trusts: PointIndex
  practices: PointIndex
  successions: Map<string, Succession[]>
  posts: Map<string, Post>
  /** Posts by body and area, under the area's code and under its name. */
  postByArea: Map<string, Post>
  /** Bodies that have any seat listed at all. */
  listed: Set<string>
  sittings: Map<string, Sitting[]>
  contacts: Map<string, Contact[]>
  /** Ways to write to bodies that were asked about today. */
  routes: Map<string, Route>
}

export const areaAt = (bodyId: string, kind: Post['kind'], area: string) =>
  `${bodyId}|${kind}|${area}`

export async function readDirectory(db: BodiesDb, today: Day): Promise<DirectoryData> {
  // First the edition: should a write come in between, the next look reads everything again.
  const edition = await queries.bodyEdition(db)
  const same = interner()
  const bodies = (await listAreaBodies(db)).map((body) => same(body))
  const contacts = (await listStandingContacts(db)).map((contact) => same(contact))
  const phones = new Map((await listPhones(db)).map(({ bodyId, value }) => [bodyId, value]))
  const points = (await listPoints(db, today)).map((point) =>
    Object.assign(same(point), { phone: phones.get(point.id) ?? null }),
  )
  return {
    edition,
    routes: new Map(),
    ...bodyMaps(bodies),
    offices: grouped(
      bodies.filter((body) => body.kind === 'subIcb'),
      (body) => body.parentCode ?? '',
    ),
    pointById: new Map(points.map((point) => [point.id, point])),
    trusts: indexOf(points.filter((point) => point.kind === 'trust' && runsHospitals(point.name))),
    practices: indexOf(points.filter((point) => point.kind === 'gpPractice')),
    successions: grouped(await queries.listSuccessions(db), (one) => one.fromId),
    ...postMaps((await queries.listPosts(db)).map((post) => same(post))),
    ...sittingsOf(
      (await listSitting(db)).map((one) => same(one)),
      contacts,
    ),
  }
}

// Ambulance services charge nobody for a stay, and a trust that is only online has no place to be near to.
const runsHospitals = (name: string) => !/\bambulance\b|\bonline\b/i.test(name)

function bodyMaps(bodies: Body[]) {
  const byGss = new Map<string, Body>()
  // A code that two bodies had belongs to the one that has it now.
  for (const body of bodies)
    for (const code of body.formerGss?.split(',') ?? []) byGss.set(code.trim(), body)
  for (const body of bodies) if (body.gss && body.kind !== 'subIcb') byGss.set(body.gss, body)
  const byCode = new Map(
    bodies.flatMap((body) => (body.code ? [[`${body.kind}|${body.code}`, body]] : [])),
  )
  return { byId: new Map(bodies.map((body) => [body.id, body])), byGss, byCode }
}

function postMaps(posts: Post[]) {
  const postByArea = new Map<string, Post>()
  for (const post of posts) {
    if (post.areaName) postByArea.set(areaAt(post.bodyId, post.kind, areaKey(post.areaName)), post)
    if (post.areaCode) postByArea.set(areaAt(post.bodyId, post.kind, post.areaCode), post)
  }
  const seats = posts.filter((post) => post.kind !== 'healthCabinet')
  return {
    posts: new Map(posts.map((post) => [post.id, post])),
    postByArea,
    listed: new Set(seats.map((post) => post.bodyId)),
  }
}

function sittingsOf(memberships: Membership[], contacts: Contact[]) {
  const own = grouped(
    contacts.filter((one) => one.membershipId),
    (one) => one.membershipId!,
  )
  const sittings = memberships.map((membership) => ({
    membership,
    contacts: own.get(membership.id) ?? [],
  }))
  return {
    sittings: grouped(sittings, (one) => one.membership.postId),
    contacts: grouped(
      contacts.filter((one) => !one.membershipId),
      (one) => one.postId ?? one.bodyId,
    ),
  }
}

function indexOf(points: Point[]): PointIndex {
  const placed = points.filter((point) => point.lat !== null && point.long !== null)
  // Sixteen to a leaf: the few nearest are found with a third of the work of the usual sixty-four.
  const tree = new KDBush(placed.length, 16)
  for (const point of placed) tree.add(point.long!, point.lat!)
  if (placed.length > 0) tree.finish()
  return { points: placed, tree }
}

function grouped<T>(rows: T[], by: (row: T) => string): Map<string, T[]> {
  return Map.groupBy(rows, by)
}

/** Cells that mostly say what those of other rows say. */
const REPEATED = ['kind', 'type', 'source', 'asOf', 'startOn', 'endOn', 'party', 'purpose'] as const

/**
 * The driver makes a new text for every cell. One copy of those that repeat keeps thousands of rows small.
 */
function interner() {
  const texts = new Map<string, string>()
  return <R extends object>(row: R): R => {
    const fields = row as Record<string, unknown>
    for (const name of REPEATED) {
      const text = fields[name]
      if (typeof text !== 'string') continue
      const known = texts.get(text)
      if (known === undefined) texts.set(text, text)
      else fields[name] = known
    }
    return row
  }
}

export const isCurrent = (point: Point, today: Day) => standing(point, today) === 'current'
