import { createWriteStream } from 'node:fs'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openIndex } from '../place-index.ts'
import { directoryCsv, folderWith, HEADERS, manyRows } from './directory-fixture.ts'
import { makeEdition, type MakeOptions } from './make-edition.ts'

const importedAt = '2026-11-24T10:00:00Z'
const harbour = {
  county: 'E10999001',
  division: 'E58999001',
  council: 'E07999001',
  ward: 'E05999001',
  constituency: 'E14999001',
  icb: 'E54000025',
}
const rows = manyRows(20, harbour)

async function made(given: string, options: Partial<MakeOptions> = {}) {
  const result = await makeEdition(given, { importedAt, ...options })
  return { ...result, index: openIndex(result.bytes) }
}

async function csv(content: string, name = 'ONSPD_AUG_2026_UK.csv') {
  return path.join(await folderWith({ [name]: content }), name)
}

describe('every layout the ONS has published is read', () => {
  test.each(Object.entries(HEADERS))('%s', async (title, header) => {
    const name = `${title
      .replaceAll(' ', '_')
      .toUpperCase()
      .replace(/_([A-Z]{3})[A-Z]+_/, '_$1_')}_UK.csv`
    const retired = {
      ...harbour,
      postcode: 'ZZ9 9ZZ',
      retired: '201506',
      grid: '9',
      lat: '99.999999',
    }
    const { index, edition } = await made(await csv(directoryCsv(header, [...rows, retired]), name))

    expect(index.title).toBe(title)
    expect(edition).toMatchObject({ rows: 21, live: 20, retired: 1 })
    expect(index.lookup('zz1oab')).toMatchObject({
      status: 'live',
      place: 'E07999001-E10999001-E58999001-E05999001-E14999001-E54000025',
      lat: 53.35,
      long: 0.95,
      // An integrated care board of the old set stays what it is.
      areas: { icb: { code: 'E54000025', name: 'E54000025' }, country: { name: 'England' } },
    })
    expect(index.lookup('ZZ9 9ZZ')).toMatchObject({ status: 'retired', retiredIn: 2015, lat: null })
  })

  test.each([
    ['without quotes', directoryCsv(HEADERS['ONSPD August 2026'], rows, '')],
    ['with a byte order mark', `\ufeff${directoryCsv(HEADERS['ONSPD August 2026'], rows)}`],
    ['with plain line ends', directoryCsv(HEADERS['ONSPD August 2026'], rows).replaceAll('\r', '')],
    ['without a last line end', directoryCsv(HEADERS['ONSPD August 2026'], rows).trimEnd()],
    [
      'with its header in quotes',
      directoryCsv(HEADERS['NSPL May 2025'], rows).replace(/^[^\r]+/, (header) =>
        header.replaceAll(/\w+/g, '"$&"'),
      ),
    ],
    [
      'with its columns in another order',
      directoryCsv(HEADERS['NSPL May 2025'].split(',').toReversed().join(), rows),
    ],
  ])('%s', async (_, content) => {
    const { index, edition } = await made(await csv(content))
    expect(edition.live).toBe(20)
    expect(index.lookup('ZZ1 0AA')).toMatchObject({ status: 'live' })
  })

  test('Code-Point Open, which has no header, no constituency and no degrees', async () => {
    const line = (unit: string) =>
      `"ZZ11${unit}",10,514600,206900,"E92000001","E19000001","E18000002","E10999001","E07999001","E05999001"`
    const units = ['AA', 'AB', 'AD', 'AE', 'AF', 'AG', 'AH', 'AJ', 'AL', 'AN', 'AP']
    const nowhere = '"ZE1 0AA",90,0,0,"S92000003","","S08999001","","S12999001","S13999001"'
    const folder = await folderWith({
      'Doc/header.csv':
        'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\nPostcode,Positional_quality_indicator,Eastings,Northings\n',
      'Doc/metadata.txt': 'PRODUCT: OS CODE-POINT OPEN\nCOPYRIGHT DATE: 20260502\n',
      'Data/CSV/zz.csv': `${units.map(line).join('\n')}\n`,
      'Data/CSV/ze.csv': `${nowhere}\n`,
    })
    const { index, notes } = await made(folder)
    expect(index.title).toBe('Code-Point Open May 2026')
    const found = index.lookup('ZZ1 1AB')
    expect(found).toMatchObject({ status: 'live', place: 'E07999001-E10999001-x-E05999001-x-x' })
    if (!('lat' in found)) throw new Error('not live')
    expect(found.lat).toBeCloseTo(51.74908, 4)
    expect(found.long).toBeCloseTo(-0.34134, 4)
    expect(index.lookup('ZE1 0AA')).toMatchObject({
      lat: null,
      areas: { healthBoard: { code: 'S08999001' } },
    })
    expect(notes.join(' ')).toContain('no constituency, no integrated care board')
  })
})

