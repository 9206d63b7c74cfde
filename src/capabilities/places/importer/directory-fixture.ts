import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** The headers as the ONS published them, edition by edition. */
export const HEADERS = {
  'ONSPD May 2018':
    'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,nuts,statsward,oa01,casward,park,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,ccg,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,stp',
  'ONSPD August 2024':
    'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21',
  'ONSPD November 2025':
    'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal24cd,icb23cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind',
  'ONSPD August 2026':
    'pcd7,pcd8,pcds,dointr,doterm,cty26cd,ced25cd,lad26cd,wd26cd,parncp26cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry26cd,rgn26cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl26cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal26cd,icb26cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind,oac21ind,imd25ind',
  'NSPL November 2021':
    'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,cty,ced,laua,ward,hlthau,nhser,ctry,rgn,pcon,eer,teclec,ttwa,pct,itl,park,lsoa11,msoa11,wz11,ccg,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,stp',
  'NSPL May 2025':
    'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa21,cty,ced,laua,ward,nhser,ctry,rgn,pcon,ttwa,itl,park,lsoa21,msoa21,wz11,sicbl,bua24,ruc21,oac11,lat,long,lep1,lep2,pfa,imd,icb',
  'NSPL November 2025':
    'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,nhser24cd,ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd',
  'NSPL August 2026':
    'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty26cd,ced25cd,lad26cd,wd26cd,nhser24cd,ctry26cd,rgn26cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl26cd,bua24cd,ruc21ind,oac21ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd25ind,icb26cd',
} as const

export interface FixtureRow {
  postcode: string
  retired?: string
  country?: string
  county?: string
  division?: string
  council?: string
  ward?: string
  constituency?: string
  icb?: string
  health?: string
  subIcb?: string
  grid?: string
  lat?: string
  long?: string
}

/** What stands in each column, whichever name an edition gives it. */
const COLUMNS: [RegExp, (row: FixtureRow) => string | undefined][] = [
  [/^pcd7?$/, ({ postcode }) => postcode.replace(' ', '').padEnd(7)],
  [/^(pcd2|pcd8)$/, ({ postcode }) => postcode.replace(' ', '  ')],
  [/^pcds$/, ({ postcode }) => postcode],
  [/^dointr$/, () => '198001'],
  [/^doterm$/, ({ retired }) => retired ?? ''],
  [/^(oscty|cty|cty\d\dcd)$/, ({ county }) => county],
  [/^(ced|ced\d\dcd)$/, ({ division }) => division],
  [/^(oslaua|laua|lad\d\dcd)$/, ({ council }) => council],
  [/^(osward|ward|wd\d\dcd)$/, ({ ward }) => ward],
  [/^(oshlthau|hlthau|hlth\d\dcd)$/, ({ health }) => health],
  [/^(ctry|ctry\d\dcd)$/, ({ country }) => country ?? 'E92000001'],
  [/^(pcon|pcon\d\dcd)$/, ({ constituency }) => constituency],
  [/^(ccg|sicbl|sicbl\d\dcd)$/, ({ subIcb }) => subIcb],
  [/^(stp|icb|icb\d\dcd)$/, ({ icb }) => icb],
  [/^(osgrdind|gridind)$/, ({ grid }) => grid ?? '1'],
  [/^lat$/, ({ lat }) => lat ?? '53.350000'],
  [/^long$/, ({ long }) => long ?? '0.950000'],
]

/** A csv in the layout of a header, quoted as the ONS does, or not at all. */
export function directoryCsv(header: string, rows: FixtureRow[], quote = '"') {
  const lines = rows.map((row) =>
    header.split(',').map((column) => {
      const found = COLUMNS.find(([pattern]) => pattern.test(column))
      const none = /^(imd|usertype|usrtypind|oseast|east|osnrth|north)/.test(column)
        ? ''
        : 'E99999999'
      const field = found?.[1](row) ?? none
      return column === 'lat' || column === 'long' ? field : `${quote}${field}${quote}`
    }),
  )
  return `${[header, ...lines.map((fields) => fields.join(','))].join('\r\n')}\r\n`
}

/** So many postcodes `ZZ1 1AA`, `ZZ1 1AB` … alike. */
export function manyRows(count: number, row: Omit<FixtureRow, 'postcode'>, outward = 'ZZ1') {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'
  return Array.from({ length: count }, (_, i) => {
    const [digit, unit] = [Math.floor(i / 400), i % 400]
    const last = `${letters[Math.floor(unit / 20)]}${letters[unit % 20]}`
    return { ...row, postcode: `${outward} ${digit}${last}` }
  })
}

const made: string[] = []

afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A folder with these files, gone when the tests of the file are done. */
export async function folderWith(files: Record<string, string | Buffer>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-places-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  return folder
}
