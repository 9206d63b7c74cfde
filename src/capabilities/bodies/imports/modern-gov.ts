import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Day } from '../../../platform/clock/index.ts'
import type { Body } from '../body.ts'
import { healthOffice, isVacancy, type Post } from '../post.ts'
import { Seats, type FindArea, type Sitting } from './councillors.ts'
import { nothingFound, type Found } from './found.ts'
import { Refusal } from './refusal.ts'

const SOURCE = 'modernGov'

export const isModernGov = (text: string) => /<councillorsbyward[\s>]/i.test(text.slice(0, 2000))

/** A councillor as ModernGov's `GetCouncillorsByWard` lists them, less everything about their home. */
export interface ListedCouncillor extends Sitting {
  keyPosts: string
}

// What may be read. Councillors' home addresses, and free text that can hold them, are dropped while the
// file is parsed and so never become a value that anything could keep.
const read = new Set([
  'councillorsbyward',
  'wards',
  'ward',
  'wardtitle',
  'councillors',
  'councillor',
  'fullusername',
  'politicalpartytitle',
  'keyposts',
  'workaddress',
  'email',
  'photosmallurl',
  'photobigurl',
])

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  updateTag: (tag) => read.has(tag.toLowerCase()) && tag.toLowerCase(),
  isArray: (tag) => tag === 'ward' || tag === 'councillor',
})

/** The councillors of a file, and the hosts of its addresses, which tell whose site it is. */
export function parseModernGov(text: string): { councillors: ListedCouncillor[]; hosts: string[] } {
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    throw new Refusal(
      `The file is not well-formed XML (line ${valid.err.line}); it may be cut short.`,
    )
  }
  const wards = parser.parse(text)?.councillorsbyward?.wards?.ward ?? []
  const councillors = (wards as XmlWard[]).flatMap((ward) =>
    (ward.councillors?.councillor ?? []).map((one) => listed(string(ward.wardtitle), one)),
  )
  if (councillors.length === 0) throw new Refusal('The file lists no councillor.')
  const urls = (wards as XmlWard[]).flatMap((ward) =>
    (ward.councillors?.councillor ?? []).flatMap((one) => [one.photosmallurl, one.photobigurl]),
  )
  return { councillors, hosts: [...new Set(urls.map(hostOf).filter((host) => host !== undefined))] }
}

interface XmlWard {
  wardtitle?: unknown
  councillors?: { councillor?: Record<string, unknown>[] }
}

function listed(ward: string, one: Record<string, unknown>): ListedCouncillor {
  const work = one['workaddress'] as Record<string, unknown> | undefined
  return {
    ward,
    name: string(one['fullusername']),
    party: string(one['politicalpartytitle']),
    keyPosts: string(one['keyposts']),
    // Only the address at work: a number or street given for work is often a home.
    email: string(work?.['email']),
    url: '',
  }
}

const string = (value: unknown) => (typeof value === 'string' ? value : '')

export function hostOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  return new URL(url).host.replace(/^www\./, '').toLowerCase() || undefined
}

export function readModernGov(text: string, asOf: Day, council: Body, area: FindArea): Found {
  const { councillors } = parseModernGov(text)
  const found = nothingFound('modernGov', asOf)
  const seats = new Seats(SOURCE, asOf, area)
  const sitting = councillors.filter((one) => one.name && !isVacancy(one.name))
  found.skipped = councillors.length - sitting.length
  for (const one of sitting) seats.sit(council, one)
  // A file with no office for health still says that somebody looked, and when.
  const post = healthPost(council, null, asOf)
  const holder = healthHolder(sitting)
  if (holder) seats.hold({ ...post, title: holder.title }, holder.councillor)
  else seats.posts.set(post.id, post)
  seats.into(found)
  found.wholeOf.posts!.kinds.push('healthCabinet')
  return found
}

function healthHolder(councillors: ListedCouncillor[]) {
  return councillors
    .flatMap((councillor) => {
      const office = healthOffice(councillor.keyPosts)
      return office ? [{ ...office, councillor }] : []
    })
    .sort((a, b) => a.rank - b.rank)[0]
}

export function healthPost(council: Body, title: string | null, asOf: Day, source = SOURCE): Post {
  return {
    id: `health-${council.id.replace(/^council-/, '')}`,
    bodyId: council.id,
    kind: 'healthCabinet',
    title,
    areaCode: council.gss,
    areaName: council.areaName,
    source,
    asOf,
  }
}
