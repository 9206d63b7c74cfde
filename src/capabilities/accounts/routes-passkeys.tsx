import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm, type Problem } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import { passwordProblem } from './confirming.ts'
import { whoIs, type Parts } from './parts.ts'
import { AddedPasskey, NamedPasskey, NewPasskey, type Passkey } from './passkey.ts'
import { findPerson } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { findPasskey, listPasskeys, renamePasskey } from './queries-passkey.ts'
import { askForPasskey, dropPasskey, savePasskey } from './save-passkey.ts'
import { sayAll } from './say.ts'
import { PasskeyPage, PasskeysPage, RemovePasskeyPage } from './views-passkeys.tsx'

const HERE = '/organise/account/passkeys'

/** Her own passkeys: add, name and remove. */
export function passkeyRoutes(parts: Parts): Routes {
  const { db, clock, partyFor } = parts
  const routes = newRoutes()

  routes.get(HERE, allow('signedIn'), async (c) => show(c, parts))

  /** Asked by script, which shows what is wrong; what comes back makes the passkey. */
  routes.post(`${HERE}/challenge`, allow('signedIn'), async (c) => {
    const party = found(partyFor(c))
    const form = await readForm(c, NewPasskey)
    const refuse = (problems: Problem[]) =>
      c.json({ sentences: sayAll(c.var.language, problems) }, 422)
    if (!form.ok) return refuse(form.problems)
    const problem = await passwordProblem(c, parts, form.value.password)
    if (problem) return refuse([problem])
    const by = await whoIs(c)
    const person = found(await findPerson(db, by.id))
    return c.json(await askForPasskey(parts, { party, person, by }))
  })

  routes.post(HERE, allow('signedIn'), async (c) => {
    const party = found(partyFor(c))
    const form = await readForm(c, AddedPasskey)
    const refused = [{ field: 'name', code: 'accounts.noPasskey' }]
    if (!form.ok) return show(c, parts, { ...form, problems: refused })
    const isAdded = await savePasskey(
      parts,
      await whoIs(c),
      { party, ...form.value },
      c.var.campaignId,
    )
    if (isAdded) return c.redirect(c.var.link(`${HERE}?done=added`), 303)
    return show(c, parts, { ...form, problems: refused })
  })

  routes.get(`${HERE}/:id`, allow('signedIn'), async (c) => {
    const passkey = await hers(c, parts)
    const form = { values: { name: passkey.name }, problems: [] }
    return c.render(<PasskeyPage passkey={passkey} form={form} />)
  })

  routes.post(`${HERE}/:id/name`, allow('signedIn'), async (c) => {
    const passkey = await hers(c, parts)
    const form = await readForm(c, NamedPasskey)
    if (!form.ok) {
      c.status(422)
      return c.render(<PasskeyPage passkey={passkey} form={form} />)
    }
    const about = passkey.personId
    const act = { personId: about, campaignId: c.var.campaignId, act: 'passkey.named', about }
    await db.transaction().execute(async (trx) => {
      await renamePasskey(trx, { id: passkey.id, name: form.value.name })
      await recordAct(trx, { ...act, at: clock.now() })
    })
    return c.redirect(c.var.link(HERE), 303)
  })

  routes.get(`${HERE}/:id/removal`, allow('signedIn'), async (c) => {
    return c.render(<RemovePasskeyPage passkey={await hers(c, parts)} />)
  })

  routes.post(`${HERE}/:id/removal`, allow('signedIn'), async (c) => {
    const isGone = await dropPasskey(parts, await whoIs(c), c.req.param('id'), c.var.campaignId)
    found(isGone || undefined)
    return c.redirect(c.var.link(`${HERE}?done=removed`), 303)
  })

  return routes
}

async function hers(c: Context<Env>, { db }: Parts): Promise<Passkey> {
  const { id: personId } = await whoIs(c)
  return found(await findPasskey(db, { id: c.req.param('id') ?? '', personId }))
}

async function show(c: Context<Env>, { db, partyFor }: Parts, form: FormState = emptyForm) {
  const { id } = await whoIs(c)
  if (form.problems.length > 0) c.status(422)
  return c.render(
    <PasskeysPage
      passkeys={await listPasskeys(db, id)}
      isPossible={partyFor(c) !== undefined}
      form={form}
      done={c.req.query('done')}
    />,
  )
}
