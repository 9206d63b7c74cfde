import { expect, test } from 'vitest'
import { Caseworker } from '../../../../platform/sealing/index.ts'
import { Drafts } from './drafts.ts'

test('what was typed is gone while the desk is locked, and back when she unlocks it', async () => {
  const ada = await Caseworker.make()
  const drafts = new Drafts()
  drafts.set('reply/1', 'We hear you.')

  drafts.lock(ada.card)
  expect([drafts.get('reply/1'), drafts.isAny]).toEqual(['', true])
  expect(JSON.stringify(drafts)).not.toContain('hear')

  await drafts.unlock(ada)
  expect(drafts.get('reply/1')).toBe('We hear you.')
})

test("another caseworker's unlock brings nothing back and loses nothing", async () => {
  const [ada, ben] = await Promise.all([Caseworker.make(), Caseworker.make()])
  const drafts = new Drafts()
  drafts.set('reply/1', 'We hear you.')
  drafts.lock(ada.card)

  await drafts.unlock(ben)
  expect(drafts.get('reply/1')).toBe('')
  await drafts.unlock(ada)
  expect(drafts.get('reply/1')).toBe('We hear you.')
})
