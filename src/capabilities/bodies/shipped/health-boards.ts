/**
 * Health boards of Wales and Scotland: ONS code, ODS code where there is one, name, first day, and the
 * councils that lie in it. Every Welsh council lies in one board (Local Health Boards (Establishment and
 * Dissolution) (Wales) Order 2009, as amended in 2019), and since 1 April 2014 every Scottish one does
 * (National Health Service (Determination of Areas of Health Boards) (Scotland) Order 2013).
 */
export interface HealthBoard {
  gss: string
  ods: string | null
  name: string
  startOn: string
  councils: readonly string[]
}

const welsh = (councils: number[]) => councils.map((n) => `W060000${String(n).padStart(2, '0')}`)
const scottish = (councils: number[]) => councils.map((n) => `S120000${String(n).padStart(2, '0')}`)

const wales: readonly [
  gss: string,
  ods: string,
  name: string,
  startOn: string,
  councils: number[],
][] = [
  ['W11000023', '7A1', 'Betsi Cadwaladr University Health Board', '2009-10-01', [1, 2, 3, 4, 5, 6]],
  ['W11000024', '7A7', 'Powys Teaching Health Board', '2009-10-01', [23]],
  ['W11000025', '7A2', 'Hywel Dda University Health Board', '2009-10-01', [8, 9, 10]],
  ['W11000028', '7A6', 'Aneurin Bevan University Health Board', '2009-10-01', [18, 19, 20, 21, 22]],
  ['W11000029', '7A4', 'Cardiff and Vale University Health Board', '2009-10-01', [14, 15]],
  ['W11000030', '7A5', 'Cwm Taf Morgannwg University Health Board', '2019-04-01', [13, 16, 24]],
  ['W11000031', '7A3', 'Swansea Bay University Health Board', '2019-04-01', [11, 12]],
]

const scotland: readonly [gss: string, name: string, councils: number[]][] = [
  ['S08000015', 'Ayrshire and Arran', [8, 21, 28]],
  ['S08000016', 'Borders', [26]],
  ['S08000017', 'Dumfries and Galloway', [6]],
  ['S08000019', 'Forth Valley', [5, 14, 30]],
  ['S08000020', 'Grampian', [20, 33, 34]],
  ['S08000022', 'Highland', [17, 35]],
  ['S08000024', 'Lothian', [10, 19, 36, 40]],
  ['S08000025', 'Orkney', [23]],
  ['S08000026', 'Shetland', [27]],
  ['S08000028', 'Western Isles', [13]],
  ['S08000029', 'Fife', [47]],
  ['S08000030', 'Tayside', [41, 42, 48]],
  ['S08000031', 'Greater Glasgow and Clyde', [11, 18, 38, 39, 45, 49]],
  ['S08000032', 'Lanarkshire', [29, 50]],
]

export const healthBoards: readonly HealthBoard[] = [
  ...wales.map(([gss, ods, name, startOn, councils]) => ({
    gss,
    ods,
    name,
    startOn,
    councils: welsh(councils),
  })),
  ...scotland.map(([gss, name, councils]) => ({
    gss,
    ods: null,
    name: `NHS ${name}`,
    startOn: '2014-04-01',
    councils: scottish(councils),
  })),
]

export const BOARD_SOURCE = 'shippedBoards'
export const BOARD_AS_OF = '2026-11-24'
