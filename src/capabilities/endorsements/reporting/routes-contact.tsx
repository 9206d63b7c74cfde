import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { Paragraphs, readForm } from '../../../platform/forms/index.ts'
import { newRoutes, Throttle, type Env } from '../../../platform/http/index.ts'
import { newId } from '../../../platform/ids.ts'
import { readSignedId } from '../../../platform/signed-id.ts'
import { emptyForm, ErrorPage, type FormState } from '../../../ui/index.ts'
import type { Endorsement } from '../endorsement.ts'
import { addReport, findEndorsement, findOrganisation, listEvents } from '../queries.ts'
import { confirmReport, takeBack } from './contact-acts.ts'
import type { ReportingParts } from './parts.ts'
import { listFileNames } from './queries-reporting.ts'
import { takeFile } from './take-file.ts'
import { ContactPage, GonePage } from './views-contact.tsx'

const Change = z.object({ change: Paragraphs.pipe(z.string().min(3).max(2000)) })
const Withdrawal = z.object({ reason: Paragraphs.pipe(z.string().min(3).max(300)).optional() })
const CHANGES_AN_HOUR = 10
/** Each holds its file in memory, twice while it is looked through. */
const MOST_AT_ONCE = 2

/** The contact's own page, behind the link in the mail. Programs that follow links change nothing: only a POST does. */
export function contactRoutes(parts: ReportingParts) {
  const { db, clock, contactKey } = parts
  const { scanCommand } = parts.documents
  let inHand = 0
  const routes = newRoutes()
  const throttle = new Throttle(CHANGES_AN_HOUR)

  routes.get('/endorsements/yours/:token', async (c) => {
    const endorsement = await endorsementOf(c)
    return endorsement ? answer(c, endorsement) : answerGone(c)
  })

  routes.post('/endorsements/yours/:token/confirmation', allow('anyone'), async (c) => {
    const endorsement = await endorsementOf(c)
    if (!endorsement) return answerGone(c)
    await confirmReport(parts, endorsement)
    return back(c)
  })

  routes.post('/endorsements/yours/:token/withdrawal', allow('anyone'), async (c) => {
    const endorsement = await endorsementOf(c)
    if (!endorsement) return answerGone(c)
    const form = await readForm(c, Withdrawal)
    if (!form.ok) return answer(c, endorsement, form)
    await takeBack(parts, endorsement, form.value.reason ?? null)
    return back(c)
  })

  routes.post('/endorsements/yours/:token/changes', allow('anyone'), async (c) => {
    const endorsement = await endorsementOf(c)
    if (!endorsement) return answerGone(c)
    const form = await readForm(c, Change)
    if (!form.ok) return answer(c, endorsement, form)
    if (!throttle.allows(parts.addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    await addReport(db, {
      id: newId(),
      campaignId: endorsement.campaignId,
      endorsementId: endorsement.id,
      isFrom: 'contact',
      text: form.value.change,
      createdOn: clock.today(),
      handledOn: null,
      handledBy: null,
      decision: null,
      reason: null,
    })
    return back(c, '?asked=yes')
  })

  routes.post('/endorsements/yours/:token/files', allow('anyone'), async (c) => {
    const endorsement = await endorsementOf(c)
    if (!endorsement) return answerGone(c)
    const code = inHand < MOST_AT_ONCE ? await takeFrom(c, endorsement) : 'fileBusy'
    return code
      ? answer(c, endorsement, { values: {}, problems: [{ field: 'file', code }] })
      : back(c)
  })

  return routes

  async function takeFrom(c: Context<Env>, endorsement: Endorsement) {
    inHand += 1
    try {
      const { file } = await c.req.parseBody().catch(() => ({ file: undefined }))
      const isChosen = file instanceof File && file.name !== ''
      const bytes = isChosen ? new Uint8Array(await file.arrayBuffer()) : undefined
      return await takeFile({ db, clock, scanCommand }, endorsement, bytes)
    } finally {
      inHand -= 1
    }
  }

  /** What was forgotten, whoever it was of, has no contact any more. */
  async function endorsementOf(c: Context<Env>): Promise<Endorsement | undefined> {
    const id = readSignedId(contactKey, c.req.param('token') ?? '')
    const endorsement = id ? await findEndorsement(db, id) : undefined
    return endorsement?.contactEmail ? endorsement : undefined
  }

  async function answer(c: Context<Env>, endorsement: Endorsement, form: FormState = emptyForm) {
    if (form.problems.length > 0) c.status(422)
    const group = await findOrganisation(db, endorsement.organisationId)
    const events = await listEvents(db, endorsement.id)
    const token = c.req.param('token')!
    const files = await listFileNames(db, endorsement.id)
    const isAsked = c.req.query('asked') === 'yes'
    return c.render(
      <ContactPage {...{ token, endorsement, group, events, files, form, isAsked }} />,
    )
  }

  function back(c: Context<Env>, query = '') {
    const token = c.req.param('token')!
    return c.redirect(c.var.link(`/endorsements/yours/${token}${query}`), 303)
  }
}

function answerGone(c: Context<Env>) {
  c.status(404)
  return c.render(<GonePage />)
}
