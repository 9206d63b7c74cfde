import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import type { DatabaseKind } from '../../../test/databases.ts'
import { databases } from '../../../test/databases.ts'
import { loadDemoBodies } from '../bodies/index.ts'
import { openPack } from '../content/index.ts'
import { loadDemoPlaces } from '../places/index.ts'
import type { DocumentParts } from './document-parts.ts'
import { makeDocument, type Made } from './make-document.ts'
import { findResource } from './pack/resource.ts'

/** The made-up ward of Quay in Harbourside, as its postcodes lead to it. */
export const QUAY = 'E07999001-E10999001-E58999001-E05999001-E14999001-E54999001'

export const DAY = '2026-11-24'

/** The front matter of a resource that is right, with what a test changes of it. */
export function resource(body: string, more: Record<string, string> = {}): string {
  const data = {
    title: 'Care first',
    summary: 'One sentence.',
    kind: 'leaflet',
    audience: '[everyone]',
    reviewed: DAY,
    ...more,
  }
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

export function packFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-documents-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({ '_config.yml': 'title: Care\n', ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

/** Clarion with these resources, in the made-up area. */
export async function documentsApp(
  files: Record<string, string>,
  {
    on,
    at = `${DAY}T10:00:00Z`,
    settings: more = {},
  }: { on?: DatabaseKind; at?: string; settings?: Record<string, string> } = {},
): Promise<TestApp> {
  const home = await (on ?? databases[0]!).open()
  const clock = { now: () => at, today: () => at.slice(0, 10) }
  await loadDemoBodies(home.db, at)
  await loadDemoPlaces({ db: home.db, kind: home.kind, folder: home.folder }, clock)
  const own = Object.keys(files).length > 0
  const settings: Record<string, string> = {
    ...(own && { CLARION_PACK: packFolder(files) }),
    ...more,
  }
  return testApp({ on: { ...(on ?? databases[0]!), open: async () => home }, at, settings })
}

/** A document of one resource, without a server. */
export function documentOf(file: string, more: Partial<DocumentParts> = {}): Made {
  const pack = openPack(packFolder({ 'resources/one.md': file }), { now: () => `${DAY}T10:00:00Z` })
  const found = findResource(pack.files('resources'), 'one', 'en')
  if (!found) throw new Error('The resource cannot be read')
  return makeDocument({
    resource: found,
    here: undefined,
    demands: [],
    campaign: 'Care',
    publisher: { promoter: 'Care Harbourside', address: 'PO Box 1, Harbourside' },
    colour: '#ffd60a',
    url: 'https://care.example',
    today: DAY,
    ...more,
  })
}
