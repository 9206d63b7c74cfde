import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, Throttle, type Env } from '../../../platform/http/index.ts'
import { hashAddress } from '../../../platform/mail/index.ts'
import { ErrorPage, type FormState } from '../../../ui/index.ts'
import * as life from '../life/queries-life.ts'
import type { LetterWriter } from '../life/sent-letter.ts'
import { confirmationRef } from './confirmation-mail.ts'
import { confirmWriting } from './confirm-letter.ts'
import * as queries from './queries-sending.ts'
import type { SendingParts } from './routes-sending.tsx'
import { CodePage, ConfirmedPage, WaitingPage } from './views-waiting.tsx'
import { isCode, MOST_CODE_TRIES } from './writer-token.ts'

export interface ConfirmingParts extends SendingParts {
  /** Signs links and codes. */
  linkKey: Buffer
}

const MOST_TRIES_AN_HOUR = 60

const Code = z.object({ code: z.string().trim().min(1).max(20) })
const AddressAndCode = Code.extend({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  website: z.string().optional(),
})

/** Confirming by the code, on any device: at a stall the phone is the writer's, and the tablet is not. */
export function confirmingRoutes(parts: ConfirmingParts) {
  const { db, clock, outbox, linkKey, mailKey } = parts
  const routes = newRoutes()
  const throttle = new Throttle(MOST_TRIES_AN_HOUR)

  routes.get('/letters/waiting/:writer', async (c) => {
    const writer = found(await life.findWriter(db, c.req.param('writer')))
    const isAgain = c.req.query('mail') === 'again'
    return writer.confirmedAt
      ? answerConfirmed(c, writer)
      : c.render(<WaitingPage writerId={writer.id} isAgain={isAgain} />)
  })

  routes.post('/letters/waiting/:writer', allow('anyone'), async (c) => {
    const writer = found(await life.findWriter(db, c.req.param('writer')))
    const form = await readForm(c, Code)
    const again = (code: string, values: FormState['values'] = form.values) => {
      c.status(422)
      const state = { values, problems: [{ field: 'code', code }] }
      return c.render(<WaitingPage writerId={writer.id} form={state} />)
    }
    if (!form.ok) return again('required')
    if (!throttle.allows(parts.addressOf(c))) return answerTooMany(c)
    if (!(await tryCode(writer, form.value.code))) return again(await problemOf(writer.id))
    return c.redirect(c.var.link(`/letters/waiting/${writer.id}`), 303)
  })

  routes.post('/letters/waiting/:writer/mail', allow('anyone'), async (c) => {
    const writer = found(await life.findWriter(db, c.req.param('writer')))
    if (!throttle.allows(parts.addressOf(c))) return answerTooMany(c)
    if (!writer.confirmedAt && writer.email) {
      await outbox.add(db, [{ kind: 'confirmation', ref: confirmationRef(writer.id, clock.now()) }])
      outbox.wake()
    }
    return c.redirect(c.var.link(`/letters/waiting/${writer.id}?mail=again`), 303)
  })

  routes.get('/letters/code', (c) => c.render(<CodePage />))

  routes.post('/letters/code', allow('anyone'), async (c) => {
    const form = await readForm(c, AddressAndCode)
    if (!form.ok) {
      c.status(422)
      return c.render(<CodePage form={form} />)
    }
    if (!throttle.allows(parts.addressOf(c))) return answerTooMany(c)
    const { email, code } = form.value
    const waiting = await queries.listUnconfirmed(db, hashAddress(mailKey, email))
    for (const writer of waiting) {
      if (!(await tryCode(writer, code))) continue
      return c.redirect(c.var.link(`/letters/waiting/${writer.id}`), 303)
    }
    // The same words for an address that wrote no letter: who did is nobody else's to learn.
    c.status(422)
    const problems = [{ field: 'code', code: 'wrongOrOther' }]
    return c.render(<CodePage form={{ values: form.values, problems }} />)
  })

  return routes

  async function tryCode(writer: LetterWriter, code: string): Promise<boolean> {
    if (writer.confirmedAt) return true
    if (!(await queries.addCodeTry(db, writer.id, MOST_CODE_TRIES))) return false
    return isCode(linkKey, writer.id, code) && confirmWriting(parts, writer.id)
  }

  async function problemOf(writerId: string): Promise<string> {
    const writer = await life.findWriter(db, writerId)
    if (!writer || writer.scrubbedAt) return 'lapsed'
    return writer.codeTries >= MOST_CODE_TRIES ? 'spent' : 'wrong'
  }

  async function answerConfirmed(c: Context<Env>, writer: LetterWriter) {
    const letters = await life.listLettersOf(db, writer.id)
    const isHeld = letters.some(({ state }) => state === 'held')
    const { actionId = '', placeKey = '' } = letters[0] ?? {}
    return c.render(<ConfirmedPage isHeld={isHeld} actionId={actionId} place={placeKey} />)
  }
}

function answerTooMany(c: Context<Env>) {
  c.status(429)
  return c.render(<ErrorPage kind="tooMany" />)
}
