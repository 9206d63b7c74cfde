import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectEnvironment, root } from './project.mjs'
import { atEnd, run } from './run.mjs'

/** No part of `npm test` is expected to take a tenth of this: what does is stuck, and fails. */
const HALF_AN_HOUR = 30 * 60_000

/** Counts of what passed, failed and was skipped, over all parts of a run. */
export class Suite {
  passed = 0
  failed = 0
  skipped = []

  constructor(environment = {}, limit = HALF_AN_HOUR) {
    this.options = { cwd: root, env: { ...projectEnvironment(), ...environment }, limit }
  }

  /** One program that passes as a whole or fails as a whole. */
  async step(name, command, args) {
    console.log(`\n— ${name}`)
    const code = await run(command, args, this.options)
    this.add(code === 0 ? { passed: 1 } : { failed: 1 })
  }

  /** A run of Vitest, in which each test counts. */
  async tests(name, args) {
    console.log(`\n— ${name}`)
    const folder = mkdtempSync(join(tmpdir(), 'clarion-run-'))
    atEnd(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'tally.json')
    const reporters = ['--reporter=default', '--reporter=./scripts/tally.mjs']
    // What a test that is stopped midway leaves behind goes with the folder.
    const env = { ...this.options.env, CLARION_TALLY: file, TMPDIR: folder }
    const code = await run('vitest', ['run', ...args, ...reporters], { ...this.options, env })
    const counts = readCounts(file)
    this.add(code !== 0 && !counts.failed ? { ...counts, failed: 1 } : counts)
  }

  add({ passed = 0, failed = 0, skipped = [] }) {
    this.passed += passed
    this.failed += failed
    this.skipped.push(...skipped)
  }

  /** Prints the closing line and gives the exit code. A run that tested nothing has not passed. */
  close() {
    for (const reason of this.skipped) console.log(`skipped — ${reason}`)
    const skipped = this.skipped.length > 0 ? `, ${this.skipped.length} skipped` : ''
    console.log(`\n${this.passed} passed, ${this.failed} failed${skipped}`)
    return this.failed === 0 && this.passed > 0 ? 0 : 1
  }
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
