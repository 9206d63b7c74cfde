import { expect, test } from 'vitest'
import { listen, newRoutes, PageCache } from './index.ts'

test('to stop is to finish what was begun, also for those who have hung up', async () => {
  const began = Promise.withResolvers<void>()
  const may = Promise.withResolvers<void>()
  const seen: string[] = []
  const app = newRoutes().get('/slow', async (c) => {
    began.resolve()
    await may.promise
    seen.push('done')
    return c.text('done')
  })
  const listening = await listen(
    { app, cache: new PageCache(), headers: {} },
    { host: '127.0.0.1', port: 0 },
  )
  const leaving = new AbortController()
  const left = fetch(`${listening.address}/slow`, { signal: leaving.signal }).catch(() => 'left')
  await began.promise
  leaving.abort()
  expect(await left).toBe('left')

  const stopped = listening.stop().then(() => seen.push('stopped'))
  setTimeout(may.resolve, 100)
  await stopped
  expect(seen).toEqual(['done', 'stopped'])
})
