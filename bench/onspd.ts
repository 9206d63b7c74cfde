import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The folder of a full ONS Postcode Directory: the first argument, or `CLARION_ONSPD`. */
export function onspdFolder() {
  const folder = process.argv[2] ?? process.env['CLARION_ONSPD']
  if (!folder) {
    console.log('Give the folder of a full ONS Postcode Directory, or set CLARION_ONSPD.')
    process.exit(2)
  }
  return folder
}

export function onspdCsv(folder: string) {
  const data = path.join(folder, 'Data')
  const name = readdirSync(data).find((file) => file.endsWith('.csv'))
  if (!name) throw new Error(`There is no csv in ${data}`)
  return path.join(data, name)
}

export function median(numbers: number[]) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}
