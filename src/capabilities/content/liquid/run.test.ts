import { expect, test } from 'vitest'
import { StepLimit } from './run.ts'

test('a template is stopped by its steps, however quick or slow the machine is', () => {
  const limit = new StepLimit()
  const take = (steps: number) => {
    for (let step = 0; step < steps; step++) limit.check(0)
  }
  expect(() => take(200_000)).not.toThrow()
  expect(() => take(1)).toThrow('limit exceeded')
})

test('a template whose steps are long is stopped by the time they take', () => {
  expect(() => new StepLimit().check(performance.now() + 6000)).toThrow('limit exceeded')
})
