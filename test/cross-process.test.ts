import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../src/platform/db/index.ts'
import { projectRoot } from '../src/project-root.ts'
import { testApp } from './app.ts'
import { killWriter } from './cross-process/kill-writer.ts'
import { databases } from './databases.ts'

describe.each(databases)('several processes on %s', (kind) => {
  test('what a process was told is kept is there after it was killed', async () => {
    const database = await kind.open()
    onTestFinished(database.close)
    const { acknowledged, lost, isSound } = await killWriter(database, 5)
    expect(acknowledged).toBeGreaterThan(50)
    expect({ lost, isSound }).toEqual({ lost: [], isSound: true })
  })

  test('a page that is served shows within a second what another process changed', async () => {
    const { get, database } = await testApp({ on: kind })
    const { folder, url } = database
    const other = await openDatabase({ folder, ...(url && { url }) })
    onTestFinished(other.close)
    const rename = (name: string) => other.db.updateTable('campaign').set({ name }).execute()

    const name = 'Care in the Vale'
    expect((await get('/')).text).not.toContain(name)
    await rename(name)
    expect(await within(1000, async () => (await get('/')).text.includes(name))).toBe(true)
  })
})

async function within(milliseconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    if (await holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return holds()
}

describe('the command itself', () => {
  const clarion = path.join(projectRoot, 'bin/clarion')
  const isBuilt = existsSync(path.join(projectRoot, 'dist/server/cli.js'))

  function start(args: string[], settings: Record<string, string>) {
    const environment = { PATH: process.env['PATH']!, PORT: '0', CLARION_DEMO: '0', ...settings }
    const child = spawn(clarion, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => void (said += piece.toString()))
    }
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    onTestFinished(async () => {
      child.kill('SIGKILL')
      await ended
    })
    const hasSaid = (words: RegExp) => within(10_000, async () => words.test(said))
    return { child, ended, hasSaid, said: () => said }
  }

  async function newFolder(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'clarion-process-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    return folder
  }

  test.runIf(isBuilt)(
    'serves one folder once, lets other commands work beside it, and stops when told',
    async () => {
      const folder = await newFolder()
      const CLARION_DATA = path.join(folder, 'data')
      const serving = start(['serve'], { CLARION_DATA })
      expect(await serving.hasSaid(/^Clarion is at http:/m), serving.said()).toBe(true)

      const second = start(['serve'], { CLARION_DATA })
      expect(await second.ended).toBe(1)
      expect(second.said()).toContain('Another clarion serve is running')

      const backup = path.join(folder, 'clarion.backup')
      const taken = start(['backup', backup], { CLARION_DATA })
      expect([await taken.ended, taken.said()]).toEqual([0, expect.stringContaining(' rows of ')])
      const over = start(['restore', backup], { CLARION_DATA })
      expect([await over.ended, over.said()]).toEqual([
        1,
        expect.stringContaining('Another clarion serve'),
      ])

      serving.child.kill('SIGTERM')
      expect(await serving.ended).toBe(0)
      const again = start(['restore', backup], { CLARION_DATA })
      expect([await again.ended, again.said()]).toEqual([
        1,
        expect.stringContaining('holds something'),
      ])
      const elsewhere = start(['restore', backup], { CLARION_DATA: path.join(folder, 'new') })
      expect([await elsewhere.ended, elsewhere.said()]).toEqual([
        0,
        expect.stringContaining('Restored'),
      ])
      const restored = start(['serve'], { CLARION_DATA: path.join(folder, 'new') })
      expect(await restored.hasSaid(/^Clarion is at http:/m), restored.said()).toBe(true)
    },
    60_000,
  )
})
