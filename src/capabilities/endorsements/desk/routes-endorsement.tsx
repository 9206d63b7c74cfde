import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { newRoutes } from '../../../platform/http/index.ts'
import { listPersonNames } from '../../accounts/index.ts'
import { readDemands } from '../../documents/index.ts'
import { findEndorsement, findOrganisation, listEvents } from '../queries.ts'
import { listFileNames } from '../reporting/queries-reporting.ts'
import { compareTexts } from './compare-texts.ts'
import { listOffered, modelOf } from './look-up.ts'
import { isOrganiser, MAY_READ, ofCampaign, type DeskParts } from './parts.ts'
import { findFile, listReportsOf } from './queries-desk.ts'
import { findOwn } from './queries-organisations.ts'
import { EndorsementDeskPage } from './views-endorsement.tsx'

/** One endorsement with all that is known of it, and its files. */
export function endorsementRoutes(parts: DeskParts) {
  const { db, documents } = parts
  const routes = newRoutes()

  routes.get('/organise/endorsements/:endorsement', allow(...MAY_READ), async (c) => {
    const endorsement = ofCampaign(c, await findEndorsement(db, c.req.param('endorsement')))
    const { id, organisationId, text } = endorsement
    const group = found(await findOrganisation(db, organisationId))
    const mayAct = await isOrganiser(c)
    const [own, events, files, reports, alike, model] = await Promise.all([
      findOwn(db, organisationId),
      listEvents(db, id),
      mayAct ? listFileNames(db, id) : [],
      mayAct ? listReportsOf(db, id) : [],
      mayAct ? listOffered(parts, group) : [],
      modelOf(parts, endorsement, group, new URL(c.req.url).origin),
    ])
    const people = events.flatMap(({ personId }) => personId ?? [])
    return c.render(
      <EndorsementDeskPage
        {...{ endorsement, group, own, events, files, reports, alike, mayAct }}
        names={await listPersonNames(db, [...new Set(people)])}
        demands={readDemands(documents.pack.demands, c.var.language)}
        comparison={model && text ? compareTexts(model.text, text) : undefined}
        modelTitle={model?.title}
      />,
    )
  })

  routes.get('/organise/endorsements/:endorsement/files/:file', allow('organiser'), async (c) => {
    const { id } = ofCampaign(c, await findEndorsement(db, c.req.param('endorsement')))
    const file = found(await findFile(db, id, c.req.param('file')))
    // Whatever it is, it came from a stranger: it is saved, and opened by no page of ours.
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  return routes
}
