import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import type { Here } from '../../bodies/index.ts'
import { placeName } from '../../places/index.ts'
import { fileName, sendFile, sendText } from '../answer.tsx'
import type { DocumentsParts } from '../document-office.ts'
import { elsewhere } from '../elsewhere.tsx'
import { whereTo } from '../here.ts'
import { makeDocument } from '../make-document.ts'
import type { Form } from '../making/form.ts'
import { BODY_KINDS } from '../model/kinds.ts'
import { officeFor } from '../office-for.ts'
import { BusyPage, FaultPage } from '../views-fault.tsx'
import { countWords, motionOf, sheetIn } from './motion.ts'
import { ChooseMotionPage, WriteMotionPage } from './views-motion.tsx'

/** What the first page asks, in the address: so a motion can be linked to. */
const Choice = z.object({
  place: z.string().max(80).optional().catch(undefined),
  body: z.enum(BODY_KINDS).optional().catch(undefined),
})

const Written = z.object({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(40_000),
  sheet: z.literal('yes').optional(),
  format: z.enum(['docx', 'pdf', 'txt', 'look']).default('look'),
})

export function motionRoutes(parts: DocumentsParts) {
  const routes = newRoutes()
  const { index, directory } = parts

  routes.get('/resources/motion', async (c) => {
    const choice = Choice.parse(c.req.query())
    const where = whereTo({ index: index(), directory }, choice.place)
    const on = elsewhere(c, where)
    if (on) return on
    const here = where.kind === 'here' ? where.here : undefined
    const office = await officeFor(c, parts)
    const place = placed(here)
    const ids = idsOf(c)
    const bodies = office.list().flatMap(({ data }) => data.body ?? [])
    const motion = choice.body && motionOf(office, here, choice.body, ids)
    if (!motion)
      return c.render(
        <ChooseMotionPage {...{ bodies, demands: office.demands, place, body: choice.body }} />,
      )
    if (motion.text === undefined) return faulty(c)
    const values = { title: motion.title, text: motion.text, sheet: 'yes' }
    return c.render(<WriteMotionPage {...{ motion, place, ids, form: { values, problems: [] } }} />)
  })

  // What was written stands in this form and in the file, and nowhere else: so no redirect.
  routes.post('/resources/motion', allow('anyone'), async (c) => {
    const choice = Choice.parse(c.req.query())
    const where = whereTo({ index: index(), directory }, choice.place)
    const here = where.kind === 'here' ? where.here : undefined
    const office = await officeFor(c, parts)
    const ids = idsOf(c)
    const motion = found(choice.body && motionOf(office, here, choice.body, ids))
    const form = await readForm(c, Written)
    const page = { motion, place: placed(here), ids }
    if (!form.ok) {
      c.status(422)
      return c.render(<WriteMotionPage {...page} form={form} />)
    }
    const { title, text, sheet, format } = form.value
    const written = { title, text, sheet: sheet && sheetIn(motion.resource.text.lang) }
    const made = makeDocument({ ...motion.parts, written })
    if (!made.ok) return faulty(c)
    if (format === 'look') {
      const shown = { values: form.values, problems: [] }
      const bare = makeDocument({ ...motion.parts, written: { title, text } })
      const words = bare.ok ? countWords(bare.document.blocks) : 0
      return c.render(
        <WriteMotionPage {...page} form={shown} looked={{ document: made.document, words }} />,
      )
    }
    const file = fileName(made.document, here && placeName(here.place))
    if (format === 'txt') return sendText(c, made.document, file)
    const as: Form = format === 'pdf' ? { format, marks: false } : { format }
    // Somebody's own words are made once and sent, and not kept on the disk.
    const done = await parts.press.makeOnce({ document: made.document, form: as })
    if (done.ok) return sendFile(c, done.bytes, as, file)
    c.status(503)
    return c.render(<BusyPage />)
  })

  return routes
}

function idsOf(c: Context<Env>): string[] {
  return (c.req.queries('asks') ?? []).slice(0, 20)
}

function faulty(c: Context<Env>) {
  c.status(500)
  return c.render(<FaultPage code="limit" />)
}

function placed(here: Here | undefined) {
  return here && { key: here.place.key, name: placeName(here.place) }
}
