import type { Day } from '../../../platform/clock/index.ts'
import { slug } from '../area-name.ts'
import type { Body } from '../body.ts'
import { contactId, type Contact } from '../contact.ts'
import { isVacancy, personName, type Membership, type Post } from '../post.ts'
import { nothingFound, type Found } from './found.ts'
import { readRecords } from './read-csv.ts'
import { Refusal } from './refusal.ts'

const needed = ['council_id', 'raw_division', 'email', 'raw_name', 'raw_party']

/** Councillors in the columns of Democracy Club's scrapers. */
export const isCouncillors = (header: string[]) => needed.every((name) => header.includes(name))

/** The name of a council's ward as the place index knows it, to give a seat its code. */
export type FindArea = (
  kind: 'ward' | 'division' | 'constituency',
  name: string,
  council?: string,
) => string | undefined

export interface Known {
  /** The council of three letters, ONS code or identifier. */
  council: (code: string) => Body | undefined
  area: FindArea
}

export function readCouncillors(rows: string[][], asOf: Day, known: Known): Found {
  const found = nothingFound('councillors', asOf)
  const seats = new Seats('councillors', asOf, known.area)
  const unknown = new Set<string>()
  for (const record of readRecords(rows)) {
    const council = known.council(record['council_id']!)
    if (!council) unknown.add(record['council_id']!)
    if (!council || isVacancy(record['raw_name']!) || !record['raw_name']) {
      found.skipped += 1
      continue
    }
    seats.sit(council, {
      ward: record['raw_division']!,
      name: record['raw_name'],
      party: record['raw_party']!,
      email: record['email']!,
      url: record['url'] ?? '',
    })
  }
  for (const code of unknown) found.problems.push(`No council is known by the code ${code}.`)
  if (seats.posts.size === 0) {
    throw new Refusal(
      'No councillor is of a council that is known. Import the list of councils first.',
    )
  }
  return seats.into(found)
}

export interface Sitting {
  ward: string
  name: string
  party: string
  email: string
  url: string
}

/** Gathers seats, who sits in them, and how to reach them, each under an identifier that comes out the same next time. */
export class Seats {
  readonly posts = new Map<string, Post>()
  readonly memberships = new Map<string, Membership>()
  readonly contacts = new Map<string, Contact>()
  readonly councils = new Set<string>()
  readonly source: string
  readonly asOf: Day
  readonly area: FindArea

  constructor(source: string, asOf: Day, area: FindArea) {
    this.source = source
    this.asOf = asOf
    this.area = area
  }

  sit(council: Body, sitting: Sitting) {
    this.councils.add(council.id)
    const kind = council.kind === 'county' ? 'division' : 'ward'
    this.hold(
      {
        id: `seat-${council.id.replace(/^council-/, '')}-${slug(sitting.ward)}`,
        bodyId: council.id,
        kind: 'councillor',
        title: null,
        areaCode: this.area(kind, sitting.ward, council.gss ?? undefined) ?? null,
        areaName: sitting.ward.trim() || null,
        source: this.source,
        asOf: this.asOf,
      },
      sitting,
    )
  }

  hold(post: Post, { name, party, email, url }: Omit<Sitting, 'ward'>) {
    this.posts.set(post.id, post)
    const person = personName(name)
    const id = `${post.id}-${slug(person)}`
    const { source, asOf } = this
    this.memberships.set(id, {
      id,
      postId: post.id,
      name: person,
      party: party.trim() || null,
      startOn: null,
      endOn: null,
      source,
      asOf,
    })
    const address = email
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase()
    if (/^[^\s@<>",;]+@[^\s@<>",;]+\.[a-z]{2,}$/.test(address))
      this.reach(post, id, 'email', address)
    if (/^https?:\/\//i.test(url.trim())) this.reach(post, id, 'url', url.trim())
  }

  into(found: Found): Found {
    found.posts = [...this.posts.values()]
    found.memberships = [...this.memberships.values()]
    found.contacts = [...this.contacts.values()]
    found.wholeOf = {
      posts: { kinds: ['councillor'], bodyIds: [...this.councils] },
      contacts: this.source,
    }
    return found
  }

  private reach(post: Post, membershipId: string, kind: Contact['kind'], value: string) {
    const id = contactId(membershipId, kind, 'direct')
    const { source, asOf } = this
    this.contacts.set(id, {
      id,
      bodyId: post.bodyId,
      postId: post.id,
      membershipId,
      kind,
      value,
      purpose: 'direct',
      source,
      asOf,
      endedOn: null,
    })
  }
}
