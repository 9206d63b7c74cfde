import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from './messages/en.json'
import { SERVER_ROWS, THREAT_ROWS } from './seen-rows.ts'

const words: Record<string, string> = en
const security = readFileSync(new URL('../../../../../SECURITY.md', import.meta.url), 'utf8')

/** The rows of the table below a heading, as cells. */
function rowsBelow(heading: string): string[][] {
  const [, after = ''] = security.split(`### ${heading}\n`)
  const lines = after.split(/\n#/)[0]!.split('\n')
  const rows = lines.filter((line) => line.startsWith('| ')).slice(1)
  return rows.map((row) => row.slice(2, -2).split(' | '))
}

const rowsOf = (table: string, rows: readonly string[], learns: string) =>
  rows.map((row) =>
    ['', `.${learns}`, '.not'].map((part) => words[`desk.seen.${table}.${row}${part}`]),
  )

test('what the server sees is the same at the desk and in SECURITY.md', () => {
  expect(rowsBelow('What the server sees of it')).toEqual(rowsOf('server', SERVER_ROWS, 'sees'))
})

test('what an attacker learns is the same at the desk and in SECURITY.md', () => {
  expect(rowsBelow('What an attacker learns of it')).toEqual(
    rowsOf('threat', THREAT_ROWS, 'learns'),
  )
})

test('no row has words that are shown nowhere', () => {
  const shown = [
    ...SERVER_ROWS.map((row) => `server.${row}`),
    ...THREAT_ROWS.map((row) => `threat.${row}`),
  ]
  const rows = Object.keys(words).filter((key) => key.endsWith('.not') && !key.includes('.head.'))
  expect(rows.map((key) => key.slice('desk.seen.'.length, -'.not'.length))).toEqual(shown)
})
