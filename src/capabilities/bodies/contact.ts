import type { Day } from '../../platform/clock/index.ts'

/** One way to reach a body, or who holds a post in it. */
export interface Contact {
  id: string
  bodyId: string
  postId: string | null
  membershipId: string | null
  kind: 'email' | 'phone' | 'webForm' | 'postal' | 'url'
  value: string
  purpose: 'general' | 'direct' | 'democraticServices' | 'councillors'
  source: string
  asOf: Day
  endedOn: Day | null
}

/** The identifier of a contact: one of each kind and purpose for each body, post or holder. */
export function contactId(about: string, kind: Contact['kind'], purpose: Contact['purpose']) {
  return `${about}.${kind}.${purpose}`
}

/** Where a letter goes, in whose name, and how we know. */
export interface KnownRoute {
  known: true
  kind: Contact['kind']
  value: string
  /** `office`: the address of one of the body's local offices, `officeName`. */
  via: 'direct' | 'general' | 'democraticServices' | 'postal' | 'web' | 'office'
  officeName?: string
  source: string
  asOf: Day
}

export interface UnknownRoute {
  known: false
  reason: 'noContact'
}

export type Route = KnownRoute | UnknownRoute

export const noRoute: UnknownRoute = { known: false, reason: 'noContact' }

type Reachable = Pick<Contact, 'kind' | 'value' | 'purpose' | 'source' | 'asOf'>
export type Address = { address: string | null; postcode: string | null; source: string; asOf: Day }

/**
 * The best way to write: the person's own e-mail; the council's Democratic Services, who pass letters on; the
 * body's own e-mail; its postal address; a form or page on its site; and where there is none, that we do not know.
 */
export function bestRoute(own: Reachable[], body: Reachable[], at: Address | undefined): Route {
  const tries: [KnownRoute['via'], Reachable | undefined][] = [
    ['direct', own.find((one) => one.kind === 'email')],
    ['democraticServices', democraticServices(body, 'email')],
    ['general', body.find((one) => one.kind === 'email' && one.purpose === 'general')],
    ['democraticServices', democraticServices(body, 'postal')],
    ['postal', body.find((one) => one.kind === 'postal') ?? postalAddress(at)],
    ['web', own.find(isWeb) ?? body.find(isWeb)],
  ]
  const first = tries.find(([, contact]) => contact)
  if (!first) return noRoute
  const [via, contact] = first
  const { kind, value, source, asOf } = contact!
  return { known: true, kind, value, via, source, asOf }
}

const democraticServices = (body: Reachable[], kind: Contact['kind']) =>
  body.find((one) => one.purpose === 'democraticServices' && one.kind === kind)

const isWeb = (one: Reachable) => one.kind === 'webForm' || one.kind === 'url'

function postalAddress(at: Address | undefined): Reachable | undefined {
  if (!at?.address) return undefined
  const value = [at.address, at.postcode].filter(Boolean).join('\n')
  return { kind: 'postal', value, purpose: 'general', source: at.source, asOf: at.asOf }
}
