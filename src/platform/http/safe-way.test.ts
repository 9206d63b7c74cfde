import type { Context } from 'hono'
import { expect, test } from 'vitest'
import { isSafeWay } from './safe-way.ts'
import type { Env } from './routes.ts'

const here = 'localhost:3000'

interface Way {
  url?: string
  from?: string
}

function isSafe(headers: Record<string, string>, { url, from = '127.0.0.1' }: Way = {}): boolean {
  const env = { incoming: { socket: { remoteAddress: from } } }
  const c = { req: { header: (name: string) => headers[name] }, env }
  return isSafeWay(c as unknown as Context<Env>, url)
}

test('https is safe, whatever the proxy calls us', () => {
  const url = 'https://care.example'
  expect(isSafe({ host: 'care.example', 'x-forwarded-proto': 'https' }, { url })).toBe(true)
  expect(isSafe({ host: '127.0.0.1:3000' }, { url })).toBe(true)
  expect(isSafe({ host: 'care.example', 'x-forwarded-proto': 'http' }, { url })).toBe(false)
  expect(isSafe({ host: 'care.example:3000' }, { url })).toBe(false)
})

test('without https only this very machine is', () => {
  expect(isSafe({ host: here })).toBe(true)
  expect(isSafe({ host: '[::1]:3000', origin: 'http://[::1]:3000' }, { from: '::1' })).toBe(true)
  expect(isSafe({ host: 'care.example' }, { url: 'http://care.example' })).toBe(false)
  expect(isSafe({ host: here }, { from: '203.0.113.5' })).toBe(false)
  expect(isSafe({ host: here, 'x-forwarded-for': '203.0.113.5' })).toBe(false)
  expect(isSafe({ host: here, origin: 'http://care.example' })).toBe(false)
  expect(isSafe({})).toBe(false)
})
