import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Form } from './making/form.ts'
import { openMaker } from './making/maker.ts'
import { openPress } from './making/press.ts'
import { openShelf } from './making/shelf.ts'
import { openShipped } from './test-shipped.ts'

const ROOM = 2 * 2 ** 20
const NAMES = ['flyer', 'motion-council', 'presentation', 'briefing', 'sign-up-sheet']

// `bench/documents-many.ts` does the same with 400 places and 20 documents each.
test(
  'many places with many documents fill the room there is on the disk, and no more',
  {
    timeout: 120_000,
  },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clarion-many-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const maker = openMaker()
    onTestFinished(() => maker.stop())
    const shelf = openShelf(folder, ROOM)
    const press = openPress({ maker, shelf })
    const shipped = await openShipped()
    const jobs = Array.from({ length: 20 }, (_, place) =>
      NAMES.map((name) => {
        const document = { ...shipped.document(name), campaign: `Care in place ${place}` }
        const form: Form =
          name === 'presentation' ? { format: 'pptx' } : { format: 'pdf', marks: false }
        return { document, form }
      }),
    ).flat()
    let made = 0
    for (const job of jobs) {
      const done = await press.make(job)
      if (!done.ok) throw new Error(done.fault ?? done.why)
      made += done.bytes.length
      expect(await shelf.size()).toBeLessThanOrEqual(ROOM)
    }
    expect(made).toBeGreaterThan(ROOM)
    expect(onDisk(folder)).toBe(await shelf.size())
    // What was thrown out is made anew.
    expect(await press.make(jobs[0]!)).toMatchObject({ ok: true })
  },
)

function onDisk(folder: string): number {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}
