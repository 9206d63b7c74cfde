import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { halfCookie, halfIn, isHalf } from './half-signed-in.ts'
import { knownCookie, triesOn } from './known-browser.ts'
import { newSession } from './new-session.ts'
import type { Parts } from './parts.ts'
import type { Person } from './person.ts'
import { findPerson } from './queries.ts'
import { findCodeApp } from './queries-code.ts'
import { addSession, forgetSessions } from './queries-session.ts'
import { forgetSlowdown } from './queries-slowdown.ts'
import { sessionCookie } from './session.ts'
import { trySlowly, type Tried } from './try-slowly.ts'

/** Signs her in and leads on, or first to where her code is asked for: her password was right. */
export async function enter(
  c: Context<Env>,
  parts: Parts,
  person: Person,
  to: string,
): Promise<Response> {
  if (!(await findCodeApp(parts.db, person.id))) return letIn(c, parts, person, to)
  setCookie(c, halfCookie(person, signed(parts)))
  return c.redirect(c.var.link(`/organise/sign-in/code?to=${encodeURIComponent(to)}`), 303)
}

/** Signs her in, all that is asked of her being given, and leads on. */
export async function letIn(
  c: Context<Env>,
  parts: Parts,
  { id, email }: Person,
  to: string,
): Promise<Response> {
  const { db, clock, isHttps } = parts
  const { session, token } = newSession(id, clock)
  await forgetSessions(db, session.createdAt)
  await forgetSlowdown(db, triesFor(c, parts, email))
  await addSession(db, session)
  setCookie(c, sessionCookie(token, isHttps))
  setCookie(c, knownCookie(email, cookies(c), signed(parts)))
  if (halfIn(cookies(c), isHttps)) setCookie(c, halfCookie(undefined, signed(parts)))
  return c.redirect(c.var.link(to), 303)
}

/** Who has given her password in this browser within the last minutes. */
export async function findHalfSignedIn(
  c: Context<Env>,
  { db, clock, keys, isHttps }: Parts,
): Promise<Person | undefined> {
  const half = halfIn(cookies(c), isHttps)
  const person = half && (await findPerson(db, half.personId))
  return person && isHalf(half, person, keys.signing, clock.now()) ? person : undefined
}

/** An hour is the longest that a connection which tried too often has to wait. */
const HOUR = 60

/** Looks whether what was typed is right, as often and as soon as one may try on this account from here. */
export async function tryOn<T>(
  c: Context<Env>,
  parts: Parts,
  email: string,
  look: () => Promise<T | undefined>,
): Promise<Tried<T>> {
  if (!parts.limits.allow(parts.addressOf(c), email)) return { waitMinutes: HOUR }
  return trySlowly(parts, triesFor(c, parts, email), look)
}

function triesFor(c: Context<Env>, parts: Parts, email: string): string {
  return triesOn(email, cookies(c), signed(parts))
}

function signed({ keys, isHttps, clock }: Parts) {
  return { key: keys.signing, isHttps, now: clock.now() }
}

function cookies(c: Context<Env>): string {
  return c.req.header('cookie') ?? ''
}

function setCookie(c: Context<Env>, cookie: string): void {
  c.header('set-cookie', cookie, { append: true })
}
