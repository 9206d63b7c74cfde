import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './project.mjs'

let place

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'a place '))
  mkdirSync(join(place, 'bin'))
  copyFileSync(join(root, 'bin/clarion'), join(place, 'bin/clarion'))
})
afterEach(() => rmSync(place, { recursive: true }))

function clarion(args, command = join(place, 'bin/clarion')) {
  return new Promise((resolve) => {
    execFile(command, args, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr })
    })
  })
}

function build(program) {
  mkdirSync(join(place, 'dist/server'), { recursive: true })
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(place, 'dist/server/cli.js'), program)
}

test('a command given before Clarion is set up says how to set it up', async () => {
  const { code, stderr } = await clarion(['serve'])

  expect(code).toBe(1)
  expect(stderr).toContain('npm start')
})

test('words with spaces arrive whole, and the exit code is the program’s', async () => {
  build('console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 75')

  const { code, stdout } = await clarion(['places', 'lookup', 'SE15 5DQ'])

  expect(JSON.parse(stdout)).toEqual(['places', 'lookup', 'SE15 5DQ'])
  expect(code).toBe(75)
})

test('the command works through a link in another folder', async () => {
  build('console.log("here")')
  const link = join(place, 'clarion')
  symlinkSync('bin/clarion', link)

  expect((await clarion([], link)).stdout).toBe('here\n')
})
