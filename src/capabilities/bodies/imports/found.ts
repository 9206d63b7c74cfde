import type { Day } from '../../../platform/clock/index.ts'
import type { Body } from '../body.ts'
import type { Contact } from '../contact.ts'
import type { Membership, Post } from '../post.ts'
import type { Succession } from '../succession.ts'

export const fileKinds = [
  'etr',
  'epraccur',
  'eccg',
  'councils',
  'councillors',
  'councilSites',
  'modernGov',
  'members',
  'icbNames',
  'icbSuccession',
  'icbSplit',
  'shipped',
] as const

export type FileKind = (typeof fileKinds)[number]

/** What a file says, before it meets what is known already. */
export interface Found {
  kind: FileKind
  asOf: Day
  bodies: Body[]
  successions: Succession[]
  posts: Post[]
  memberships: Membership[]
  contacts: Contact[]
  /** What the file is the whole of, so that what it leaves out has ended. */
  wholeOf: {
    /** Bodies from this source. */
    bodies?: { source: string }
    /** Holders of posts of these kinds, in these bodies only when they are given. */
    posts?: { kinds: Post['kind'][]; bodyIds?: string[] }
    /** Contacts from this source, of the bodies and holders the file speaks of. */
    contacts?: string
  }
  /** What was left out on purpose, by reason. */
  skipped: number
  problems: string[]
}

export function nothingFound(kind: FileKind, asOf: Day): Found {
  return {
    kind,
    asOf,
    bodies: [],
    successions: [],
    posts: [],
    memberships: [],
    contacts: [],
    wholeOf: {},
    skipped: 0,
    problems: [],
  }
}

export type Locate = (postcode: string) => { lat: number; long: number } | undefined

/** A body with nothing known but what is given. */
export function newBody(
  given: Pick<Body, 'id' | 'kind' | 'name' | 'source' | 'asOf'> & Partial<Body>,
): Body {
  return {
    type: null,
    areaName: null,
    code: null,
    gss: null,
    formerGss: null,
    parentCode: null,
    address: null,
    postcode: null,
    lat: null,
    long: null,
    startOn: null,
    endOn: null,
    ...given,
  }
}
