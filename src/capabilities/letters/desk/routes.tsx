import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { newRoutes, type Env, type Routes } from '../../../platform/http/index.ts'
import { STUCK } from '../life/life.ts'
import { handleChanges, listRunning } from './change-later.ts'
import { readAfter, readFilter, type Filter } from './filter.ts'
import { isOrganiser, MAY_COUNT, type DeskParts } from './parts.ts'
import { findBodyName } from './queries-body.ts'
import { countReasons, countStates, listInState, type ListedLetter } from './queries-desk.ts'
import { queueState } from './queue-state.ts'
import { bodyRoutes } from './routes-body.tsx'
import { letterRoutes } from './routes-letter.tsx'
import { manyRoutes } from './routes-many.tsx'
import { mailTestRoutes } from './routes-mail-test.tsx'
import { suppressionRoutes } from './routes-suppression.tsx'
import { byReason, inOrderOfCare } from './stuck.ts'
import { LettersDeskPage } from './views-list.tsx'
import { weeksBefore } from './week.ts'

const A_PAGE = 50
const WEEKS = 13

/** The organisers' side of letters: where each is, why, and what can be done. */
export function lettersDeskRoutes(parts: DeskParts): Routes {
  const { db, clock } = parts
  const routes = newRoutes()
  handleChanges(parts)

  routes.get('/organise/letters', allow(...MAY_COUNT), async (c) => {
    const { campaignId } = c.var
    const mayAct = await isOrganiser(c)
    const filter = readFilter(c.req.query())
    const [counts, queue, stuck, letters, running, bodyName] = await Promise.all([
      countStates(db, campaignId),
      queueState(db, parts),
      mayAct ? countReasons(db, campaignId) : [],
      mayAct ? listed(c, filter) : [],
      mayAct ? listRunning(parts, campaignId) : [],
      filter.bodyId && mayAct ? findBodyName(db, { campaignId, bodyId: filter.bodyId }) : undefined,
    ])
    const shown = letters.slice(0, A_PAGE)
    const isMore = letters.length > A_PAGE
    return c.render(
      <LettersDeskPage
        counts={inOrderOfCare(counts)}
        reasons={byReason(stuck)}
        weeks={weeksBefore(clock.today(), WEEKS)}
        after={isMore && filter.state ? shown.at(-1) : undefined}
        letters={shown}
        {...{ queue, running, filter, mayAct, isMore, bodyName }}
      />,
    )
  })

  /** One state, or the stuck ones: those worst off first. One more than a page, to know whether there are more. */
  async function listed(c: Context<Env>, filter: Filter): Promise<ListedLetter[]> {
    const { campaignId } = c.var
    const after = filter.state && readAfter(c.req.query('after'))
    const states = filter.state ? [filter.state] : STUCK
    const lists = await Promise.all(
      states.map((state) => {
        return listInState(db, {
          campaignId,
          filter: { ...filter, state },
          limit: A_PAGE + 1,
          ...(after && { after }),
        })
      }),
    )
    return lists.flat().slice(0, A_PAGE + 1)
  }

  routes.route('/', bodyRoutes(parts))
  routes.route('/', suppressionRoutes(parts))
  routes.route('/', mailTestRoutes(parts))
  routes.route('/', manyRoutes(parts))
  return routes.route('/', letterRoutes(parts))
}
