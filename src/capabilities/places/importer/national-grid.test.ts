import { expect, test } from 'vitest'
import { fromNationalGrid } from './national-grid.ts'

// Read off Ordnance Survey's own worked figures and two published directories; 0.0001 of a degree is ten metres.
test.each([
  ['St Albans', 514600, 206900, 51.749084, -0.341337],
  ['Lerwick', 447759, 1141280, 60.153222, -1.141595],
  ['Aberdeen', 385386, 801193, 57.101459, -2.242858],
])(
  '%s is where the postcode directory says it is, to ten metres',
  (_, easting, northing, lat, long) => {
    const point = fromNationalGrid(easting, northing)
    expect(Math.abs(point.lat - lat)).toBeLessThan(0.0001)
    expect(Math.abs(point.long - long)).toBeLessThan(0.00018)
  },
)
