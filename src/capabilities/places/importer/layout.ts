import type { AreaKind } from '../place.ts'

/** What we read of a row. The country, council and so on are the area kinds; the rest are the row's own. */
export type Column = Exclude<AreaKind, 'healthBoard'> | 'healthAuthority' | 'subIcb' | Own
type Own = 'postcode' | 'introduced' | 'retired' | 'grid' | 'lat' | 'long' | 'easting' | 'northing'

/** Where each column stands in one file. What a file does not have is absent. */
export interface Layout {
  source: 'ONSPD' | 'NSPL' | 'Code-Point Open'
  width: number
  at: Partial<Record<Column, number>>
}

// The ONS renames its columns in every edition (`oslaua`, `laua`, `lad25cd`, `lad26cd`), so they are known by
// pattern; where two fit, the first pattern wins.
const PATTERNS: Record<Column, RegExp[]> = {
  postcode: [/^pcds$/, /^pcd[78]?2?$/],
  introduced: [/^dointr$/],
  retired: [/^doterm$/],
  country: [/^(ctry\d\dcd|ctry)$/],
  council: [/^(lad\d\dcd|oslaua|laua)$/],
  county: [/^(cty\d\dcd|oscty|cty)$/],
  division: [/^(ced\d\dcd|ced)$/],
  ward: [/^(wd\d\dcd|osward|ward)$/],
  constituency: [/^(pcon\d\dcd|pcon)$/],
  // Until 2022 the boards were sustainability and transformation partnerships, under the same codes.
  icb: [/^(icb\d\dcd|icb)$/, /^stp(\d\dcd)?$/],
  healthAuthority: [/^(hlth\d\dcd|oshlthau|hlthau)$/],
  // For Wales the sub-ICB (once CCG) column holds the local health board.
  subIcb: [/^(sicbl\d\dcd|sicbl|ccg\d\dcd|ccg)$/],
  grid: [/^(gridind|osgrdind)$/],
  lat: [/^lat(itude)?$/],
  long: [/^long(itude)?$/],
  easting: [],
  northing: [],
}

const NEEDED: Column[] = [
  'postcode',
  'retired',
  'country',
  'council',
  'ward',
  'constituency',
  'lat',
  'long',
]

/** The layout of a directory with a header, or the columns that were looked for and not found. */
export function layoutOf(header: string[]): Layout | { missing: Column[] } {
  const names = header.map((name) => name.trim().toLowerCase())
  const at: Layout['at'] = {}
  for (const [column, patterns] of Object.entries(PATTERNS) as [Column, RegExp[]][]) {
    const found = patterns.map((pattern) => names.findIndex((name) => pattern.test(name)))
    const first = found.find((position) => position >= 0)
    if (first !== undefined) at[column] = first
  }
  const missing = NEEDED.filter((column) => at[column] === undefined)
  if (missing.length > 0) return { missing }
  // Only the full directory names its postcodes' built-up census areas of 2001.
  const source = names.some((name) => /^oa01(cd)?$/.test(name)) ? 'ONSPD' : 'NSPL'
  return { source, width: header.length, at }
}

/** Does this first line belong to a postcode directory at all (rather than to a list of names)? */
export function looksLikeDirectory(header: string[]) {
  return header.some((name) => /^pcd(s|2|7|8)?$/i.test(name.trim()))
}

/** Code-Point Open has no header: ten columns, known by what they hold (OS, Code-Point Open user guide). */
export function codePointLayout(first: string[]): Layout | undefined {
  const [postcode = '', quality = '', easting = '', northing = '', country = ''] = first
  const fits =
    first.length === 10 &&
    /^[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}$/.test(postcode) &&
    /^\d\d$/.test(quality) &&
    [easting, northing].every((metres) => /^\d+$/.test(metres)) &&
    /^[EWS]92\d{6}$/.test(country)
  return fits ? CODE_POINT : undefined
}

const CODE_POINT: Layout = {
  source: 'Code-Point Open',
  width: 10,
  at: {
    postcode: 0,
    grid: 1,
    easting: 2,
    northing: 3,
    country: 4,
    healthAuthority: 6,
    county: 7,
    council: 8,
    ward: 9,
  },
}
