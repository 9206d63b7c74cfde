import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { readForm, type Form, type Problem } from '../../../platform/forms/index.ts'
import { newRoutes, Throttle, Turns, type Env } from '../../../platform/http/index.ts'
import { addressesOf } from '../addressee.ts'
import { answerCaution, answerFault, answerStep } from '../answers.tsx'
import {
  writingOf,
  type LetterMail,
  type Writing,
  type WritingParts,
  type Written,
} from '../letter-writing.ts'
import { cautionFor, OwnWords } from '../own-words.ts'
import { hashAddress } from '../../../platform/mail/index.ts'
import { ErrorPage, PROOF_ISLAND, type FormState } from '../../../ui/index.ts'
import { standingOf } from '../spam/standing.ts'
import { acceptLetter } from './accept-letter.ts'
import { checkMore, moreFor, type AskingParts } from './ask-more.ts'
import type { ConfirmParts } from './confirm-letter.ts'
import { needsAddress, NewWriting } from './new-writing.ts'
import { BusyPage } from './views-busy.tsx'
import { SenderPage } from './views-sender.tsx'

export interface SendingParts extends WritingParts, ConfirmParts, AskingParts {
  /** Where a request comes from, for the throttle alone. */
  addressOf(c: Context<Env>): string
}

/** From one address, an hour: a stall, a surgery or a mosque has one line for all; a program sends more. */
const MOST_WRITINGS = 120
/** More than these are not taken in at a time: whoever comes then is asked to wait, and nothing is lost. */
const MOST_AT_ONCE = 400
/** So many share a turn and a COMMIT; pages are drawn in between. */
const TOGETHER = 32

const Draft = z.object({ words: OwnWords, goOn: z.literal('yes').optional() })

export function sendingRoutes(parts: SendingParts) {
  const routes = newRoutes()
  const throttle = new Throttle(MOST_WRITINGS)
  const turns = new Turns({ most: MOST_AT_ONCE, together: TOGETHER })

  // The words are in this form and in the next, and nowhere else: so no redirect.
  routes.post('/letters/sender', allow('anyone'), async (c) => {
    const writing = writingFor(c)
    if (!canSend(writing)) return answerStep(c, notHere(writing))
    const form = await readForm(c, Draft)
    const words = form.ok ? form.value.words : ''
    const caution = cautionFor(writing.addressees, words)
    if (caution.kind === 'stop') return answerCaution(c, writing, form.values, caution)
    return answerSender(c, writing, words)
  })

  routes.post('/letters', allow('anyone'), async (c) => {
    return (await turns.take(() => take(c))) ?? answerBusy(c)
  })

  return routes

  async function take(c: Context<Env>) {
    const writing = writingFor(c)
    if (!canSend(writing)) return answerStep(c, notHere(writing))
    const form = withAddress(await readForm(c, NewWriting), writing)
    const words = form.values['words'] ?? ''
    const caution = cautionFor(writing.addressees, words)
    if (caution.kind === 'stop') return answerCaution(c, writing, form.values, caution)
    const { problems, proof } = await checkMore(parts, writing, form.values)
    const again = (more: Problem[]) => {
      c.status(422)
      return answerSender(c, writing, words, { values: form.values, problems: more })
    }
    if (!form.ok || problems.length > 0) {
      return again([...(form.ok ? [] : form.problems), ...problems])
    }
    if (!throttle.allows(parts.addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    // What fills in a field that people do not see is a program: it is thanked, and nothing is kept.
    if (form.value.website) return c.redirect(c.var.link('/act'), 303)
    const mails = writing.mails(form.value.words)
    if (!mails) return answerFault(c)
    const standing = await standingFor(writing, form.value.email, mails)
    if (standing.kind === 'refused') return again([{ field: 'email', code: standing.problem }])
    const id = await acceptLetter(parts, form.value, {
      campaignId: c.var.campaignId,
      actionId: writing.query.action,
      language: c.var.language,
      place: writing.place,
      mails,
      proof,
      holdFor: standing.kind === 'held' ? standing.reason : undefined,
    })
    if (!id) return again([{ field: 'proofAnswer', code: 'proofUsed' }])
    return c.redirect(c.var.link(`/letters/waiting/${id}`), 303)
  }

  /** Who sends it, with all that was typed before. */
  async function answerSender(
    c: Context<Env>,
    writing: Written,
    words: string,
    form: FormState = { values: {}, problems: [] },
  ) {
    const isUsed = form.problems.some(({ code }) => code === 'proofUsed')
    const more = await moreFor(parts, writing, words, isUsed ? {} : form.values)
    const islands = more.challenge ? [PROOF_ISLAND] : []
    const { query, addressees } = writing
    return c.render(<SenderPage {...{ query, addressees, words, form, islands, ...more }} />)
  }

  function standingFor({ query }: Written, email: string, mails: LetterMail[]) {
    return standingOf(parts.db, {
      email,
      emailHash: hashAddress(parts.mailKey, email),
      toAddresses: mails.map(({ toAddress }) => toAddress.toLowerCase()),
      actionId: query.action,
      now: parts.clock.now(),
    })
  }

  function writingFor(c: Context<Env>): Writing {
    return writingOf(parts, c.req.query(), c.var.language)
  }
}

/** Everything is known, and at least one of them has an e-mail address. */
function canSend(writing: Writing): writing is Written {
  return writing.step === 'compose' && addressesOf(writing.addressees).length > 0
}

/** Nobody here can be reached by e-mail from us: the page of the letter says how else. */
function notHere(writing: Writing): Exclude<Writing, Written> {
  return writing.step === 'compose' ? { step: 'redirect', query: writing.query } : writing
}

/** Where she lives is asked only for some, so the schema alone cannot say that it is missing. */
function withAddress(form: Form<NewWriting>, writing: Written): Form<NewWriting> {
  const reached = writing.addressees.filter((one) => addressesOf([one]).length > 0)
  if (!needsAddress(reached) || form.values['address']) return form
  const missing = { field: 'address', code: 'required' }
  return {
    ok: false,
    values: form.values,
    problems: [...(form.ok ? [] : form.problems), missing],
  }
}

function answerBusy(c: Context<Env>) {
  c.status(503)
  c.header('retry-after', '10')
  return c.render(<BusyPage />)
}
