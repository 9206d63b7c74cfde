import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { newRoutes, type Routes } from '../../../platform/http/index.ts'
import { hashAddress, listSuppressionsOf } from '../../../platform/mail/index.ts'
import { inOrder, isOrder } from '../answering/count.ts'
import { countByBody } from '../answering/queries-answering.ts'
import { findLetterById } from '../life/queries-life.ts'
import { byWeek } from './by-week.ts'
import { commonestOf } from './commonest.ts'
import type { DeskParts } from './parts.ts'
import * as queries from './queries-body.ts'
import { byReason, inOrderOfCare } from './stuck.ts'
import { BodiesPage, BodyPage } from './views-body.tsx'
import { weeksBefore } from './week.ts'

const WEEKS = 13
/** Among so many of the last letters the commonest is looked for. */
const LAST = 500

/** What reached a body, and what came of it. */
export function bodyRoutes({ db, clock, mailKey }: DeskParts): Routes {
  const routes = newRoutes()

  routes.get('/organise/letters/bodies', allow('organiser'), async (c) => {
    const asked = c.req.query('sort')
    const order = isOrder(asked) ? asked : 'sent'
    const counts = inOrder(await countByBody(db, c.var.campaignId), order)
    return c.render(<BodiesPage counts={counts} order={order} />)
  })

  routes.get('/organise/letters/bodies/:body', allow('organiser'), async (c) => {
    const about = { campaignId: c.var.campaignId, bodyId: c.req.param('body') }
    const name = found(await queries.findBodyName(db, about))
    const today = clock.today()
    const since = weeksBefore(today, WEEKS).at(-1)!
    const [days, states, reasons, last, [answers], stuckTo] = await Promise.all([
      queries.countDays(db, about, since),
      queries.countStatesTo(db, about),
      queries.countReasonsTo(db, about),
      queries.listLast(db, about, LAST),
      countByBody(db, about.campaignId, [about.bodyId]),
      queries.listStuckAddresses(db, about),
    ])
    const commonest = commonestOf(last)
    const sample = commonest && (await findLetterById(db, commonest.sample.id))
    const addresses = new Set([...stuckTo, ...last.map(({ toAddress }) => toAddress)])
    const hashes = new Set([...addresses].map((address) => hashAddress(mailKey, address)))
    return c.render(
      <BodyPage
        bodyId={about.bodyId}
        name={name}
        weeks={byWeek(days, today, WEEKS)}
        counts={inOrderOfCare(states)}
        stuck={byReason(reasons)}
        commonest={commonest && { count: commonest.count, of: last.length }}
        sample={sample}
        answers={answers}
        suppressed={await listSuppressionsOf(db, [...hashes])}
      />,
    )
  })

  return routes
}
