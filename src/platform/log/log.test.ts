import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a program that logs like this leaves on its standard error, a line an event. */
function logged(statements: string): Record<string, unknown>[] {
  const program = `import { openLog } from './src/platform/log/index.ts'\nconst log = openLog()\n${statements}`
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', program],
    { encoding: 'utf8', cwd: new URL('../../..', import.meta.url) },
  )
  expect(stdout).toBe('')
  return stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('an error is logged by its name and place, and never with what it says', () => {
  const [line] = logged(`
    const error = new TypeError('CANARY in the message')
    error.code = 'ERR_HERE'
    error.detail = 'CANARY in a field'
    error.cause = new Error('CANARY in the cause')
    log.error({ err: error, route: '/near/:place' }, 'a page failed')`)
  expect(JSON.stringify(line)).not.toContain('CANARY')
  expect(line).toMatchObject({
    msg: 'a page failed',
    route: '/near/:place',
    err: { name: 'TypeError', code: 'ERR_HERE' },
  })
  expect((line!['err'] as { at: string[] }).at.length).toBeGreaterThan(0)
})

test('an error of many lines, or one that is no error, says nothing either', () => {
  const lines = logged(`
    log.error({ err: new Error('first\\n    at CANARY (/home/CANARY/file.js:1:1)\\nCANARY') }, 'a')
    log.error({ err: 'CANARY' }, 'b')
    const named = new Error('x'); named.name = 'E'; named.stack = 'CANARY'
    log.error({ err: named }, 'c')`)
  expect(lines).toHaveLength(3)
  expect(JSON.stringify(lines)).not.toContain('CANARY')
})

test('a line says when, and not which machine or process', () => {
  const [line] = logged(`log.info('ready')`)
  expect(Object.keys(line!).toSorted()).toEqual(['level', 'msg', 'time'])
  expect(line!['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})
