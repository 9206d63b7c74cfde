import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPinnedNode, removePinnedNode } from './pinned-node.mjs'
import { hashOf, projectEnvironment, readStamp, root } from './project.mjs'
import { Refusal, run } from './run.mjs'

// Inside the folder it speaks of: npm empties that folder first, so an interrupted install has none.
const stampFile = 'node_modules/.set-up'

/** Whether what is installed is what the lock file asks for, on this kind of machine. */
export function packagesAreCurrent() {
  return readStamp(stampFile) === stamp()
}

/** Installs exactly what the lock file names, tools for tests and build included. */
export async function installPackages() {
  const env = projectEnvironment(await installPinnedNode())
  console.log('Installing the packages …')
  const code = await run('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    env,
  })
  if (code !== 0) throw new Refusal('The packages could not be installed; npm says why above.')
  removePinnedNode()
  writeFileSync(join(root, stampFile), stamp())
}

function stamp() {
  return `${hashOf(['package-lock.json'])} ${process.platform}-${process.arch}`
}
