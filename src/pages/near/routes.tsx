import type { Context } from 'hono'
import {
  nearJson,
  type Directory,
  type Near,
  type WriteLink,
} from '../../capabilities/bodies/index.ts'
import type { Found, Place, PlaceStore } from '../../capabilities/places/index.ts'
import { DomainError, found } from '../../platform/errors.ts'
import { newRoutes, publicPage, type Env } from '../../platform/http/index.ts'
import { CandidatesPage, NearPage } from './views.tsx'

interface Parts {
  places: PlaceStore
  directory: Directory
  /** Where letters from a place to who answers there are begun. */
  writeLinksAt(near: Near): WriteLink
  /** How many groups there stand with the campaign. */
  groupsHere(place: Place, campaignId: string): Promise<number>
}

/** Everything Clarion knows of a place. Its address names areas, never a postcode. */
export function nearRoutes({ places, directory, writeLinksAt, groupsHere }: Parts) {
  const routes = newRoutes()

  const find = (key: string): Found => {
    const index = places.current()
    if (!index) throw new DomainError('notFound', 404)
    return found(index.find(key, (code) => directory.successorsOf(code)))
  }

  routes.get('/near/:file{[A-Z0-9x-]+\\.json}', publicPage(), (c) => {
    const there = find(c.req.param('file').replace('.json', ''))
    if (there.kind !== 'place') return elsewhere(c, there, '.json')
    const { key, areas, middle } = there.place
    const edition = places.current()!.title
    return c.json({
      place: key,
      areas,
      middle,
      edition,
      bodies: nearJson(directory.near(there.place)),
    })
  })

  routes.get('/near/:place', publicPage(), async (c) => {
    const there = find(c.req.param('place'))
    if (there.kind !== 'place') return elsewhere(c, there)
    const { place } = there
    const index = places.current()!
    const near = directory.near(place)
    const groups = await groupsHere(place, c.var.campaignId)
    return c.render(
      <NearPage
        place={place}
        near={near}
        neighbours={() => index.neighbours(place.key)}
        edition={index.title}
        groups={groups}
        writeLinks={() => {
          const writeLink = writeLinksAt(near)
          return (bodyId, postId) => {
            const address = writeLink(bodyId, postId)
            return address && c.var.link(address)
          }
        }}
      />,
    )
  })

  return routes
}

/** Areas that are no more: on to what took their place, or to a choice where they were split. */
function elsewhere(c: Context<Env>, there: Exclude<Found, { kind: 'place' }>, ending = '') {
  if (there.kind === 'redirect') return c.redirect(c.var.link(`/near/${there.key}${ending}`), 301)
  if (ending) return c.json({ candidates: there.places.map(({ key }) => key) }, 300)
  return c.render(<CandidatesPage places={there.places} />)
}