describe('what the codes mean', () => {
  const read = async (row: object) => {
    const content = directoryCsv(HEADERS['ONSPD August 2026'], manyRows(12, row))
    const found = (await made(await csv(content))).index.lookup('ZZ1 0AA')
    if (!('areas' in found)) throw new Error('not live')
    return found.areas
  }

  test('a pseudo code is none, and London is no county with a council', async () => {
    expect(
      await read({ ...harbour, county: 'E13000001', division: 'E99999999', health: 'E18000007' }),
    ).toMatchObject({
      county: null,
      division: null,
      healthBoard: null,
    })
  })

  test('Wales and Scotland have health boards', async () => {
    expect(
      await read({
        council: 'W06999001',
        country: 'W92000004',
        icb: 'W99999999',
        subIcb: 'W11999001',
      }),
    ).toMatchObject({
      icb: null,
      healthBoard: { code: 'W11999001' },
    })
    expect(
      await read({ council: 'S12999001', country: 'S92000003', health: 'S08999001' }),
    ).toMatchObject({
      healthBoard: { code: 'S08999001' },
    })
  })
})

describe('a download is read as it comes', () => {
  const data = directoryCsv(HEADERS['ONSPD August 2026'], rows)
  const files = {
    'Data/ONSPD_AUG_2026_UK.csv': data,
    'Data/multi_csv/ONSPD_AUG_2026_UK_ZZ.csv': data,
    'Documents/LAD names and codes.csv': 'LAD26CD,LAD26NM,LAD26NMW\r\nE07999001,Harbourside,\r\n',
    'Documents/WD names and codes.csv': Buffer.from(
      'WD26CD,WD26NM,LAD26CD\nE05999001,"Quay, M\xf4n",E07999001\n',
      'latin1',
    ),
    'User Guide/guide.csv': 'a,b\n1,2\n',
  }
  const expected = { council: { name: 'Harbourside' }, ward: { name: 'Quay, Môn' } }

  async function zipped(compress = true) {
    const zip = new ZipFile()
    for (const [name, content] of Object.entries(files))
      zip.addBuffer(Buffer.from(content), name, { compress })
    zip.end()
    const file = path.join(await folderWith({}), 'ONSPD_AUG_2026.zip')
    await pipeline(zip.outputStream, createWriteStream(file))
    return file
  }

  test('from a folder, with the names in its documents', async () => {
    const { index, edition } = await made(await folderWith(files))
    expect(edition.rows).toBe(20)
    expect(index.lookup('ZZ1 0AA')).toMatchObject({ areas: expected })
  })

  test('from a zip', async () => {
    expect((await made(await zipped())).index.lookup('ZZ1 0AA')).toMatchObject({ areas: expected })
  })

  test('from a tar.gz with a file for each postcode area', async () => {
    const tar = pack()
    const other = directoryCsv(HEADERS['ONSPD August 2026'], manyRows(12, harbour, 'ZY1'))
    tar.entry({ name: 'x/ONSPD_AUG_2026_UK_ZY.csv' }, other)
    tar.entry({ name: 'x/LAD names.csv' }, files['Documents/LAD names and codes.csv'])
    tar.entry({ name: 'x/ONSPD_AUG_2026_UK_ZZ.csv' }, data)
    tar.finalize()
    const file = path.join(await folderWith({}), 'onspd-2026-08.tar.gz')
    await pipeline(tar, createGzip(), createWriteStream(file))
    const { index, edition } = await made(file)
    expect(edition).toMatchObject({ rows: 32, month: '2026-08' })
    expect(index.lookup('ZY1 0AA')).toMatchObject({ areas: { council: { name: 'Harbourside' } } })
  })

  test('from the csv alone, with the documents beside it', async () => {
    const folder = await folderWith(files)
    const { index } = await made(path.join(folder, 'Data/ONSPD_AUG_2026_UK.csv'))
    expect(index.lookup('ZZ1 0AA')).toMatchObject({ areas: expected })
  })

  test('and keeps the names of the last edition where the new one brings none', async () => {
    const last = (await made(await folderWith(files))).index
    const { index } = await made(await csv(data), { last })
    expect(index.lookup('ZZ1 0AA')).toMatchObject({ areas: expected })
  })

  test('a damaged zip is refused, and so is one cut short', async () => {
    const cut = await zipped()
    const whole = await readFile(cut)
    await truncate(cut, Math.floor(whole.length / 2))
    await expect(made(cut)).rejects.toThrow('damaged or cut short')
    const spoilt = Buffer.from(whole)
    spoilt.writeUInt8(spoilt.readUInt8(400) ^ 1, 400)
    await writeFile(cut, spoilt)
    await expect(made(cut)).rejects.toThrow('damaged or cut short')
  })

  test('a zip in which a single digit has changed is refused', async () => {
    const file = await zipped(false)
    const spoilt = await readFile(file)
    spoilt.write('E05999009', spoilt.indexOf('E05999001'))
    await writeFile(file, spoilt)
    await expect(made(file)).rejects.toThrow('fails its checksum')
  })
})

