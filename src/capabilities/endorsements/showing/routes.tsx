import { found } from '../../../platform/errors.ts'
import { newRoutes, publicPage } from '../../../platform/http/index.ts'
import { progressRoutes } from '../progress/index.ts'
import { choose } from './choose.ts'
import { drawMap } from './draw-map.ts'
import { PAGE_SIZE } from './filter.ts'
import type { PublicParts } from './parts.ts'
import { shownReader } from './read-shown.ts'
import { openDataRoutes } from './routes-open-data.ts'
import { oneRoutes } from './routes-one.tsx'
import { raiseRoutes } from './routes-raise.tsx'
import { reportRoutes } from './routes-report.tsx'
import { countByPlace } from './shown.ts'
import { ListPage } from './views-list.tsx'

/** Who stands where: for everybody. */
export function endorsementsPublicRoutes(parts: PublicParts) {
  const { documents } = parts
  const read = shownReader(parts.db)
  const routes = newRoutes()

  routes.get('/endorsements', publicPage(), async (c) => {
    const chosen = await choose(c, { documents, read })
    if (chosen instanceof Response) return chosen
    const { filter, published, withdrawn } = chosen
    const list = filter.state ? withdrawn : published
    const pages = Math.max(1, Math.ceil(list.length / PAGE_SIZE))
    found(filter.page <= pages || undefined)
    const from = (filter.page - 1) * PAGE_SIZE
    const places = countByPlace(published)
    const map = drawMap(documents.index()?.ground(), places)
    return c.render(
      <ListPage {...{ ...chosen, places, map, pages, list: list.slice(from, from + PAGE_SIZE) }} />,
    )
  })

  routes.route('/', openDataRoutes(parts, read))
  routes.route('/', raiseRoutes(parts, read))
  routes.route('/', progressRoutes(parts, read))
  routes.route('/', reportRoutes(parts))
  // Last: its address fits the others too.
  routes.route('/', oneRoutes(parts, read))
  return routes
}
