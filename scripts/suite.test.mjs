import { afterEach, expect, test, vi } from 'vitest'
import { Suite } from './suite.mjs'

const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
afterEach(() => printed.mockClear())

function closing(...counts) {
  const suite = new Suite()
  for (const count of counts) suite.add(count)
  const code = suite.close()
  return { code, lines: printed.mock.calls.map(([line]) => line.trim()) }
}

test('a run passes when all of it passed, and its last line counts all parts', () => {
  expect(closing({ passed: 1 }, { passed: 40 })).toEqual({
    code: 0,
    lines: ['41 passed, 0 failed'],
  })
})

test('one failure in any part fails the run', () => {
  expect(closing({ failed: 1 }, { passed: 40 })).toEqual({
    code: 1,
    lines: ['40 passed, 1 failed'],
  })
})

test('what was skipped is counted, and each reason is printed', () => {
  const { code, lines } = closing({ passed: 2, skipped: ['real files: there are none here'] })

  expect(code).toBe(0)
  expect(lines).toEqual([
    'skipped — real files: there are none here',
    '2 passed, 0 failed, 1 skipped',
  ])
})

test('a run that tested nothing has not passed', () => {
  expect(closing().code).toBe(1)
  expect(closing({ skipped: ['everything'] }).code).toBe(1)
})
