/** The long runs, at full counts: every `*.soak.test.ts`. Each prints its figure. */
import { startPostgres } from './postgres.mjs'
import { main } from './run.mjs'
import { Suite } from './suite.mjs'

await main(async () => {
  const suite = new Suite({ TEST_DATABASE_URL: await startPostgres(), CLARION_SOAK: '1' })
  await suite.tests('soak', ['--project=soak', ...process.argv.slice(2)])
  return suite.close()
})
