import { slug } from '../area-name.ts'
import { bodyId, PARLIAMENT, type Body } from '../body.ts'
import { contactId, type Contact } from '../contact.ts'
import { newBody, nothingFound, type Found } from '../imports/found.ts'
import { healthPost } from '../imports/modern-gov.ts'
import type { Post } from '../post.ts'
import { DEMONSTRATION } from '../shipped/demonstration.ts'

/** The day the made-up facts are of. */
export const DEMO_AS_OF = '2026-11-01'

const source = DEMONSTRATION
const asOf = DEMO_AS_OF
const made = { source, asOf }

/**
 * Made-up bodies for the made-up area that an empty installation shows. Nobody in it lives; every address is at
 * example.org or ends in .example, and every telephone number is one that Ofcom keeps for stories.
 */
export function demoBodies(): Found {
  const found = nothingFound('shipped', asOf)
  found.bodies = [...councils, ...boards, ...trusts, ...practices]
  for (const one of trusts) reach(found, one, 'phone', 'general', '01632 960100')
  reach(found, trusts[0]!, 'email', 'general', 'pals@harbour-hospitals.example')
  reach(found, boards[0]!, 'email', 'general', 'enquiries@saltmarsh-icb.example')
  reach(found, boards[1]!, 'email', 'general', 'enquiries@heli-board.example')
  reach(found, boards[2]!, 'email', 'general', 'enquiries@nhs-strathmara.example')
  reach(found, harbourside, 'email', 'democraticServices', 'democracy@harbourside.example')
  reach(found, county, 'email', 'democraticServices', 'democratic.services@saltmarsh.example')
  reach(found, county, 'url', 'councillors', 'https://democracy.saltmarsh.example/')
  for (const seat of seats) sit(found, seat)
  hold(found, { ...healthPost(county, 'Cabinet Member for Health and Care', asOf), ...made }, [
    ['Rowan Castell', 'Saltmarsh Residents', 'rowan.castell@saltmarsh.example'],
  ])
  // Millbrook's list has been looked at and names nobody: what is not known is shown as unknown.
  found.posts.push({ ...healthPost(millbrook, null, asOf), ...made })
  hold(found, mpFor('Harbourside and Saltmarsh', 'E14999001'), [
    ['Imogen Tarry', 'Made-up Party', 'imogen.tarry.mp@parliament.example'],
  ])
  return found
}

const council = (
  code: string,
  gss: string,
  name: string,
  areaName: string,
  more: Partial<Body> = {},
) =>
  newBody({
    ...made,
    id: bodyId('council', code),
    kind: 'council',
    code,
    gss,
    name,
    areaName,
    ...more,
  })

const harbourside = council('ZHB', 'E07999001', 'Harbourside District Council', 'Harbourside', {
  type: 'NMD',
  parentCode: 'ZSM',
  address: 'Harbour House\n2 Quay Street\nHarbourside',
  postcode: 'ZZ1 1AB',
})
const county = council('ZSM', 'E10999001', 'Saltmarsh County Council', 'Saltmarsh County', {
  kind: 'county',
  type: 'CTY',
  address: 'County Hall\nCastle Hill\nHarbourside',
  postcode: 'ZZ1 2AB',
})
// No e-mail and no page: letters go by post.
const millbrook = council('ZMB', 'E06999001', 'Millbrook Council', 'Millbrook', {
  type: 'UA',
  address: 'Mill House\nWeir Lane\nMillbrook',
  postcode: 'ZZ2 1AB',
})
// No address of any kind: we say that we do not know.
const broHeli = council('ZBH', 'W06999001', 'Bro Heli Council', 'Bro Heli', {
  type: 'WPA',
  parentCode: 'W11999001',
})
const strathmara = council('ZST', 'S12999001', 'Strathmara Council', 'Strathmara', {
  type: 'SCO',
  parentCode: 'S08999001',
})
const councils = [harbourside, county, millbrook, broHeli, strathmara]

const boards = [
  newBody({
    ...made,
    id: bodyId('icb', 'QZZ'),
    kind: 'icb',
    code: 'QZZ',
    gss: 'E54999001',
    name: 'NHS Saltmarsh Integrated Care Board',
    address: 'Saltmarsh House\nNorthgate\nHarbourside',
    postcode: 'ZZ1 3AB',
    startOn: '2022-07-01',
  }),
  newBody({
    ...made,
    id: bodyId('healthBoard', 'W11999001'),
    kind: 'healthBoard',
    gss: 'W11999001',
    name: 'Heli University Health Board',
    address: 'Tŷ Heli\nAber Heli',
    postcode: 'ZZ5 1AB',
  }),
  newBody({
    ...made,
    id: bodyId('healthBoard', 'S08999001'),
    kind: 'healthBoard',
    gss: 'S08999001',
    name: 'NHS Strathmara',
    address: 'Mara House\nMara East',
    postcode: 'ZZ6 1AB',
  }),
]

type Spot = readonly [
  code: string,
  name: string,
  street: string,
  postcode: string,
  lat: number,
  long: number,
]

const at = (kind: 'trust' | 'gpPractice', [code, name, street, postcode, lat, long]: Spot) =>
  newBody({
    ...made,
    id: bodyId(kind, code),
    kind,
    code,
    name,
    postcode,
    lat,
    long,
    address: street,
    parentCode: 'QZZ',
    startOn: '2012-04-01',
  })

