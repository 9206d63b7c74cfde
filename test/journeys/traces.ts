import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { openDatabase } from '../../src/platform/db/index.ts'
import type { House, Serving } from './house.ts'

/** The postcode directory holds every postcode, so it alone is not looked into. */
const DIRECTORY_FILE = 'places.idx'
const DIRECTORY_TABLE = 'placeIndexPart'

/** All that a house holds of what was sent to it, by where it is: every table, every file, the whole log. */
export async function tracesOf(house: House, serving: Serving): Promise<Map<string, string>> {
  const traces = new Map([['log', serving.output()]])
  for (const [table, rows] of await tablesOf(house)) traces.set(`table ${table}`, rows)
  for (const [file, content] of await filesIn(house.folder)) traces.set(`file ${file}`, content)
  return traces
}

async function tablesOf({ folder, databaseUrl: url }: House): Promise<[string, string][]> {
  const { db, close } = await openDatabase({ folder, ...(url && { url }) })
  const tables = (await db.introspection.getTables()).filter(({ name }) => name !== DIRECTORY_TABLE)
  const rows = tables.map(async ({ name }): Promise<[string, string]> => [
    name,
    JSON.stringify(await db.selectFrom(name).selectAll().execute()),
  ])
  return Promise.all(rows).finally(close)
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const all = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = all.filter((one) => one.isFile() && one.name !== DIRECTORY_FILE)
  return Promise.all(
    files.map(async ({ name, parentPath }): Promise<[string, string]> => [
      name,
      await readFile(path.join(parentPath, name), 'latin1'),
    ]),
  )
}

/** Where any of these is written, in whatever case and with whatever stands for its space. */
export function foundIn(traces: Map<string, string>, words: string[]): string[] {
  return [...traces].flatMap(([where, text]) => {
    const plain = plainly(text)
    const there = words.filter((one) => plain.includes(plainly(one)))
    return there.map((one) => `${one} in ${where}`)
  })
}

function plainly(text: string): string {
  return text.replaceAll(/%20|[\s+_-]/g, '').toUpperCase()
}
