import { describe, expect, test } from 'vitest'

import type { AnyDb } from '../../../platform/db/index.ts'
import { databases } from '../../../../test/databases.ts'
import { moveEndorsement } from '../queries.ts'
import { MILLBROOK, showingApp } from './test-showing.ts'

const FORMS = ['csv', 'json', 'atom'] as const

describe.each(databases)('the list for machines, on %s', (on) => {
  test('has those that stand, with their exact words and the counts', async () => {
    const { get, stand } = await showingApp(on)
    const { endorsement: it } = await stand(
      { name: 'Dockers', branch: 'Quay' },
      { text: 'Line one,\nline "two"', asks: '["publish-numbers"]' },
    )
    await stand({ name: 'Nurses', kind: 'health-group', areaCode: null, areaName: null })

    const csv = await get('/endorsements.csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(csv.text).toContain(`${it.id},Dockers,Quay,union-branch,E07999001,Harbourside,motion,`)
    expect(csv.text).toContain(',publish-numbers,,,')
    expect(csv.text).toContain('"Line one,\nline ""two"""\r\n')

    const json = JSON.parse((await get('/endorsements.json')).text)
    expect(json).toMatchObject({ asOf: '2026-11-24', groups: 2, withdrawn: [] })
    expect(json.byKind).toEqual([
      { kind: 'health-group', groups: 1 },
      { kind: 'union-branch', groups: 1 },
    ])
    expect(json.byPlace).toContainEqual({
      areaCode: 'E07999001',
      area: 'Harbourside',
      groups: 1,
    })
    expect(json.endorsements).toContainEqual(
      expect.objectContaining({ id: it.id, text: 'Line one,\nline "two"', speaker: null }),
    )

    const atom = await get('/endorsements.atom')
    expect(atom.headers.get('content-type')).toContain('application/atom+xml')
    expect(atom.text).toContain('<title>Dockers, Quay</title>')
    expect(atom.text).toContain('Line one,\nline &quot;two&quot;')
  })

  test('is narrowed as the page is', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: 'Dockers' })
    await stand({ name: 'Mill Union', ...MILLBROOK })
    for (const form of FORMS) {
      const { text } = await get(`/endorsements.${form}?area=E06999001`)
      expect(text).toContain('Mill Union')
      expect(text).not.toContain('Dockers')
    }
    const page = (await get('/endorsements?area=E06999001&kind=union-branch')).text
    expect(page).toContain('href="/endorsements.csv?kind=union-branch&amp;area=E06999001"')
  })

  test('tells a withdrawal as one, and no spreadsheet counts it', async () => {
    const { get, stand, database, clarion } = await showingApp(on)
    const { endorsement: it } = await stand({ name: 'Goes' }, { speaker: 'Rosa Example' })
    const at = '2026-11-25T09:00:00.000Z'
    await database.db
      .transaction()
      .execute((trx: AnyDb) =>
        moveEndorsement(trx, it.id, { move: 'withdraw', at, reason: 'Voted again' }),
      )
    clarion.cache.clear()
    expect((await get('/endorsements.csv')).text).not.toContain('Goes')
    const json = JSON.parse((await get('/endorsements.json')).text)
    expect(json).toMatchObject({ groups: 0, endorsements: [] })
    expect(json.withdrawn).toMatchObject([
      { id: it.id, withdrawnOn: '2026-11-25', reason: 'Voted again', speaker: null },
    ])
    const atom = (await get('/endorsements.atom')).text
    expect(atom).toContain('<title>Withdrawn: Goes</title>')
    expect(atom).toContain(`<updated>${at}</updated>`)
  })

  test('holds nothing of a contact, of the evidence or of who sent it', async () => {
    const { get, stand } = await showingApp(on)
    const canary = {
      contactName: 'canary name',
      contactEmail: 'canary@mail.example',
      contactHash: 'canary hash',
      evidence: 'canary evidence',
      holdFor: 'canary hold',
    }
    const { endorsement: it } = await stand({}, canary)
    await stand({ name: 'Gone' }, { ...canary, state: 'withdrawn', endedOn: '2026-11-23' })
    const addresses = [
      ...FORMS.map((form) => `/endorsements.${form}`),
      '/endorsements',
      `/endorsements/${it.id}`,
      '/endorsements/raise',
      '/endorsements/progress',
    ]
    for (const address of addresses) {
      const { status, text } = await get(address)
      expect(status).toBe(200)
      expect(text).not.toContain('canary')
    }
  })

  test('a name that begins like a formula is worked out by no spreadsheet, and none is markup', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: '=cmd()|calc', branch: '<script>alert(1)</script>' }, { text: '@SUM(1)' })
    await stand({ name: 'نقابة' }, { text: '\u0007bell\ud800' })
    const csv = (await get('/endorsements.csv')).text
    expect(csv).toContain(",'=cmd()|calc,<script>")
    expect(csv).toContain(",'@SUM(1)\r\n")
    const atom = (await get('/endorsements.atom')).text
    expect(atom).toContain('&lt;script&gt;')
    expect(atom).not.toContain('<script')
    // oxlint-disable-next-line no-control-regex
    expect(atom).not.toMatch(/\u0007/)
  })
})
