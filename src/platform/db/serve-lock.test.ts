import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockForServing } from './index.ts'

test('one folder is served once at a time', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-lock-'))
  onTestFinished(() => rm(folder, { recursive: true }))

  const unlock = lockForServing(folder)
  expect(() => lockForServing(folder)).toThrow('Another clarion serve is running on')
  unlock()
  lockForServing(folder)()
})
