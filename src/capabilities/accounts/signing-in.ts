import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { halfCookie, halfEndsAt, halfTokenIn } from './half-signed-in.ts'
import { knownCookie, triesOn } from './known-browser.ts'
import { newSession } from './new-session.ts'
import type { Parts } from './parts.ts'
import type { Person } from './person.ts'
import { findCodeApp } from './queries-code.ts'
import { addHalf, findByHalf, removeHalf } from './queries-half.ts'
import { addSession, forgetSessions } from './queries-session.ts'
import { forgetSlowdown } from './queries-slowdown.ts'
import { sessionCookie } from './session.ts'
import { hashToken, newToken } from './token.ts'
import { trySlowly, type Tried } from './try-slowly.ts'

/** Signs her in and leads on, or first to where her code is asked for: her password was right. */
export async function enter(
  c: Context<Env>,
  parts: Parts,
  person: Person,
  to: string,
): Promise<Response> {
  const { db, clock, isHttps } = parts
  if (!(await findCodeApp(db, person.id))) return letIn(c, parts, person, to)
  const token = newToken()
  const expiresAt = halfEndsAt(clock.now())
  await addHalf(db, { tokenHash: hashToken(token), personId: person.id, expiresAt })
  setCookie(c, halfCookie(token, isHttps))
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
  const half = halfTokenIn(cookies(c), isHttps)
  if (half) {
    await removeHalf(db, hashToken(half))
    setCookie(c, halfCookie(undefined, isHttps))
  }
  return c.redirect(c.var.link(to), 303)
}

/** Who has given her password in this browser within the last minutes. */
export async function findHalfSignedIn(
  c: Context<Env>,
  { db, clock, isHttps }: Parts,
): Promise<Person | undefined> {
  const token = halfTokenIn(cookies(c), isHttps)
  return token ? findByHalf(db, hashToken(token), clock.now()) : undefined
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

function signed({ keys, isHttps }: Parts) {
  return { key: keys.signing, isHttps }
}

function cookies(c: Context<Env>): string {
  return c.req.header('cookie') ?? ''
}

function setCookie(c: Context<Env>, cookie: string): void {
  c.header('set-cookie', cookie, { append: true })
}
