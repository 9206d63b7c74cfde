import { z } from 'zod'
import type { Day } from '../../platform/clock/index.ts'
import { Label, TypedPassword } from './person.ts'

/** A key in her telephone, her computer or on a stick, of which only the public half is here. */
export interface Passkey {
  id: string
  personId: string
  credentialId: string
  publicKey: string
  counter: number
  name: string
  addedOn: Day
  lastUsedOn: Day | null
}

export const NewPasskey = z.object({ name: Label, password: TypedPassword })
export const AddedPasskey = z.object({ name: Label, credential: z.string().max(32_768) })
export const NamedPasskey = z.object({ name: Label })

/** Whom a passkey is for, as browsers know us: WebAuthn Level 3, 4, "Relying Party Identifier". */
export interface RelyingParty {
  id: string
  origin: string
}

/**
 * By the public address, else by where this machine is asked. Browsers give passkeys to names behind https and
 * to `localhost`, never to a number such as 127.0.0.1: nothing then.
 */
export function relyingParty(address: string): RelyingParty | undefined {
  const { hostname, origin, protocol } = new URL(address)
  const isHere = hostname === 'localhost' || hostname.endsWith('.localhost')
  const isNumber = /^[\d.]+$|:/.test(hostname)
  if (isNumber || (protocol !== 'https:' && !isHere)) return undefined
  return { id: hostname, origin }
}
