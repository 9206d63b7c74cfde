import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inwardText } from '../postcode-number.ts'
import { DEMO, DEMO_SECTORS, type DemoSector } from './area.ts'

/** The columns of the ONS Postcode Directory of August 2026. */
export const ONSPD_AUG_2026 =
  'pcd7,pcd8,pcds,dointr,doterm,cty26cd,ced25cd,lad26cd,wd26cd,parncp26cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry26cd,rgn26cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl26cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal26cd,icb26cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind,oac21ind,imd25ind'

/** The whole made-up directory as a folder, laid out as the ONS lays out its own. */
export async function writeDemoDirectory(folder: string) {
  await mkdir(path.join(folder, 'Data'), { recursive: true })
  await mkdir(path.join(folder, 'Documents'), { recursive: true })
  await writeFile(path.join(folder, 'Data', 'ONSPD_AUG_2026_UK.csv'), demoCsv())
  for (const [name, csv] of demoNames()) await writeFile(path.join(folder, 'Documents', name), csv)
}

export function demoCsv() {
  const live = DEMO_SECTORS.flatMap((sector) =>
    Array.from({ length: sector.postcodes }, (_, unit) => demoRow(sector, unit)),
  )
  const retired = {
    ...row(DEMO_SECTORS[0]!),
    ...postcode(DEMO.postcodes.retired),
    doterm: '201506',
  }
  return [ONSPD_AUG_2026, ...[...live, retired].map(line), ''].join('\r\n')
}

function demoRow(sector: DemoSector, unit: number) {
  // A small spiral around the middle, so that distances and the map have something to show.
  const [turn, reach] = [unit * 2.4, Math.sqrt(unit) * 0.001]
  const lat = sector.middle.lat + Math.sin(turn) * reach
  const long = sector.middle.long + Math.cos(turn) * reach * 1.6
  const [outward, digit] = sector.sector.split(' ')
  const pcds = `${outward} ${inwardText(Number(digit), unit)}`
  return { ...row(sector), ...postcode(pcds), lat: lat.toFixed(6), long: long.toFixed(6) }
}

function postcode(pcds: string) {
  const [outward = '', inward = ''] = pcds.split(' ')
  return { pcd7: outward.padEnd(4) + inward, pcd8: outward.padEnd(5) + inward, pcds }
}

function row(sector: DemoSector): Record<string, string> {
  const none = `${sector.country[0]}99999999`
  const codes = Object.fromEntries(
    ONSPD_AUG_2026.split(',').map((column) => [column, /\d\dcd\d?$/.test(column) ? none : '']),
  )
  return {
    ...codes,
    dointr: '200001',
    gridind: '1',
    usrtypind: '0',
    ctry26cd: sector.country,
    lad26cd: sector.council.code,
    cty26cd: sector.county?.code ?? none,
    ced25cd: sector.division?.code ?? none,
    wd26cd: sector.ward.code,
    pcon24cd: sector.constituency.code,
    icb26cd: sector.icb?.code ?? none,
    hlth19cd: sector.healthBoard?.code ?? none,
    lat: sector.middle.lat.toFixed(6),
    long: sector.middle.long.toFixed(6),
  }
}

const BARE = new Set(['lat', 'long', 'imd20ind', 'imd25ind'])

function line(fields: Record<string, string>) {
  return Object.entries(fields)
    .map(([column, field]) => (BARE.has(column) ? field : `"${field}"`))
    .join(',')
}

function demoNames(): [string, string][] {
  const { wales, scotland, wards } = DEMO
  const list = (name: string, stem: string, areas: readonly { code: string; name: string }[]) => [
    `${name} names and codes.csv`,
    [`${stem}CD,${stem}NM`, ...areas.map(({ code, name }) => `${code},"${name}"`), ''].join('\r\n'),
  ]
  return [
    list('LAD', 'LAD26', [DEMO.district, DEMO.unitary, wales.council, scotland.council]),
    list('CTY', 'CTY26', [DEMO.county]),
    list('CED', 'CED25', DEMO.divisions),
    list('WD', 'WD26', [...Object.values(wards), wales.ward, scotland.ward]),
    list('PCON', 'PCON24', [...DEMO.constituencies, wales.constituency, scotland.constituency]),
    list('ICB', 'ICB26', [DEMO.icb]),
    list('HLTH', 'HLTH19', [wales.healthBoard, scotland.healthBoard]),
  ] as [string, string][]
}
