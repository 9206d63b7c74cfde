import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Clock } from '../../platform/clock/index.ts'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import {
  newRoutes,
  publicPage,
  Throttle,
  type Env,
  type Routes,
} from '../../platform/http/index.ts'
import { newId } from '../../platform/ids.ts'
import { emptyForm, ErrorPage } from '../../ui/index.ts'
import { readFacts } from './read-facts.ts'
import { NewCorrection } from './correction.ts'
import type { Directory } from './directory.ts'
import { findBody, type BodiesDb } from './queries.ts'
import { addCorrection } from './queries-correction.ts'
import { deskRoutes } from './routes-desk.tsx'
import { BodyPage } from './views-body.tsx'
import { CorrectionPage, ThanksPage } from './views-correction.tsx'

/** What the routes of bodies are made with. */
export interface BodiesParts {
  db: BodiesDb
  clock: Clock
  directory: Directory
  /** Where a letter to a body is begun; nothing where there are no letters. */
  writeLink?: (bodyId: string) => string | undefined
  /** What else is known of a body, by what stands above this. */
  below?: (bodyId: string, campaignId: string) => Promise<Child>
  /** Where a request comes from, for the throttle alone. */
  addressOf?: (c: Context<Env>) => string
}

const REPORTS_AN_HOUR = 20

export function bodiesRoutes(parts: BodiesParts): Routes {
  const { db, clock, directory, writeLink = () => undefined } = parts
  const { addressOf = (c) => c.env?.incoming?.socket.remoteAddress ?? 'unknown' } = parts
  const throttle = new Throttle(REPORTS_AN_HOUR)
  const routes = newRoutes()

  routes.get('/bodies/:body', publicPage(), async (c) => {
    const facts = found(await readFacts(db, directory, c.req.param('body')))
    const write = writeLink(facts.body.id)
    const below = await parts.below?.(facts.body.id, c.var.campaignId)
    return c.render(
      <BodyPage facts={facts} today={clock.today()} write={write && c.var.link(write)}>
        {below}
      </BodyPage>,
    )
  })

  routes.get('/corrections/new', async (c) => {
    const body = await bodyNamed(c.req.query('body'))
    return c.render(<CorrectionPage body={body} form={emptyForm} />)
  })

  routes.post('/corrections/new', allow('anyone'), async (c) => {
    const form = await readForm(c, NewCorrection)
    const body = await bodyNamed(form.values['body'])
    // What fills in a field that people do not see is thanked, and forgotten.
    if (form.values['website']) return c.redirect(c.var.link('/corrections/thanks'), 303)
    if (!form.ok) {
      c.status(422)
      return c.render(<CorrectionPage body={body} form={form} />)
    }
    if (!throttle.allows(addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    const { fact, text } = form.value
    await addCorrection(db, {
      id: newId(),
      bodyId: body?.id ?? null,
      fact,
      text,
      createdOn: clock.today(),
      handledOn: null,
      handledBy: null,
      decision: null,
      reason: null,
    })
    const about = body ? `?body=${encodeURIComponent(body.id)}` : ''
    return c.redirect(c.var.link(`/corrections/thanks${about}`), 303)
  })

  routes.get('/corrections/thanks', async (c) =>
    c.render(<ThanksPage body={await bodyNamed(c.req.query('body'))} />),
  )

  async function bodyNamed(id: string | undefined) {
    return id ? findBody(db, id) : undefined
  }

  return routes.route('/', deskRoutes(parts))
}
