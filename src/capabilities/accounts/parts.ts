import type { Context } from 'hono'
import type { SignedIn } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import type { Env } from '../../platform/http/index.ts'
import type { AccountsDb } from './queries.ts'
import { TryLimits } from './try-limits.ts'

/** What the routes of accounts are made with. */
export interface AccountsParts {
  db: AccountsDb
  clock: Clock
  /** The public address, where it is known: links in invitations begin with it, and https sets the cookie. */
  url?: string | undefined
  /** Where a request comes from, for the throttle alone. */
  addressOf?: (c: Context<Env>) => string
  /** Where the first owner is led when she has joined. */
  firstStop?: string
  /** The words for acts of other capabilities; nothing for one that it does not know. */
  sayAct?: (act: string) => string | undefined
}

export interface Parts extends Required<Omit<AccountsParts, 'url'>> {
  isHttps: boolean
  limits: TryLimits
  /** The address of this installation, as this request sees it. */
  urlFor(c: Context<Env>): string
}

export function completed(parts: AccountsParts): Parts {
  const { url } = parts
  return {
    addressOf: (c) => c.env?.incoming?.socket.remoteAddress ?? 'unknown',
    firstStop: '/organise',
    sayAct: () => undefined,
    ...parts,
    isHttps: url?.startsWith('https:') ?? false,
    limits: new TryLimits(),
    urlFor: (c) => url ?? new URL(c.req.url).origin,
  }
}

/** Who is signed in, behind a guard that has let nobody else through. */
export async function whoIs(c: Context<Env>): Promise<SignedIn> {
  const person = await c.var.signedIn()
  if (!person) throw new DomainError('signInFirst', 403)
  return person
}
