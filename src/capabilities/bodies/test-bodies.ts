import type { DatabaseKind, TestDatabase } from '../../../test/databases.ts'
import { importBodies, type ImportOptions } from './import-bodies.ts'
import type { BodiesDb } from './queries.ts'

/** A database with the tables of this capability, for tests. */
export async function openBodies(kind: DatabaseKind): Promise<TestDatabase & { db: BodiesDb }> {
  return kind.open()
}

export const NOW = '2026-05-02T09:00:00.000Z'

/** Imports a made-up file as of 1 May 2026, with every postcode in the harbour. */
export function bringIn(db: BodiesDb, file: string, options: Partial<ImportOptions> = {}) {
  return importBodies(db, new TextEncoder().encode(file), {
    asOf: '2026-05-01',
    now: NOW,
    locate: (postcode) =>
      postcode.startsWith('ZZ') ? { lat: 50.5 + Number(postcode[2]) / 100, long: -3 } : undefined,
    ...options,
  })
}

/** A row in the 27-column standard of the organisation data service. */
export function odsRow(given: {
  code: string
  name: string
  parent?: string
  address?: string[]
  postcode?: string
  open?: string
  close?: string
  status?: string
  role?: string
  phone?: string
  setting?: string
}) {
  const row = Array<string>(27).fill('')
  const put = (at: number, value = '') => (row[at] = value)
  put(0, given.code)
  put(1, given.name)
  put(2, 'Y99')
  put(3, given.parent ?? 'QZZ')
  for (const [at, line] of (given.address ?? ['1 QUAY STREET', 'HARBOURSIDE']).entries())
    put(4 + at, line)
  put(9, given.postcode ?? 'ZZ1 1AA')
  put(10, given.open ?? '20100401')
  put(11, given.close)
  put(12, given.status)
  put(13, given.role)
  put(17, given.phone)
  put(25, given.setting)
  return row.map((cell) => `"${cell}"`).join(',')
}

const councilColumns = [
  'local-authority-code',
  'official-name',
  'nice-name',
  'gss-code',
  'start-date',
  'end-date',
  'replaced-by',
  'nation',
  'region',
  'local-authority-type',
  'local-authority-type-name',
  'county-la',
  'combined-authority',
  'alt-names',
  'former-gss-codes',
  'notes',
  'current-authority',
  'lat',
  'long',
] as const

type CouncilRow = Partial<Record<(typeof councilColumns)[number], string>>

export function councilsFile(...rows: CouncilRow[]) {
  const lines = rows.map((row) => councilColumns.map((name) => `"${row[name] ?? ''}"`).join(','))
  return [councilColumns.join(','), ...lines].join('\n') + '\n'
}

export const harbourside: CouncilRow = {
  'local-authority-code': 'HBS',
  'official-name': 'Harbourside District Council',
  'nice-name': 'Harbourside',
  'gss-code': 'E07999001',
  'local-authority-type': 'NMD',
  'county-la': 'SLM',
}

export const saltmarsh: CouncilRow = {
  'local-authority-code': 'SLM',
  'official-name': 'Saltmarsh County Council',
  'nice-name': 'Saltmarsh',
  'gss-code': 'E10999001',
  'local-authority-type': 'CTY',
}
