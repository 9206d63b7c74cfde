import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { MILLBROOK, showingApp, words } from '../showing/test-showing.ts'
import type { Shown } from '../showing/shown.ts'
import { drawSteps } from './draw-steps.ts'
import { monthByMonth } from './progress.ts'

const group = (organisationId: string, madeOn: string) => ({ organisationId, madeOn }) as Shown

test('a group counts from the month in which it first stood up, and once', () => {
  const months = monthByMonth(
    [group('a', '2026-09-30'), group('a', '2026-07-01'), group('b', '2026-09-01')],
    '2026-10-05',
  )
  expect(months).toEqual([
    { month: '2026-07', more: 1, all: 1 },
    { month: '2026-08', more: 0, all: 1 },
    { month: '2026-09', more: 1, all: 2 },
    { month: '2026-10', more: 0, all: 2 },
  ])
})

test('a day long ago or to come makes the line no longer than ten years', () => {
  const months = monthByMonth([group('a', '1926-05-03'), group('b', '2031-01-01')], '2026-10-05')
  expect(months).toHaveLength(120)
  expect(months.at(-1)).toEqual({ month: '2026-10', more: 1, all: 2 })
})

test('the line rises, stays in its picture, and ends where the last month does', () => {
  const { line, marks } = drawSteps([
    { month: '2026-09', more: 3, all: 3 },
    { month: '2026-10', more: 4, all: 7 },
  ])
  expect(marks.map(({ value }) => value)).toEqual([0, 4, 8])
  expect(line).toMatch(/^M56 210V[\d.]+H[\d.]+V[\d.]+H428$/)
})

describe.each(databases)('what was won so far, on %s', (on) => {
  test('before anything is, the page says what to begin with', async () => {
    const { get } = await showingApp(on)
    const { text } = await get('/endorsements/progress')
    expect(words(text)).toContain('No group stands with us yet')
    expect(words(text)).toContain('In 4 council areas of 4 no group stands with us yet')
    expect(text).toContain('href="/resources/motion?body=faith-group"')
    expect(text).not.toContain('class="steps"')
  })

  test('it is there by month, kind, place and demand, each with its table, and what comes next', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: 'Dockers' }, { madeOn: '2026-09-10', asks: '["publish-numbers"]' })
    await stand(MILLBROOK, { madeOn: '2026-11-10', asks: '["publish-numbers","repeal"]' })
    await stand({ kind: 'faith-group', ...MILLBROOK }, { madeOn: '2026-11-11' })
    await stand({ name: 'Gone' }, { state: 'withdrawn', endedOn: '2026-11-23' })
    const { text } = await get('/endorsements/progress')
    expect(words(text)).toContain('3 groups stand with us')
    expect(text).toContain('A line that rises from September 2026 to November 2026: 3 groups')
    expect(words(text)).toContain('September 2026 1 1 November 2026 2 3')
    expect(words(text)).toContain('1 that was withdrawn does not count')
    expect(words(text)).toContain('Trade union branch 2 Faith group 1')
    expect(words(text)).toContain('Millbrook 2 Harbourside 1')
    expect(words(text)).toContain('Publish the numbers 2')
    expect(words(text)).toContain('In 2 council areas of 4 no group')
    // What nobody has taken up yet is asked for next.
    expect(text.indexOf('Train the staff')).toBeGreaterThan(text.indexOf('Demands that no group'))
    expect(text).not.toContain('/resources/motion?body=faith-group')
    expect(text).not.toContain('style=')
  })
})
