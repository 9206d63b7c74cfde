import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import type { Directory } from '../../bodies/index.ts'
import type { PlaceIndex } from '../../places/index.ts'
import { findWriter } from '../life/queries-life.ts'
import { readWriterToken } from '../sending/writer-token.ts'
import { GonePage } from '../sending/views-yours.tsx'
import { ANSWERS, answersTo } from './answer.ts'
import { countByBody, listOut } from './queries-answering.ts'
import { publicTableRoutes } from './routes-table.tsx'
import { saveAnswers } from './save-answers.ts'
import { AnswerPage, ThanksPage } from './views-answer.tsx'

export interface AnsweringParts {
  db: AnyDb
  clock: Clock
  /** Signs the links that writers have. */
  linkKey: Buffer
  index(): PlaceIndex | undefined
  directory: Directory
}

/** A writer says whether she was answered; anybody sees what came of all letters. */
export function answeringRoutes(parts: AnsweringParts) {
  const { db, clock } = parts
  const routes = newRoutes()

  routes.get('/letters/yours/:token/answer', async (c) => {
    const writing = await writingAt(c)
    return writing ? show(c, writing, emptyForm) : gone(c)
  })

  routes.post('/letters/yours/:token/answer', allow('anyone'), async (c) => {
    const writing = await writingAt(c)
    if (!writing) return gone(c)
    const form = await readForm(c, answersTo(writing.letters))
    if (!form.ok) return show(c, writing, form)
    const answers = writing.letters.flatMap(({ id }) => {
      const answer = ANSWERS.find((one) => one === form.value[id])
      return answer ? [{ id, answer }] : []
    })
    if (answers.length === 0) {
      const problems = [{ field: writing.letters[0]?.id ?? '', code: 'answer' }]
      return show(c, writing, { values: {}, problems })
    }
    await saveAnswers(db, answers, clock.now())
    return c.redirect(c.var.link(`/letters/yours/${writing.token}/answer/thanks`), 303)
  })

  routes.get('/letters/yours/:token/answer/thanks', async (c) => {
    const writing = await writingAt(c)
    if (!writing) return gone(c)
    const bodyIds = [...new Set(writing.letters.map(({ bodyId }) => bodyId))]
    const counts = await countByBody(db, c.var.campaignId, bodyIds)
    return c.render(<ThanksPage token={writing.token} counts={counts} />)
  })

  async function writingAt(c: Context<Env>) {
    const token = c.req.param('token')!
    const id = readWriterToken(parts.linkKey, token)
    const writer = id && (await findWriter(db, id))
    if (!writer || writer.scrubbedAt) return undefined
    return { token, letters: await listOut(db, writer.id) }
  }

  function show(
    c: Context<Env>,
    { token, letters }: NonNullable<Awaited<ReturnType<typeof writingAt>>>,
    form: FormState,
  ) {
    if (form.problems.length > 0) c.status(422)
    return c.render(<AnswerPage token={token} letters={letters} form={form} />)
  }

  return routes.route('/', publicTableRoutes(parts))
}

function gone(c: Context<Env>) {
  c.status(404)
  return c.render(<GonePage />)
}
