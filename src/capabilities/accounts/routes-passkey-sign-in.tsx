import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Routes } from '../../platform/http/index.ts'
import { ownPath } from './own-path.ts'
import type { Parts } from './parts.ts'
import { letIn } from './signing-in.ts'
import { askToUsePasskey, findByPasskey } from './use-passkey.ts'

const Using = z.object({
  credential: z.string().max(32_768),
  to: z.string().max(2000).optional(),
})

/**
 * Signing in by a passkey, without an address or a password. It is not slowed: nothing can be guessed, and it is
 * the way in that no stranger's tries can bar.
 */
export function passkeySignInRoutes(parts: Parts): Routes {
  const routes = newRoutes()

  routes.post('/organise/sign-in/passkey/challenge', allow('anyone'), async (c) => {
    return c.json(await askToUsePasskey(parts, found(parts.partyFor(c))))
  })

  routes.post('/organise/sign-in/passkey', allow('anyone'), async (c) => {
    const party = found(parts.partyFor(c))
    const form = await readForm(c, Using)
    const person = form.ok && (await findByPasskey(parts, form.value.credential, party))
    const to = ownPath(form.values['to'])
    if (person) return letIn(c, parts, person, to)
    const back = `/organise/sign-in?refused=passkey&to=${encodeURIComponent(to)}`
    return c.redirect(c.var.link(back), 303)
  })

  return routes
}
