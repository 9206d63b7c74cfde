import { allow } from '../../../platform/access/index.ts'
import { newRoutes, type Routes } from '../../../platform/http/index.ts'
import { readFilter } from './filter.ts'
import { isOrganiser, MAY_READ, type DeskParts } from './parts.ts'
import * as queries from './queries-desk.ts'
import { amendmentRoutes } from './routes-amendment.tsx'
import { decisionRoutes } from './routes-decision.tsx'
import { endorsementRoutes } from './routes-endorsement.tsx'
import { enteringRoutes } from './routes-entering.tsx'
import { organisationRoutes } from './routes-organisations.tsx'
import { reportRoutes } from './routes-reports.tsx'
import { EndorsementsDeskPage } from './views-list.tsx'

const A_PAGE = 50

/** The organisers' side of what groups passed: what waits, what is public, and what can be done with it. */
export function endorsementsDeskRoutes(parts: DeskParts): Routes {
  const { db } = parts
  const routes = newRoutes()

  routes.get('/organise/endorsements', allow(...MAY_READ), async (c) => {
    const { campaignId } = c.var
    const filter = readFilter(c.req.query())
    const mayAct = await isOrganiser(c)
    const page = { campaignId, filter, limit: A_PAGE + 1, offset: (filter.page - 1) * A_PAGE }
    const [counts, listed, reports] = await Promise.all([
      queries.countStates(db, campaignId),
      queries.listEndorsements(db, page),
      mayAct ? queries.listOpenReports(db, campaignId) : [],
    ])
    const isMore = listed.length > A_PAGE
    const shown = listed.slice(0, A_PAGE)
    return c.render(
      <EndorsementsDeskPage {...{ counts, filter, shown, isMore, reports, mayAct }} />,
    )
  })

  // What has a name of its own comes before what has an id.
  routes.route('/', enteringRoutes(parts))
  routes.route('/', organisationRoutes(parts))
  routes.route('/', reportRoutes(parts))
  routes.route('/', amendmentRoutes(parts))
  routes.route('/', decisionRoutes(parts))
  return routes.route('/', endorsementRoutes(parts))
}
