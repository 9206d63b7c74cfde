import type { Context } from 'hono'
import type { SignedIn } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { keyFor } from '../../platform/config/index.ts'
import type { Env } from '../../platform/http/index.ts'
import { relyingParty, type RelyingParty } from './passkey.ts'
import type { AccountsDb } from './queries.ts'
import { TryLimits } from './try-limits.ts'

/** What the routes of accounts are made with. */
export interface AccountsParts {
  db: AccountsDb
  clock: Clock
  /** What cookies and challenges are signed with, and secrets sealed; the same in every process. */
  secret: string
  /** The public address, where it is known: links in invitations begin with it, and https sets the cookie. */
  url?: string | undefined
  /** Where a request comes from, for the throttle alone. */
  addressOf?: (c: Context<Env>) => string
  /** Where the first owner is led when she has joined. */
  firstStop?: string
  /** The words for acts of other capabilities; nothing for one that it does not know. */
  sayAct?: (act: string) => string | undefined
}

export interface Keys {
  signing: Buffer
  sealing: Buffer
}

export interface Parts extends Required<Omit<AccountsParts, 'url' | 'secret'>> {
  keys: Keys
  isHttps: boolean
  limits: TryLimits
  /** The address of this installation, as this request sees it. */
  urlFor(c: Context<Env>): string
  /** Whom passkeys are for, as this request sees it; nothing where browsers give none. */
  partyFor(c: Context<Env>): RelyingParty | undefined
}

export function completed(parts: AccountsParts): Parts {
  const { url, secret, ...given } = parts
  const urlFor = (c: Context<Env>): string => url ?? new URL(c.req.url).origin
  return {
    addressOf: (c) => c.env?.incoming?.socket.remoteAddress ?? 'unknown',
    firstStop: '/organise',
    sayAct: () => undefined,
    ...given,
    keys: { signing: keyFor(secret, 'signing'), sealing: keyFor(secret, 'sealing') },
    isHttps: url?.startsWith('https:') ?? false,
    limits: new TryLimits(),
    urlFor,
    partyFor: (c) => relyingParty(urlFor(c)),
  }
}

/** Who is signed in, behind a guard that has let nobody else through. */
export async function whoIs(c: Context<Env>): Promise<SignedIn> {
  const person = await c.var.signedIn()
  if (!person) throw new DomainError('signInFirst', 403)
  return person
}
