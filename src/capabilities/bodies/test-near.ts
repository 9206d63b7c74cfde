import type { PlaceHere } from './near.ts'

/** The made-up ward of Quay, with other areas where a test needs them. */
export function placeAt(
  areas: Partial<PlaceHere['areas']> = {},
  middle: PlaceHere['middle'] = { lat: 50.6, long: -3 },
): PlaceHere {
  return {
    key: 'quay',
    areas: {
      country: { code: 'E92000001', name: 'England' },
      council: { code: 'E07999001', name: 'Harbourside' },
      county: { code: 'E10999001', name: 'Saltmarsh County' },
      division: { code: 'E58999001', name: 'Quay and Castle' },
      ward: { code: 'E05999001', name: 'Quay' },
      constituency: { code: 'E14999001', name: 'Harbourside and Saltmarsh' },
      icb: { code: 'E54999001', name: 'NHS Saltmarsh Integrated Care Board' },
      healthBoard: null,
      ...areas,
    },
    middle,
  }
}

/** A place of which the directory knows only the council. */
export const healthOf = (code: string, name: string) =>
  placeAt({
    country: null,
    council: { code, name },
    county: null,
    division: null,
    ward: null,
    icb: null,
  })
