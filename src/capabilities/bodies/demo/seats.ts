import type { Body } from '../body.ts'
import { broHeli, county, harbourside, millbrook, strathmara } from './bodies.ts'

/** A made-up ward or division and who sits for it; some have no address, as in life. */
export interface Seat {
  council: Body
  area: string
  code: string
  people: readonly (readonly [name: string, party: string, email?: string])[]
}

export const seats: Seat[] = [
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
