import { makeApp } from './app.tsx'
import { installShippedBodies } from './capabilities/bodies/index.ts'
import { loadDemoIfEmpty } from './demo.ts'
import { openInstallation } from './installation.ts'
import { readConfig } from './platform/config/index.ts'
import { lockForServing } from './platform/db/index.ts'
import { listen } from './platform/http/index.ts'
import { openLog } from './platform/log/index.ts'

/** Runs until it is told to stop: config, database, migrate, app, listen; then it finishes what it accepted. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const log = openLog()
  const config = readConfig(environment)
  const installation = await openInstallation(config)
  const unlock = config.DATABASE_URL ? () => {} : lockForServing(installation.folder)
  await loadDemoIfEmpty(installation)
  await installShippedBodies(installation.database.db, installation.clock.now())
  await installation.database.watch()

  const clarion = await makeApp({ ...installation, log })
  const listening = await listen(clarion, { host: config.HOST, port: config.PORT })
  process.stdout.write(`Clarion is at ${listening.address}\n`)
  const ownerLink = await clarion.ownerLink(config.CLARION_URL ?? listening.address)
  if (ownerLink) process.stdout.write(`${ownerLink}\n`)

  process.on('SIGHUP', clarion.reload)
  await toldToStop()
  await listening.stop()
  await clarion.stop()
  await installation.database.close()
  unlock()
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
