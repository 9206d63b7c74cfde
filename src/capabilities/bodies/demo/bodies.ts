import { bodyId, type Body } from '../body.ts'
import { newBody } from '../imports/found.ts'
import { DEMONSTRATION } from '../shipped/demonstration.ts'

/** The day the made-up facts are of. */
export const DEMO_AS_OF = '2026-11-01'

/** Where and when every made-up fact is from. */
export const made = { source: DEMONSTRATION, asOf: DEMO_AS_OF }

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

export const harbourside = council(
  'ZHB',
  'E07999001',
  'Harbourside District Council',
  'Harbourside',
  {
    type: 'NMD',
    parentCode: 'ZSM',
    address: 'Harbour House\n2 Quay Street\nHarbourside',
    postcode: 'ZZ1 1AB',
  },
)
export const county = council('ZSM', 'E10999001', 'Saltmarsh County Council', 'Saltmarsh County', {
  kind: 'county',
  type: 'CTY',
  address: 'County Hall\nCastle Hill\nHarbourside',
  postcode: 'ZZ1 2AB',
})
// No e-mail and no page: letters go by post.
export const millbrook = council('ZMB', 'E06999001', 'Millbrook Council', 'Millbrook', {
  type: 'UA',
  address: 'Mill House\nWeir Lane\nMillbrook',
  postcode: 'ZZ2 1AB',
})
// No address of any kind: we say that we do not know.
export const broHeli = council('ZBH', 'W06999001', 'Bro Heli Council', 'Bro Heli', {
  type: 'WPA',
  parentCode: 'W11999001',
})
export const strathmara = council('ZST', 'S12999001', 'Strathmara Council', 'Strathmara', {
  type: 'SCO',
  parentCode: 'S08999001',
})
export const councils = [harbourside, county, millbrook, broHeli, strathmara]

export const boards = [
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

export const trusts = (
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

export const practices = (
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