describe('a file that cannot be trusted is refused with the reason', () => {
  const header = HEADERS['ONSPD August 2026']

  test('an unknown layout', async () => {
    await expect(made(await csv('pcds,colour\nZZ1 1AA,red\n'))).rejects.toThrow(
      /not one Clarion knows.*council/,
    )
    await expect(made(await csv('a,b\n1,2\n'))).rejects.toThrow('not one Clarion knows')
    await expect(made('/nowhere/at/all.zip')).rejects.toThrow('nothing at')
  })

  test('a file cut in the middle of a row', async () => {
    const content = directoryCsv(header, rows)
    for (const less of [30, 100, 333]) {
      await expect(made(await csv(content.slice(0, -less)))).rejects.toThrow('cut short')
    }
  })

  test('a file without a row', async () => {
    await expect(made(await csv(`${header}\r\n`))).rejects.toThrow('no postcodes at all')
  })

  test('two directories in one folder', async () => {
    const content = directoryCsv(header, rows)
    const folder = await folderWith({
      'ONSPD_MAY_2026_UK.csv': content,
      'ONSPD_AUG_2026_UK.csv': content,
    })
    await expect(made(folder)).rejects.toThrow('several directories')
  })

  test('far fewer or far more rows than last time, unless it is meant', async () => {
    const last = (await made(await csv(directoryCsv(header, manyRows(100, harbour))))).index
    const fewer = await csv(directoryCsv(header, manyRows(94, harbour)))
    const more = await csv(directoryCsv(header, manyRows(106, harbour)))
    await expect(made(fewer, { last })).rejects.toThrow(
      '94 live postcodes where the last edition had 100',
    )
    await expect(made(more, { last })).rejects.toThrow('106 rows where the last edition had 100')
    expect((await made(fewer, { last, acceptChange: true })).edition.rows).toBe(94)
    expect(
      (await made(await csv(directoryCsv(header, manyRows(98, harbour))), { last })).edition.rows,
    ).toBe(98)
  })

  test('a column that has gone blank', async () => {
    const last = (await made(await csv(directoryCsv(header, manyRows(100, harbour))))).index
    const blank = [
      ...manyRows(90, harbour),
      ...manyRows(100, { ...harbour, constituency: 'E99999999' }).slice(90),
    ]
    await expect(made(await csv(directoryCsv(header, blank)), { last })).rejects.toThrow(
      '10% of its live postcodes have no constituency, where the last edition had 0%',
    )
  })
})

test('progress says how many rows, how fast, and how long it will take', async () => {
  const seen: number[] = []
  const file = await csv(directoryCsv(HEADERS['ONSPD August 2026'], rows))
  await made(file, {
    onProgress: ({ rows, rate, bytes, totalBytes, secondsLeft }) => {
      expect(rate).toBeGreaterThan(0)
      expect(secondsLeft).toBeCloseTo(0)
      seen.push(rows, totalBytes - bytes)
    },
  })
  expect(seen.slice(-2)).toEqual([20, 0])
})
