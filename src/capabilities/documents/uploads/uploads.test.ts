import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { QUAY } from '../test-documents.ts'
import { pdfText, unzip } from '../test-reading.ts'
import * as make from './test-uploads.ts'

const ID = /resources\/own\/([\w-]+)\/hiding/

describe.each(databases)('documents of our own on %s', { timeout: 60_000 }, (on) => {
  test('a leaflet that an organiser adds stands among the others, without her name in it', async () => {
    const app = await make.uploadsApp(on)
    expect((await app.send(await make.pdf(), { name: 'a/../b.exe' })).status).toBe(303)
    const { text } = await app.get('/resources')
    expect(text).toContain('/resources/own/stall-leaflet')
    expect(text).toContain('Added by this campaign')
    expect((await app.get('/ar/resources')).text).toContain('أضافته هذه الحملة')
    expect((await app.get('/resources?kind=poster')).text).not.toContain('stall-leaflet')
    const page = await app.get('/resources/own/stall-leaflet')
    expect(page.text).toContain('href="/resources/own/stall-leaflet.pdf"')
    const { answer, bytes } = await app.file('/resources/own/stall-leaflet.pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="stall-leaflet.pdf"',
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(await pdfText(bytes)).toContain('Care first')
    expect(bytes.toString('latin1')).not.toMatch(/Secret/)
  })

  test('a photograph loses where it was taken, and what hung behind it', async () => {
    const app = await make.uploadsApp(on)
    const tail = await make.zip({ 'a.txt': 'a' })
    const photo = Buffer.concat([await make.photograph(), tail])
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    expect((await app.send(photo)).status).toBe(303)
    const { answer, bytes } = await app.file('/resources/own/stall-leaflet.jpg')
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 30, format: 'jpeg' })
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes('PK\x05\x06')).toBe(false)
    expect((await app.get('/resources/own/stall-leaflet')).text).toContain('<img class="preview"')
  })

  test('a photograph in a PDF loses where it was taken', async () => {
    const app = await make.uploadsApp(on)
    const photo = await make.photograph()
    const made = await make.pdf(async (one) => {
      const picture = await one.embedJpg(photo)
      one.addPage().drawImage(picture)
    })
    expect(made.includes('Exif')).toBe(true)
    expect((await app.send(made)).status).toBe(303)
    const { bytes } = await app.file('/resources/own/stall-leaflet.pdf')
    expect(bytes.includes('DCTDecode')).toBe(true)
    expect(bytes.includes('Exif')).toBe(false)
  })

  test('a Word file loses who wrote it and who changed what, also in its pictures', async () => {
    const app = await make.uploadsApp(on)
    const photo = await make.photograph()
    expect((await app.send(await make.word({ 'word/media/image1.jpeg': photo }))).status).toBe(303)
    const { bytes } = await app.file('/resources/own/stall-leaflet.docx')
    const parts = await unzip(bytes)
    expect([...parts.keys()]).not.toContain('docProps/core.xml')
    expect([...parts.values()].join('')).not.toMatch(/Secret|AS"|2026-01-01|00AB12CD|core-prop/)
    expect(parts.get('word/document.xml')).toContain('Care first')
  })

  test('it is in the campaign pack, and only where it is for', async () => {
    const app = await make.uploadsApp(on)
    await app.send(Buffer.from('Care first\r\n'), { title: 'Here', area: 'E07999001' })
    await app.send(Buffer.from('Care first'), { title: 'Elsewhere', area: 'E07999009' })
    const near = (await app.get(`/resources?place=${QUAY}`)).text
    expect(near).toContain('/resources/own/here"')
    expect(near).not.toContain('/resources/own/elsewhere"')
    const { bytes } = await app.file(`/resources/pack.zip?place=${QUAY}`)
    const parts = await unzip(bytes)
    expect(parts.get('own/here.txt')).toBe('Care first\n')
    expect(parts.has('own/elsewhere.txt')).toBe(false)
  })

  test('it is taken down, shown again, described anew and removed, and the trail has it all', async () => {
    const app = await make.uploadsApp(on)
    await app.send(await make.pdf())
    const id = ID.exec((await app.get('/organise/resources', app.own)).text)![1]
    const at = `/organise/resources/own/${id}`
    await app.post(`${at}/hiding`, {}, app.own)
    expect((await app.get('/resources')).text).not.toContain('stall-leaflet')
    expect((await app.file('/resources/own/stall-leaflet.pdf')).answer.status).toBe(404)
    await app.post(`${at}/showing`, {}, app.own)
    await app.post(at, { ...make.WORDS, title: 'Market leaflet' }, app.own)
    expect((await app.get('/resources/own/stall-leaflet')).text).toContain('Market leaflet')
    expect((await app.get(`${at}/removal`, app.own)).text).toContain('cannot be undone')
    await app.post(`${at}/removal`, {}, app.own)
    expect((await app.get('/resources/own/stall-leaflet')).status).toBe(404)
    const trail = await app.get('/organise/audit', { cookie: app.cookies.owner })
    for (const act of [
      'added a doc',
      'took a doc',
      'showed a doc',
      'changed what',
      'removed a doc',
    ])
      expect(trail.text).toContain(act)
    const pieces = await app.database.db.selectFrom('ownDocumentPiece').selectAll().execute()
    expect(pieces).toEqual([])
  })

  test('when two files are being looked through, a third is asked for again in a minute', async () => {
    const app = await make.uploadsApp(on)
    const made = await make.pdf()
    const all = await Promise.all([1, 2, 3].map(() => app.send(made)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([303, 303, 503])
    expect(all.find(({ status }) => status === 503)?.text).toContain('Wait a minute')
  })

  test('a reader sees them and changes nothing; nobody else sees the desk’s side', async () => {
    const app = await make.uploadsApp(on)
    expect((await app.send(await make.pdf(), { who: 'reader' })).status).toBe(403)
    const list = await app.get('/organise/resources', { cookie: app.cookies.reader })
    expect(list.status).toBe(200)
    expect(list.text).not.toContain('Add a document')
  })
})

describe('the virus scanner', () => {
  test.each([
    ['finds nothing', 'cat > /dev/null', 303, 'nothing is said'],
    ['finds something', 'grep -q Care && exit 1 || exit 0', 422, 'scanner found something'],
    ['does not work', 'no-such-scanner -', 422, 'does not answer'],
  ])('%s', async (_, command, status, said) => {
    const settings = { CLARION_SCAN_COMMAND: command }
    const app = await make.uploadsApp(databases[0]!, { settings })
    const answer = await app.send(Buffer.from('Care first'))
    expect(answer.status).toBe(status)
    if (status !== 303) expect(answer.text).toContain(said)
    const list = await app.get('/organise/resources', app.own)
    expect(list.text).not.toContain('Nothing looks these files through')
  })

  test('is missed where there is none', async () => {
    const app = await make.uploadsApp(databases[0]!)
    const list = await app.get('/organise/resources', app.own)
    expect(list.text).toContain('Nothing looks these files through')
  })
})
