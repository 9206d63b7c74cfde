import { found } from '../../../platform/errors.ts'
import { newRoutes, publicPage } from '../../../platform/http/index.ts'
import { chooseDemands, readDemands } from '../../documents/index.ts'
import { asksOf } from '../endorsement.ts'
import { findEndorsement, listEvents } from '../queries.ts'
import { historyOf } from './history.ts'
import type { PublicParts } from './parts.ts'
import type { ReadShown } from './read-shown.ts'
import { OnePage } from './views-one.tsx'
import { placeAll } from './whereabouts.ts'

/** One endorsement, for as long as there is a record of it. */
export function oneRoutes({ db, documents }: PublicParts, read: ReadShown) {
  const routes = newRoutes()
  routes.get('/endorsements/:endorsement', publicPage(), async (c) => {
    const id = c.req.param('endorsement')
    const shown = await read(c.var.campaignId)
    const it = found(shown.find((one) => one.id === id))
    const [one, ...others] = placeAll([it, ...shown.filter((other) => isOther(other, it))], {
      index: documents.index(),
      directory: documents.directory,
    })
    const { text } = found(await findEndorsement(db, id))
    const demands = readDemands(documents.pack.demands, c.var.language)
    const history = historyOf(await listEvents(db, id))
    return c.render(
      <OnePage
        shown={one!}
        text={text}
        others={others}
        demands={chooseDemands(demands, asksOf(it))}
        titleOf={(ask) => demands.find((demand) => demand.id === ask)?.title ?? ask}
        history={history}
      />,
    )
  })
  return routes
}

interface Known {
  id: string
  organisationId: string
}

function isOther(one: Known, it: Known): boolean {
  return one.organisationId === it.organisationId && one.id !== it.id
}
