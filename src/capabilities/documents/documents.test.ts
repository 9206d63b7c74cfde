import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { databases } from '../../../test/databases.ts'

describe.each(databases)('documents on %s', (on) => {
  test('somebody finds a flyer and takes it as a PDF', async () => {
    const { get } = await testApp({ on })
    const list = await get('/resources')
    expect(list.status).toBe(200)
    expect(list.text).toContain('/resources/flyer')
    const page = await get('/resources/flyer')
    expect(page.status).toBe(200)
    const pdf = await get('/resources/flyer.pdf')
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.text.startsWith('%PDF-1.7')).toBe(true)
  })
})
