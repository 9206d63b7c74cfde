import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Maker } from './making/maker.ts'
import { openPress } from './making/press.ts'
import { keyOf, openShelf } from './making/shelf.ts'
import { documentOf, resource } from './test-documents.ts'

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'clarion-shelf-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

test('what lies on the shelf never grows beyond its room, and what was used last stays', async () => {
  const home = folder()
  const shelf = openShelf(home, 10_000)
  const bytes = Buffer.alloc(1000, 1)
  for (let at = 0; at < 50; at += 1) {
    await shelf.put(keyOf(at), bytes)
    await shelf.find(keyOf(0))
    expect(await shelf.size()).toBeLessThanOrEqual(10_000)
  }
  expect(readdirSync(home).length).toBeLessThanOrEqual(10)
  expect(await shelf.find(keyOf(0))).toEqual(bytes)
  expect(await shelf.find(keyOf(1))).toBeUndefined()
})

test('a shelf that was left is found again, without what was half written', async () => {
  const home = folder()
  await openShelf(home).put(keyOf('one'), Buffer.from('one'))
  writeFileSync(path.join(home, 'half-written'), 'x')
  const again = openShelf(home)
  expect((await again.find(keyOf('one')))?.toString()).toBe('one')
  expect(readdirSync(home)).toHaveLength(1)
})

test('a document that many ask for at once is made once', async () => {
  let times = 0
  const maker: Maker = {
    make: async () => {
      times += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
      return { ok: true, bytes: Buffer.from('made') }
    },
    stop: async () => {},
  }
  const press = openPress({ maker, shelf: openShelf(folder()) })
  const made = documentOf(resource('Care first.'))
  if (!made.ok) throw new Error(made.problem.message)
  const job = { document: made.document, form: { format: 'docx' } } as const
  await Promise.all([press.make(job), press.make(job), press.make(job)])
  await press.make(job)
  expect(times).toBe(1)
})
