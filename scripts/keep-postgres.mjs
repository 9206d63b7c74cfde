/** For developers: keeps one PostgreSQL for many test runs, until it is interrupted. */
import { quickFolder, startPostgres } from './postgres.mjs'
import { main } from './run.mjs'

await main(async () => {
  console.log(`export TEST_DATABASE_URL=${await startPostgres(quickFolder())}`)
  await new Promise(() => setInterval(() => {}, 60_000))
})
