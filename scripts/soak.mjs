/** The long runs, at full counts: every `*.soak.test.ts`. Each prints its figure. */
import { startPostgres } from './postgres.mjs'
import { main } from './run.mjs'
import { Suite } from './suite.mjs'

/** A thousand kills of each database take an hour on two cores. */
const HOURS = 6 * 3_600_000

await main(async () => {
  const environment = { TEST_DATABASE_URL: await startPostgres(), CLARION_SOAK: '1' }
  const suite = new Suite(environment, HOURS)
  await suite.tests('soak', ['--project=soak', ...process.argv.slice(2)])
  return suite.close()
})
