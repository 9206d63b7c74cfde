import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import { Dismissal } from './correction.ts'
import { handleCorrection } from './handle-correction.ts'
import { findBody, listBodiesById } from './queries.ts'
import { findCorrection, listCorrections } from './queries-correction.ts'
import { editorOf, isEditor, MAY_READ, type DeskParts } from './desk.ts'
import { CorrectionDeskPage, CorrectionsPage } from './views-desk-corrections.tsx'

/** Reports of wrong facts: read by the desk, accepted or dismissed by an editor. */
export function deskCorrectionRoutes(parts: DeskParts): Routes {
  const { db } = parts
  const routes = newRoutes()

  routes.get('/organise/corrections', allow(...MAY_READ), async (c) => {
    const { waiting, handled } = await listCorrections(db)
    const about = [...waiting, ...handled].flatMap(({ bodyId }) => bodyId ?? [])
    const bodies = await listBodiesById(db, [...new Set(about)])
    const names = Object.fromEntries(bodies.map(({ id, name }) => [id, name]))
    return c.render(<CorrectionsPage {...{ waiting, handled, names }} />)
  })

  routes.get('/organise/corrections/:correction', allow(...MAY_READ), (c) => show(c, emptyForm))

  routes.post('/organise/corrections/:correction/acceptance', allow('editor'), async (c) => {
    const correction = await correctionAt(c)
    await handleCorrection(db, correction, { decision: 'accepted' }, await editorOf(c, parts))
    const to = correction.bodyId ? `bodies/${correction.bodyId}` : 'corrections'
    return c.redirect(c.var.link(`/organise/${to}`), 303)
  })

  routes.post('/organise/corrections/:correction/dismissal', allow('editor'), async (c) => {
    const correction = await correctionAt(c)
    const form = await readForm(c, Dismissal)
    if (!form.ok) return show(c, form)
    const { reason } = form.value
    const decided = { decision: 'dismissed', reason } as const
    await handleCorrection(db, correction, decided, await editorOf(c, parts))
    return c.redirect(c.var.link('/organise/corrections'), 303)
  })

  async function correctionAt(c: Context<Env>) {
    return found(await findCorrection(db, c.req.param('correction')!))
  }

  async function show(c: Context<Env>, form: FormState) {
    const correction = await correctionAt(c)
    const body = correction.bodyId ? await findBody(db, correction.bodyId) : undefined
    if (form.problems.length > 0) c.status(422)
    const props = { correction, name: body?.name, mayEdit: await isEditor(c), form }
    return c.render(<CorrectionDeskPage {...props} />)
  }

  return routes
}