const trusts = (
  [
    [
      'RZZ01',
      'Harbour Hospitals NHS Foundation Trust',
      'Infirmary Road\nHarbourside',
      'ZZ1 1AC',
      53.352,
      0.958,
    ],
    [
      'RZZ02',
      'Saltmarsh Partnership NHS Trust',
      'The Old Mill\nMillbrook',
      'ZZ2 2AC',
      53.333,
      0.852,
    ],
    ['RZZ03', 'Northgate Community NHS Trust', 'Northgate\nHarbourside', 'ZZ1 3AC', 53.381, 0.962],
  ] as const
).map((spot) => at('trust', spot))

const practices = (
  [
    ['Z99901', 'The Quay Surgery', '1 Quay Street\nHarbourside', 'ZZ1 1AD', 53.349, 0.951],
    ['Z99902', 'Castle Hill Practice', '14 Castle Hill\nHarbourside', 'ZZ1 2AD', 53.361, 0.981],
    ['Z99903', 'Lantern Medical Centre', '3 Lantern Row\nHarbourside', 'ZZ1 2AE', 53.358, 0.974],
    ['Z99904', 'Northgate Practice', '80 Northgate\nHarbourside', 'ZZ1 3AD', 53.379, 0.958],
    ['Z99905', 'Weir Lane Surgery', '9 Weir Lane\nMillbrook', 'ZZ2 1AD', 53.341, 0.881],
    ['Z99906', 'Orchard Practice', '2 Orchard Way\nMillbrook', 'ZZ2 2AD', 53.331, 0.849],
    ['Z99907', 'Aber Heli Surgery', '1 Stryd y Cei\nAber Heli', 'ZZ5 1AD', 52.402, -4.897],
    ['Z99908', 'Mara East Practice', '5 Shore Road\nMara East', 'ZZ6 1AD', 57.501, -1.103],
  ] as const
).map((spot) => at('gpPractice', spot))

interface Seat {
  council: Body
  area: string
  code: string
  people: readonly (readonly [name: string, party: string, email?: string])[]
}

const seats: Seat[] = [
  {
    council: harbourside,
    area: 'Quay',
    code: 'E05999001',
    people: [
      ['Ama Lindqvist', 'Made-up Party', 'ama.lindqvist@harbourside.example'],
      ['Tobias Marsh', 'Saltmarsh Residents'],
    ],
  },
  {
    council: harbourside,
    area: 'Castle',
    code: 'E05999002',
    people: [['Farida Holt', 'Independent', 'farida.holt@harbourside.example']],
  },
  {
    council: harbourside,
    area: 'Northgate',
    code: 'E05999003',
    people: [['Piers Oakley', 'Made-up Party']],
  },
  {
    council: county,
    area: 'Quay and Castle',
    code: 'E58999001',
    people: [['Rowan Castell', 'Saltmarsh Residents', 'rowan.castell@saltmarsh.example']],
  },
  {
    council: county,
    area: 'Northgate',
    code: 'E58999002',
    people: [['Sunniva Reed', 'Independent']],
  },
  { council: millbrook, area: 'Weir', code: 'E05999004', people: [['Dara Finch', 'Independent']] },
  {
    council: broHeli,
    area: 'Aber Heli',
    code: 'W05999001',
    people: [['Non Eurig', 'Made-up Party', 'non.eurig@bro-heli.example']],
  },
  {
    council: strathmara,
    area: 'Mara East',
    code: 'S13999001',
    people: [['Iona Gilchrist', 'Independent']],
  },
]

function sit(found: Found, { council, area, code, people }: Seat) {
  const id = `seat-${council.id.replace(/^council-/, '')}-${slug(area)}`
  const post: Post = {
    id,
    bodyId: council.id,
    kind: 'councillor',
    title: null,
    areaCode: code,
    areaName: area,
    ...made,
  }
  hold(found, post, people)
}

const mpFor = (areaName: string, areaCode: string): Post => ({
  id: `mp-${slug(areaName)}`,
  bodyId: PARLIAMENT,
  kind: 'mp',
  title: null,
  areaCode,
  areaName,
  ...made,
})

function hold(found: Found, post: Post, people: Seat['people']) {
  found.posts.push(post)
  for (const [name, party, email] of people) {
    const id = `${post.id}-${slug(name)}`
    found.memberships.push({
      id,
      postId: post.id,
      name,
      party,
      startOn: null,
      endOn: null,
      ...made,
    })
    if (email) found.contacts.push(contact(id, post.bodyId, 'email', 'direct', email, post.id))
  }
}

function reach(
  found: Found,
  body: Body,
  kind: Contact['kind'],
  purpose: Contact['purpose'],
  value: string,
) {
  found.contacts.push(contact(body.id, body.id, kind, purpose, value))
}

const contact = (
  about: string,
  ofBody: string,
  kind: Contact['kind'],
  purpose: Contact['purpose'],
  value: string,
  postId: string | null = null,
): Contact => ({
  id: contactId(about, kind, purpose),
  bodyId: ofBody,
  postId,
  membershipId: postId && about,
  kind,
  value,
  purpose,
  ...made,
  endedOn: null,
})
