import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import { makeRecoveryCodes, turnOffCodes, turnOnCodes } from './change-codes.ts'
import {
  Confirming,
  keyAddress,
  newSecret,
  PendingSecret,
  pendingSecret,
  TurningOff,
  WithPassword,
} from './code-app.ts'
import { passwordProblem, problemOf, statusOf } from './confirming.ts'
import { whoIs, type Parts } from './parts.ts'
import { findPerson } from './queries.ts'
import { countRecoveryCodes, findCodeApp } from './queries-code.ts'
import { open, seal } from './sealing.ts'
import { tryOn } from './signing-in.ts'
import { useCode } from './use-code.ts'
import { CodesPage, NewRecoveryCodesPage, TurnOffCodesPage } from './views-codes.tsx'
import { RecoveryCodesPage, SetUpCodesPage } from './views-set-up-codes.tsx'

const HERE = '/organise/account/codes'
const PAPER = '/organise/account/recovery-codes'

/** Codes from an app as the second step of signing in, and those on paper for the day it is lost. */
export function codeRoutes(parts: Parts): Routes {
  const { clock, keys } = parts
  const routes = newRoutes()

  routes.get(HERE, allow('signedIn'), async (c) => show(c, parts))

  routes.post(HERE, allow('signedIn'), async (c) => {
    const form = await readForm(c, WithPassword)
    if (!form.ok) return show(c, parts, form)
    const problem = await passwordProblem(c, parts, form.value.password)
    if (problem) return show(c, parts, { ...form, problems: [problem] })
    const pending = JSON.stringify(pendingSecret(newSecret(), clock.now()))
    const sealed = seal(keys.sealing, await purposeFor(c), pending)
    return setUp(c, parts, { values: { sealed }, problems: [] })
  })

  routes.post(`${HERE}/confirmation`, allow('signedIn'), async (c) => {
    const form = await readForm(c, Confirming)
    const secret = await pendingIn(c, parts, form.values['sealed'] ?? '')
    if (!secret) return c.redirect(c.var.link(`${HERE}?done=lapsed`), 303)
    if (!form.ok) return setUp(c, parts, form)
    const given = { secret, code: form.value.code }
    const codes = await turnOnCodes(parts, await whoIs(c), given, c.var.campaignId)
    if (codes === 'already') return c.redirect(c.var.link(HERE), 303)
    if (codes) return showCodes(c, parts, codes)
    return setUp(c, parts, {
      ...form,
      problems: [{ field: 'code', code: 'accounts.wrongNewCode' }],
    })
  })

  routes.get(`${HERE}/removal`, allow('signedIn'), (c) => {
    return c.render(<TurnOffCodesPage form={emptyForm} />)
  })

  routes.post(`${HERE}/removal`, allow('signedIn'), async (c) => {
    const form = await readForm(c, TurningOff)
    const refuse = (refused: FormState) => {
      c.status(statusOf(refused.problems))
      return c.render(<TurnOffCodesPage form={refused} />)
    }
    if (!form.ok) return refuse(form)
    const by = await whoIs(c)
    const person = found(await findPerson(parts.db, by.id))
    const look = () => useCode(parts, person, form.value.code, c.var.campaignId)
    const problem =
      (await passwordProblem(c, parts, form.value.password)) ??
      problemOf(await tryOn(c, parts, person.email, look), 'code', 'accounts.wrongCode')
    if (problem) return refuse({ ...form, problems: [problem] })
    await turnOffCodes(parts, by, c.var.campaignId)
    return c.redirect(c.var.link(`${HERE}?done=off`), 303)
  })

  routes.get(PAPER, allow('signedIn'), (c) => {
    return c.render(<NewRecoveryCodesPage form={emptyForm} />)
  })

  routes.post(PAPER, allow('signedIn'), async (c) => {
    const form = await readForm(c, WithPassword)
    const refuse = (refused: FormState) => {
      c.status(statusOf(refused.problems))
      return c.render(<NewRecoveryCodesPage form={refused} />)
    }
    if (!form.ok) return refuse(form)
    const problem = await passwordProblem(c, parts, form.value.password)
    if (problem) return refuse({ ...form, problems: [problem] })
    const codes = await makeRecoveryCodes(parts, await whoIs(c), c.var.campaignId)
    return codes ? showCodes(c, parts, codes) : c.redirect(c.var.link(HERE), 303)
  })

  return routes
}

async function purposeFor(c: Context<Env>): Promise<string> {
  const { id, sessionId } = await whoIs(c)
  return `pending ${id} ${sessionId}`
}

/** The secret in the form, which her app has and we do not keep until it has shown a right code. */
async function pendingIn(c: Context<Env>, { clock, keys }: Parts, sealed: string) {
  const text = open(keys.sealing, await purposeFor(c), sealed)
  if (!text) return undefined
  const { secret, until } = PendingSecret.parse(JSON.parse(text))
  return until > Date.parse(clock.now()) ? secret : undefined
}

async function setUp(c: Context<Env>, parts: Parts, form: FormState) {
  const secret = found(await pendingIn(c, parts, form.values['sealed'] ?? ''))
  const person = found(await findPerson(parts.db, (await whoIs(c)).id))
  // Loaded when it is first needed, for few ever set this up.
  const { qrCode } = await import('../../platform/qr-code.ts')
  const site = new URL(parts.urlFor(c)).hostname
  const square = qrCode(keyAddress(secret, { site, email: person.email }))
  if (form.problems.length > 0) c.status(422)
  return c.render(<SetUpCodesPage secret={secret} square={square} form={form} />)
}

/** Shown now and never again, for they are nowhere kept; so there is no page to redirect to. */
async function showCodes(c: Context<Env>, { db, clock }: Parts, codes: string[]) {
  const person = found(await findPerson(db, (await whoIs(c)).id))
  return c.render(<RecoveryCodesPage codes={codes} email={person.email} today={clock.today()} />)
}

async function show(c: Context<Env>, { db }: Parts, form: FormState = emptyForm) {
  const { id } = await whoIs(c)
  const [app, left] = await Promise.all([findCodeApp(db, id), countRecoveryCodes(db, id)])
  if (form.problems.length > 0) c.status(statusOf(form.problems))
  const done = c.req.query('done')
  return c.render(<CodesPage since={app?.addedOn} left={left} form={form} done={done} />)
}
