import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPinnedNode, removePinnedNode } from './pinned-node.mjs'
import { hashOf, projectEnvironment, readStamp, root } from './project.mjs'
import { Refusal, capture } from './run.mjs'

const stampFile = 'node_modules/.set-up'

/** Whether what is installed is what the lock file asks for, on this kind of machine. */
export function packagesAreCurrent() {
  return readStamp(stampFile) === stamp()
}

/** Installs exactly what the lock file names, tools for tests and build included. */
export async function installPackages() {
  const env = projectEnvironment(await installPinnedNode())
  console.log('Installing the packages …')
  // Without its stamp, an install that is interrupted is done again.
  rmSync(join(root, stampFile), { force: true })
  const npm = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const installed = await capture('npm', npm, { cwd: root, env })
  if (installed.code !== 0) {
    throw new Refusal(`The packages could not be installed:\n${installed.output}`)
  }
  removePinnedNode()
  writeFileSync(join(root, stampFile), stamp())
}

function stamp() {
  return `${hashOf(['package-lock.json'])} ${process.platform}-${process.arch}`
}
