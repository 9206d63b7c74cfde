// DuckDB reads the columns an import needs and does nothing with them: prints the seconds.
import { DuckDBInstance } from '@duckdb/node-api'

const COLUMNS =
  /^(pcds|dointr|doterm|gridind|lat|long|(cty|ced|lad|wd|ctry|pcon|icb|hlth|sicbl)\d\dcd)$/

const csv = process.argv[2]
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const read = `read_csv('${csv.replaceAll("'", "''")}', all_varchar = true)`
const described = await connection.runAndReadAll(`SELECT * FROM ${read} LIMIT 0`)
const columns = described.columnNames().filter((name) => COLUMNS.test(name))
const counts = columns.map((name) => `count("${name}")`).join(', ')

const begun = performance.now()
const counted = await connection.runAndReadAll(`SELECT count(*), ${counts} FROM ${read}`)
const seconds = (performance.now() - begun) / 1000
console.log(
  JSON.stringify({ seconds, rows: Number(counted.getRows()[0][0]), columns: columns.length }),
)
