import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { documentsApp, QUAY, resource } from './test-documents.ts'
import { pdfText, unzip, xmlWords } from './test-reading.ts'

const file = async (url: string) => {
  const answer = await fetch(url)
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

describe.each(databases)('documents on $name', { timeout: 90_000 }, (on) => {
  test('a branch secretary downloads a motion as Word with her council’s and trust’s names', async () => {
    const { url, get } = await documentsApp({}, { on })
    const page = await get(`/resources/motion-union-branch?place=${QUAY}`)
    expect(page.text).toContain(`/resources/motion-union-branch.docx?place=${QUAY}`)
    const { answer, bytes } = await file(`${url}/resources/motion-union-branch.docx?place=${QUAY}`)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="motion-union-branch-harbourside.docx"',
    )
    const words = xmlWords((await unzip(bytes)).get('word/document.xml')!)
    expect(words).toContain('Saltmarsh County Council')
    expect(words).toMatch(/Harbour[^.]*NHS[^.]*Trust/i)
  })

  test('a motion is shown as a picture of its first page, with the link at its foot in it', async () => {
    const { url } = await documentsApp({}, { on })
    for (const place of ['', `&place=${QUAY}`]) {
      const address = `${url}/resources/motion-council.png?picture=page${place}`
      const { answer, bytes } = await file(address)
      expect(answer.status, place).toBe(200)
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      // A page with nothing on it is a few kilobytes.
      expect(bytes.length).toBeGreaterThan(40_000)
    }
  })

  test('a volunteer prints a flyer in Arabic, with the English behind it', async () => {
    const { url } = await documentsApp({}, { on })
    const { answer, bytes } = await file(`${url}/ar/resources/flyer.pdf?place=${QUAY}`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const text = await pdfText(bytes)
    expect(text).toContain('المستشفى')
    expect(text).toContain('All maternity care goes ahead')
  })

  test('a speaker opens the slides, and a browser that has them is told so', async () => {
    const { url } = await documentsApp({}, { on })
    const address = `${url}/resources/presentation.pptx?place=${QUAY}`
    const { answer, bytes } = await file(address)
    const slides = [...(await unzip(bytes)).keys()].filter((name) =>
      /slides\/slide\d+\.xml$/.test(name),
    )
    expect(slides).toHaveLength(12)
    const etag = answer.headers.get('etag')!
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('documents are found by kind, by whom they are for, and by language', async () => {
    const { get } = await documentsApp({}, { on })
    const all = (await get('/resources')).text
    expect(all).toContain('20 documents')
    const motions = (await get('/resources?kind=motion')).text
    expect(motions).toContain('6 documents')
    expect(motions).not.toContain('href="/resources/flyer"')
    expect((await get('/resources?language=ar')).text).toContain('3 documents')
    expect((await get('/resources?audience=press&kind=poster')).text).toContain('Nothing fits')
    expect((await get('/ar/resources')).text).toContain('dir="rtl"')
  })

  test('from a postcode one comes to the documents of the place', async () => {
    const { post, get } = await documentsApp({}, { on })
    const { location } = await post('/near', { postcode: 'ZZ1 1AA', return: '/resources' })
    expect(location).toBe(`/resources?place=${QUAY}`)
    expect((await get(location!)).text).toContain('in Harbourside')
  })

  test('the campaign pack is a zip of everything for the place', async () => {
    const { url } = await documentsApp(
      {
        'resources/one.md': resource('In {{ our.area }}.'),
        'resources/two.md': resource('Two.', { kind: 'flyer' }),
      },
      { on },
    )
    const { answer, bytes } = await file(`${url}/resources/pack.zip?place=${QUAY}`)
    expect(answer.headers.get('content-disposition')).toContain('pack-harbourside.zip')
    expect([...(await unzip(bytes)).keys()].toSorted()).toEqual(['one.docx', 'one.pdf', 'two.pdf'])
  })

  test('a motion is chosen, changed on the page and saved, without an account', async () => {
    const { url, get } = await documentsApp({}, { on })
    const chosen = await get(`/resources/motion?body=council&asks=publish-numbers&place=${QUAY}`)
    expect(chosen.text).toContain('Publish each year how many people were charged')
    expect(chosen.text).not.toContain('health scrutiny committee to look')
    const saved = await fetch(`${url}/resources/motion?body=council&place=${QUAY}`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({
        title: 'Our own words',
        text: '## This Council notes\n\n1. #let x <script>alert(1)</script>\n',
        sheet: 'yes',
        format: 'docx',
      }),
    })
    const words = xmlWords(
      (await unzip(Buffer.from(await saved.arrayBuffer()))).get('word/document.xml')!,
    )
    expect(words).toContain('Our own words')
    expect(words).toContain('#let x <script>alert(1)</script>')
    expect(words).toContain('To change this motion')
    expect(words).toContain('Passed it? Tell us')
  })

  test('what is not a motion yet is said beside its field', async () => {
    const { post } = await documentsApp({}, { on })
    const answer = await post('/resources/motion?body=charity', { title: '', text: 'x' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('href="#title"')
  })

  test('a charity’s pack asks nothing of party branches', async () => {
    const motion = (body: string) => resource('1. care', { kind: 'motion', body })
    const { get } = await documentsApp(
      {
        '_config.yml': 'title: Care\nimprint:\n  charity: 1234567\n',
        'resources/party.md': motion('party-branch'),
        'resources/union.md': motion('union-branch'),
      },
      { on },
    )
    expect((await get('/resources')).text).not.toContain('/resources/party')
    expect((await get('/resources/party.pdf')).status).toBe(404)
    expect((await get('/resources/motion')).text).not.toContain('party-branch')
    expect((await get('/resources/union.txt')).text).toContain('Registered charity 1234567')
  })

  test('before a poll, what names a party says that it may count', async () => {
    const files = {
      'resources/party.md': resource('1. care', {
        kind: 'motion',
        body: 'party-branch',
        names: '[parties]',
      }),
    }
    const far = await documentsApp(files, { on })
    expect((await far.get('/resources/party')).text).not.toContain('6 May 2027')
    const near = await documentsApp(files, { on, at: '2027-04-20T10:00:00Z' })
    expect((await near.get(`/resources/party?place=${QUAY}`)).text).toContain('6 May 2027')
  })
})
