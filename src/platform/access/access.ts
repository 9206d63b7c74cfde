import type { Context, MiddlewareHandler } from 'hono'
import { DomainError } from '../errors.ts'
import type { Env } from '../http/routes.ts'

/**
 * What a person may do in one campaign. A set, not a ladder: an owner does not open testimony, and a
 * caseworker does not hand out roles.
 */
export const ROLES = ['owner', 'organiser', 'caseworker', 'editor', 'reader'] as const
export type Role = (typeof ROLES)[number]

/** The person who is signed in, and her roles by campaign. */
export interface SignedIn {
  id: string
  name: string
  sessionId: string
  roles: ReadonlyMap<string, ReadonlySet<Role>>
}

/** `anyone`: the public. `signedIn`: whoever has an account. */
export type Who = Role | 'anyone' | 'signedIn'

export type Guard = MiddlewareHandler<Env> & { allowed: readonly Who[] }

/**
 * Names who may use a route. Every POST has one, and everything below `/organise`; a test walks the whole
 * route table and fails where one is missing.
 */
export function allow(...who: Who[]): Guard {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    if (who.includes('anyone')) return next()
    const person = await c.var.signedIn()
    if (!person) return askToSignIn(c)
    if (!mayUse(person, c.var.campaignId, who)) throw new DomainError('notAllowed', 403)
    return next()
  }
  return Object.assign(guard, { allowed: who })
}

function mayUse(person: SignedIn, campaignId: string, who: readonly Who[]): boolean {
  const roles = person.roles.get(campaignId)
  return who.some((one) => one === 'signedIn' || (one !== 'anyone' && roles?.has(one)))
}

function askToSignIn(c: Context<Env>): Response {
  const isAsking = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isAsking) throw new DomainError('signInFirst', 403)
  return c.redirect(c.var.link(`/organise/sign-in?to=${encodeURIComponent(c.req.path)}`), 303)
}
