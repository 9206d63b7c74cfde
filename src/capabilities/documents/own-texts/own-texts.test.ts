import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { resource } from '../test-documents.ts'
import { pdfText, unzip, xmlWords } from '../test-reading.ts'
import { uploadsApp } from '../uploads/test-uploads.ts'

const AT = '/organise/resources/texts/motion/en'
const MINE = {
  title: 'Care in {{ our.area }}',
  summary: 'Our own words.',
  body: '1. This branch says **ours first**.\n\n{{ campaign.name }}',
}
const motion = (text: string) =>
  resource(text, { kind: 'motion', body: 'union-branch', title: 'The pack’s motion' })

describe.each(databases)('texts of our own on %s', { timeout: 90_000 }, (on) => {
  const house = () =>
    uploadsApp(on, { files: { 'resources/branch.md': motion('1. This branch says theirs.') } })
  const at = AT.replace('/motion/', '/branch/')

  test('what an organiser writes stands wherever the pack’s text stood', async () => {
    const app = await house()
    expect((await app.get('/resources')).text).toContain('The pack’s motion')
    const saved = await app.post(at, { ...MINE, step: 'save' }, app.own)
    expect(saved.status).toBe(303)
    expect((await app.get('/resources')).text).toContain('Care in our area')
    const page = (await app.get('/resources/branch')).text
    expect(page).toContain('ours first')
    expect(page).not.toContain('says theirs')
    expect((await app.get('/resources/branch.txt')).text).toContain('ours first')
    expect((await app.get('/resources/motion?body=union-branch')).text).toContain('ours first')
    expect(await pdfText((await app.file('/resources/branch.pdf')).bytes)).toContain('ours first')
    const docx = await unzip((await app.file('/resources/branch.docx')).bytes)
    expect(xmlWords(docx.get('word/document.xml')!)).toContain('ours first')
    const pack = await unzip((await app.file('/resources/pack.zip')).bytes)
    expect([...pack.keys()]).toEqual(['branch.pdf', 'branch.docx'])
  })

  test('it is looked at before it is kept, and a fault is told with its line', async () => {
    const app = await house()
    const look = await app.post(at, { ...MINE, step: 'look' }, app.own)
    expect(look.text).toContain('Care in our area')
    expect((await app.get('/resources/branch')).text).toContain('says theirs')
    const body = 'One.\n\nTwo {{ our.nothing }}.'
    const faulty = await app.post(at, { ...MINE, body, step: 'save' }, app.own)
    expect(faulty.status).toBe(422)
    expect(faulty.text).toContain('Line 3: There is no value for “our.nothing”.')
    expect(faulty.text).toContain('Two {{ our.nothing }}.')
    const title = 'Care {{ oops'
    expect((await app.post(at, { ...MINE, title, step: 'save' }, app.own)).status).toBe(422)
    expect((await app.get('/resources/branch')).text).toContain('says theirs')
  })

  test('the pack’s text comes back, and then the campaign’s again; the trail has both', async () => {
    const app = await house()
    await app.post(at, { ...MINE, step: 'save' }, app.own)
    await app.post(`${at}/end`, {}, app.own)
    expect((await app.get('/resources/branch')).text).toContain('says theirs')
    const { text } = await app.get(at, app.own)
    const [, id] = /versions\/([\w-]+)/.exec(text)!
    await app.post(`${at}/versions/${id}`, {}, app.own)
    expect((await app.get('/resources/branch')).text).toContain('ours first')
    const trail = await app.get('/organise/audit', { cookie: app.cookies.owner })
    for (const act of ['wrote a text', 'went back to the pack', 'brought an earlier text'])
      expect(trail.text).toContain(act)
  })

  test('when the pack’s text has changed since, the desk says so', async () => {
    const app = await house()
    await app.post(at, { ...MINE, step: 'save' }, app.own)
    expect((await app.get(at, app.own)).text).not.toContain('has changed since')
    await app.database.db.updateTable('ownText').set({ packHash: 'of another text' }).execute()
    expect((await app.get(at, app.own)).text).toContain('has changed since')
    expect((await app.get('/organise/resources/texts', app.own)).text).toContain('changed since')
  })

  test('it can be written in a language that the pack does not have', async () => {
    const app = await house()
    const arabic = { title: 'الرعاية أولاً', summary: 'كلماتنا.', body: 'نحن نقول' }
    await app.post(at.replace('/en', '/ar'), { ...arabic, step: 'save' }, app.own)
    expect((await app.get('/ar/resources/branch')).text).toContain('نحن نقول')
    expect((await app.get('/resources/branch')).text).toContain('says theirs')
  })

  test('a reader sees which there are, and writes none', async () => {
    const app = await house()
    const reader = { cookie: app.cookies.reader }
    expect((await app.get('/organise/resources/texts', reader)).text).not.toContain(at)
    expect((await app.post(at, { ...MINE, step: 'save' }, reader)).status).toBe(403)
  })
})
