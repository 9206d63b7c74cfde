import { expect, test } from 'vitest'
import { captionsOf } from './captions.ts'
import type { Block } from './model/document.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 1, content: [{ text }] })
const table = (): Block => ({ kind: 'table', head: [], rows: [] })

test('each table is called by the heading it stands under, and no two alike, so that each can be found by ear', () => {
  const tables = [table(), table(), table(), table()]
  const [first, second, third, fourth] = tables as [Block, Block, Block, Block]
  const captions = captionsOf('Care first', [
    first,
    heading('What we ask'),
    second,
    { kind: 'callout', content: [third] },
    heading('Who answers'),
    { kind: 'list', isNumbered: false, items: [[fourth]] },
  ])
  const called = tables.map((one) => captions.get(one))
  expect(called).toEqual(['Care first', 'What we ask', 'What we ask (2)', 'Who answers'])
})
