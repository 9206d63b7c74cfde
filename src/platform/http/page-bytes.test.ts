import { expect, test } from 'vitest'
import { bytesOf } from './page-bytes.ts'

test('a page is sent as the same bytes whatever letters are in it', () => {
  for (const page of ['', 'plain', '“quoted” – العربية', 'a 🕊 dove', 'half a pair: \ud83d.']) {
    expect(bytesOf(page)).toEqual(Buffer.from(page))
  }
})
