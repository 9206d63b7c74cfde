import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { gatheringOf } from '../joint/gathering.ts'
import { GatheringSections } from '../joint/views-gathering.tsx'
import * as life from '../life/queries-life.ts'
import type { LetterWriter, SentLetter } from '../life/sent-letter.ts'
import { confirmWriting } from './confirm-letter.ts'
import type { ConfirmingParts } from './routes-confirming.tsx'
import { GonePage, YoursPage } from './views-yours.tsx'
import { readWriterToken } from './writer-token.ts'

export interface YoursParts extends ConfirmingParts {
  /** What else a writer is asked or offered on her page. */
  belowLetters?(token: string, letters: SentLetter[]): Child
}

/** The writer's own page, behind the link in her mail. Programs that follow links change nothing: only a POST does. */
export function yoursRoutes(parts: YoursParts) {
  const { db, clock, outbox, linkKey } = parts
  const routes = newRoutes()

  routes.get('/letters/yours/:token', async (c) => {
    const writer = await writerOf(c)
    if (!writer) return answerGone(c)
    const letters = await life.listLettersOf(db, writer.id)
    const withEvents = await Promise.all(
      letters.map(async (letter) => ({ letter, events: await life.listEvents(db, letter.id) })),
    )
    const token = c.req.param('token')
    const below = (
      <>
        <GatheringSections token={token} all={await gatheringOf(db, letters)} />
        {parts.belowLetters?.(token, letters)}
      </>
    )
    return c.render(<YoursPage {...{ token, writer, letters: withEvents, below }} />)
  })

  routes.post('/letters/yours/:token/confirmation', allow('anyone'), async (c) => {
    const writer = await writerOf(c)
    if (!writer) return answerGone(c)
    await confirmWriting(parts, writer.id)
    return c.redirect(c.var.link(`/letters/yours/${c.req.param('token')}`), 303)
  })

  routes.post('/letters/yours/:token/stop', allow('anyone'), async (c) => {
    const writer = await writerOf(c)
    if (!writer) return answerGone(c)
    const form = await readForm(c, z.object({ letter: z.string().max(22) }))
    if (form.ok) await stopOwn(writer, form.value.letter)
    return c.redirect(c.var.link(`/letters/yours/${c.req.param('token')}`), 303)
  })

  return routes

  async function writerOf(c: Context<Env>): Promise<LetterWriter | undefined> {
    const id = readWriterToken(linkKey, c.req.param('token') ?? '')
    return id ? life.findWriter(db, id) : undefined
  }

  /** Too late for one that is being sent just then: it is out of the queue, and the page says that it went. */
  async function stopOwn(writer: LetterWriter, letterId: string): Promise<void> {
    const at = clock.now()
    await db.transaction().execute(async (trx: AnyDb) => {
      const letter = await life.findLetterById(trx, letterId)
      if (letter?.writerId !== writer.id) return
      await outbox.withdraw(trx, { kind: 'letter', refs: [letterId], state: 'stopped' })
      await life.moveLetters(trx, [letterId], { move: 'stop', at, reason: 'byWriter' })
    })
  }
}

function answerGone(c: Context<Env>) {
  c.status(404)
  return c.render(<GonePage />)
}
