import { allow } from '../../platform/access/index.ts'
import { newRoutes, type Routes } from '../../platform/http/index.ts'
import type { Parts } from './parts.ts'
import { listMembers } from './queries.ts'
import { listActs } from './queries-audit.ts'
import { AuditPage } from './views-audit.tsx'

const A_PAGE = 50

/** The trail is read here and written by what people do; no route changes it. */
export function auditRoutes({ db, sayAct }: Parts): Routes {
  const routes = newRoutes()

  routes.get('/organise/audit', allow('owner', 'reader'), async (c) => {
    const { campaignId } = c.var
    const before = c.req.query('before')
    const page = { campaignId, limit: A_PAGE + 1, ...(before ? { before } : {}) }
    const [acts, members] = await Promise.all([listActs(db, page), listMembers(db, campaignId)])
    return c.render(
      <AuditPage
        acts={acts.slice(0, A_PAGE)}
        older={acts.length > A_PAGE ? acts[A_PAGE - 1]?.id : undefined}
        names={new Map(members.map(({ id, name }) => [id, name]))}
        sayAct={sayAct}
      />,
    )
  })

  return routes
}
