import { newRoutes, publicPage } from '../../../platform/http/index.ts'
import { motionKinds, readDemands } from '../../documents/index.ts'
import type { PublicParts } from '../showing/parts.ts'
import type { ReadShown } from '../showing/read-shown.ts'
import { countByKind, countByPlace, countGroups, standing } from '../showing/shown.ts'
import { placeAll } from '../showing/whereabouts.ts'
import { countByDemand, monthByMonth } from './progress.ts'
import { ProgressPage } from './views-progress.tsx'

/** What the movement has won, and what is asked for next. */
export function progressRoutes({ documents, clock }: PublicParts, read: ReadShown) {
  const routes = newRoutes()
  routes.get('/endorsements/progress', publicPage(), async (c) => {
    const index = documents.index()
    const all = placeAll(await read(c.var.campaignId), { index, directory: documents.directory })
    const published = standing(all)
    const places = countByPlace(published)
    const kinds = countByKind(published)
    const asked = { language: c.var.language, origin: new URL(c.req.url).origin }
    const there = new Set<string>(kinds.map(({ of }) => of))
    const councils = index?.ground().councils.size ?? 0
    const reached = places.filter(({ of }) => of.kind === 'council').length
    return c.render(
      <ProgressPage
        groups={countGroups(published)}
        withdrawn={all.length - published.length}
        months={monthByMonth(published, clock.today())}
        kinds={kinds}
        places={places}
        demands={countByDemand(published, readDemands(documents.pack.demands, c.var.language))}
        kindsLeft={(await motionKinds(documents, asked)).filter((kind) => !there.has(kind))}
        councils={{ all: councils, reached }}
      />,
    )
  })
  return routes
}
