import type { Context } from 'hono'
import { found } from '../../platform/errors.ts'
import type { Problem } from '../../platform/forms/index.ts'
import type { Env } from '../../platform/http/index.ts'
import { whoIs, type Parts } from './parts.ts'
import { isPassword } from './password.ts'
import { findPerson } from './queries.ts'
import { tryOn } from './signing-in.ts'
import type { Tried } from './try-slowly.ts'

/**
 * What is wrong with the password that is asked for before a way in is changed: her laptop may stand open, but
 * who sits at it does not know her password. Wrong ones slow it as they slow signing in.
 */
export async function passwordProblem(
  c: Context<Env>,
  parts: Parts,
  password: string,
  field = 'password',
): Promise<Problem | undefined> {
  const { id } = await whoIs(c)
  const person = found(await findPerson(parts.db, id))
  const tried = await tryOn(c, parts, person.email, async () =>
    (await isPassword(password, person.passwordHash)) ? person : undefined,
  )
  return problemOf(tried, field, 'accounts.wrongPassword')
}

/** Nothing when it was right. */
export function problemOf(
  tried: Tried<unknown>,
  field: string,
  wrong: string,
): Problem | undefined {
  if (tried.right !== undefined) return undefined
  const { waitMinutes } = tried
  return waitMinutes
    ? { field, code: 'accounts.tooMany', values: { minutes: waitMinutes } }
    : { field, code: wrong }
}

/** 429 where it was not looked at, for too much was tried before. */
export function statusOf(problems: readonly Problem[]): 422 | 429 {
  return problems.some(({ code }) => code === 'accounts.tooMany') ? 429 : 422
}
