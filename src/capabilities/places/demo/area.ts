/**
 * The made-up area that an empty installation shows: nobody lives there, and its postcodes begin with ZZ, which
 * Royal Mail does not use. Its codes look like those of the ONS and are none of theirs.
 */
export const DEMO = {
  county: { code: 'E10999001', name: 'Saltmarsh County' },
  district: { code: 'E07999001', name: 'Harbourside' },
  unitary: { code: 'E06999001', name: 'Millbrook' },
  divisions: [
    { code: 'E58999001', name: 'Quay and Castle' },
    { code: 'E58999002', name: 'Northgate' },
  ],
  wards: {
    quay: { code: 'E05999001', name: 'Quay' },
    castle: { code: 'E05999002', name: 'Castle' },
    northgate: { code: 'E05999003', name: 'Northgate' },
    weir: { code: 'E05999004', name: 'Weir' },
    orchard: { code: 'E05999005', name: 'Orchard' },
    /** So few postcodes that its people share a page with the rest of Millbrook. */
    lock: { code: 'E05999006', name: 'Lock Island' },
  },
  constituencies: [
    { code: 'E14999001', name: 'Harbourside and Saltmarsh' },
    { code: 'E14999002', name: 'Millbrook' },
  ],
  icb: { code: 'E54999001', name: 'NHS Saltmarsh Integrated Care Board', ods: 'QZZ' },
  wales: {
    council: { code: 'W06999001', name: 'Bro Heli' },
    ward: { code: 'W05999001', name: 'Aber Heli' },
    constituency: { code: 'W07999001', name: 'Bro Heli' },
    healthBoard: { code: 'W11999001', name: 'Heli University Health Board' },
  },
  scotland: {
    council: { code: 'S12999001', name: 'Strathmara' },
    ward: { code: 'S13999001', name: 'Mara East' },
    constituency: { code: 'S14999001', name: 'Strathmara' },
    healthBoard: { code: 'S08999001', name: 'NHS Strathmara' },
  },
  /** Postcodes to try: one in each ward, and one for each way of not being answered. */
  postcodes: {
    quay: 'ZZ1 1AA',
    castle: 'ZZ1 2AA',
    northgate: 'ZZ1 3AA',
    weir: 'ZZ2 1AA',
    orchard: 'ZZ2 2AA',
    lock: 'ZZ2 3AA',
    wales: 'ZZ5 1AA',
    scotland: 'ZZ6 1AA',
    retired: 'ZZ9 9ZZ',
    retiredIn: 2015,
  },
} as const

type Named = { readonly code: string; readonly name: string }

/** One sector of the made-up directory: all its postcodes are in the same areas. */
export interface DemoSector {
  sector: string
  postcodes: number
  middle: { lat: number; long: number }
  country: 'E92000001' | 'W92000004' | 'S92000003'
  council: Named
  county?: Named
  division?: Named
  ward: Named
  constituency: Named
  icb?: Named
  healthBoard?: Named
}

const { wards, wales, scotland, divisions, constituencies, district, unitary, county, icb } = DEMO
const harbour = { country: 'E92000001', council: district, county, icb } as const
const mill = {
  country: 'E92000001',
  council: unitary,
  constituency: constituencies[1],
  icb,
} as const

/** Out at sea, every one of them. */
export const DEMO_SECTORS: DemoSector[] = [
  {
    ...harbour,
    sector: 'ZZ1 1',
    postcodes: 24,
    middle: { lat: 53.35, long: 0.95 },
    division: divisions[0],
    ward: wards.quay,
    constituency: constituencies[0],
  },
  {
    ...harbour,
    sector: 'ZZ1 2',
    postcodes: 18,
    middle: { lat: 53.36, long: 0.98 },
    division: divisions[0],
    ward: wards.castle,
    constituency: constituencies[0],
  },
  {
    ...harbour,
    sector: 'ZZ1 3',
    postcodes: 16,
    middle: { lat: 53.38, long: 0.96 },
    division: divisions[1],
    ward: wards.northgate,
    constituency: constituencies[0],
  },
  { ...mill, sector: 'ZZ2 1', postcodes: 20, middle: { lat: 53.34, long: 0.88 }, ward: wards.weir },
  {
    ...mill,
    sector: 'ZZ2 2',
    postcodes: 15,
    middle: { lat: 53.33, long: 0.85 },
    ward: wards.orchard,
  },
  { ...mill, sector: 'ZZ2 3', postcodes: 4, middle: { lat: 53.32, long: 0.87 }, ward: wards.lock },
  {
    ...wales,
    sector: 'ZZ5 1',
    country: 'W92000004',
    postcodes: 14,
    middle: { lat: 52.4, long: -4.9 },
  },
  {
    ...scotland,
    sector: 'ZZ6 1',
    country: 'S92000003',
    postcodes: 14,
    middle: { lat: 57.5, long: -1.1 },
  },
]
