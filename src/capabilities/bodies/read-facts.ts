import type { BodyFacts } from './body-facts.ts'
import type { Directory } from './directory.ts'
import * as queries from './queries.ts'
import type { BodiesDb } from './queries.ts'
import type { PlaceHere } from './near.ts'
import type { Body } from './body.ts'

/** Reads everything that is known of one body; `undefined` when there is none of that name. */
export async function readFacts(
  db: BodiesDb,
  directory: Directory,
  id: string,
): Promise<BodyFacts | undefined> {
  const body = await queries.findBody(db, id)
  if (!body) return undefined
  const [contacts, posts, memberships, successions] = await Promise.all([
    queries.listContacts(db, id),
    queries.listPosts(db, id),
    queries.listMemberships(db, id),
    queries.listSuccessionsOf(db, id),
  ])
  const others = successions.map(({ fromId, toId }) => (toId === id ? fromId : toId))
  const names = Object.fromEntries(
    (await queries.listBodiesById(db, others)).map((other) => [other.id, other.name]),
  )
  const around = directory.near(placeAround(body))
  return { body, contacts, posts, memberships, successions, names, around }
}

// The middle of a council's area is no address, so nothing is said to be near it.
function placeAround(body: Body): PlaceHere {
  const isPoint = body.kind === 'trust' || body.kind === 'gpPractice'
  const { lat, long } = body
  return {
    key: `around ${body.id}`,
    areas: {
      country: null,
      council: null,
      county: null,
      division: null,
      ward: null,
      constituency: null,
      icb: null,
      healthBoard: null,
    },
    middle: isPoint && lat !== null && long !== null ? { lat, long } : null,
  }
}
