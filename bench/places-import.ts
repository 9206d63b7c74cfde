// A full directory imported, beside DuckDB's bare read of the same columns: at most 4 times as long, at most
// 700 MB resident, and an index of at most 12 MB.
//
//   node bench/places-import.ts FOLDER
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { verdict } from './load.ts'
import { median, onspdCsv, onspdFolder } from './onspd.ts'

const here = import.meta.dirname
const folder = onspdFolder()
const csv = onspdCsv(folder)

if (!existsSync(path.join(here, 'node_modules/@duckdb'))) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: here,
    stdio: 'inherit',
  })
}

const run = <T>(script: string, argument: string): T =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(here, script), argument], { encoding: 'utf8' }),
  )

interface Read {
  seconds: number
  rows: number
  columns: number
}

interface Imported extends Omit<Read, 'columns'> {
  cpu: number
  size: number
  peak: number
}

// Read once, so that neither of the two pays for the disk.
run<Read>('duckdb-read.mjs', csv)
const rounds = Array.from({ length: 3 }, (_, round) => {
  const pair = () =>
    [run<Read>('duckdb-read.mjs', csv), run<Imported>('places-import-once.ts', folder)] as const
  const [duckdb, ours] = pair()
  console.log(
    `${round + 1}: DuckDB reads ${duckdb.columns} columns of ${duckdb.rows} rows in ${duckdb.seconds.toFixed(2)} s; ` +
      `import ${ours.seconds.toFixed(2)} s, ${ours.cpu.toFixed(2)} s of CPU, ${ours.peak.toFixed(0)} MiB at most`,
  )
  return { duckdb, ours }
})

const ratio = median(rounds.map(({ duckdb, ours }) => ours.seconds / duckdb.seconds))
verdict("import, of DuckDB's bare read", ratio, 4, 'at most')
verdict('MiB resident', median(rounds.map(({ ours }) => ours.peak)), 667, 'at most')
verdict('MB of index', rounds[0]!.ours.size / 1e6, 12, 'at most')
