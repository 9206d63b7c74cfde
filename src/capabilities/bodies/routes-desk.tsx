import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { newRoutes, type Routes } from '../../platform/http/index.ts'
import { bodyKinds, type BodyKind } from './body.ts'
import { endContact, undoChange } from './correct-body.ts'
import { editorOf, isEditor, MAY_READ, type DeskParts } from './desk.ts'
import * as queries from './queries.ts'
import { listAmendments } from './queries-amendment.ts'
import { deskCorrectionRoutes } from './routes-desk-corrections.tsx'
import { deskFormRoutes } from './routes-desk-forms.tsx'
import { DeskBodyPage } from './views-desk-body.tsx'
import { DeskBodiesPage } from './views-desk.tsx'

/** The desk's side: what is known, and every change by hand, each of which can be undone. */
export function deskRoutes(parts: DeskParts): Routes {
  const { db, clock } = parts
  const routes = newRoutes()

  routes.get('/organise/bodies', allow(...MAY_READ), async (c) => {
    const words = c.req.query('words')?.trim().slice(0, 100) ?? ''
    const kind = bodyKinds.find((one): one is BodyKind => one === c.req.query('kind'))
    const bodies = await queries.searchBodies(db, { words, ...(kind && { kind }) })
    const editions = await queries.listEditions(db)
    const search = { words, kind: kind ?? '' }
    return c.render(<DeskBodiesPage {...{ bodies, editions, search }} today={clock.today()} />)
  })

  routes.get('/organise/bodies/:body', allow(...MAY_READ), async (c) => {
    const body = found(await queries.findBody(db, c.req.param('body')))
    const [contacts, memberships, amendments] = await Promise.all([
      queries.listContacts(db, body.id),
      queries.listMemberships(db, body.id),
      listAmendments(db, body.id),
    ])
    const mayEdit = await isEditor(c)
    return c.render(<DeskBodyPage {...{ body, contacts, memberships, amendments, mayEdit }} />)
  })

  routes.post('/organise/contacts/:contact/end', allow('editor'), async (c) => {
    const contact = found(await queries.findContact(db, c.req.param('contact')))
    await endContact(db, contact, await editorOf(c, parts))
    return c.redirect(c.var.link(`/organise/bodies/${contact.bodyId}`), 303)
  })

  routes.post('/organise/amendments/:amendment/undoing', allow('editor'), async (c) => {
    const bodyId = await undoChange(db, c.req.param('amendment'), await editorOf(c, parts))
    return c.redirect(c.var.link(`/organise/bodies/${bodyId}`), 303)
  })

  routes.route('/', deskFormRoutes(parts))
  return routes.route('/', deskCorrectionRoutes(parts))
}
