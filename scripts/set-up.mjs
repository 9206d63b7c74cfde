/**
 * Makes a fresh clone ready to start, on any Node from 20 with its npm: the pinned Node, the
 * packages, the build. Does only what is not done yet.
 *
 *   --test       also what the tests need from the system: a browser, PostgreSQL, LibreOffice and Poppler
 *   --no-build   no build
 */
import { join } from 'node:path'
import { build, buildIsCurrent } from './build.mjs'
import { alone } from './lock.mjs'
import { installPackages, packagesAreCurrent } from './packages.mjs'
import { root } from './project.mjs'
import { main } from './run.mjs'
import { provideTools } from './tools.mjs'

const wanted = new Set(process.argv.slice(2))

await main(async () => {
  if (!isReady()) await alone(join(root, '.node/lock'), makeReady)
  if (wanted.has('--test')) await provideTools()
})

function isReady() {
  return packagesAreCurrent() && (wanted.has('--no-build') || buildIsCurrent())
}

async function makeReady() {
  if (!packagesAreCurrent()) await installPackages()
  if (!wanted.has('--no-build') && !buildIsCurrent()) await build()
}
