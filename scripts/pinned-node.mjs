import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { readJson, root } from './project.mjs'
import { Refusal, capture } from './run.mjs'

/** Where the pinned Node stands while it installs everything, itself included, in node_modules. */
const workshop = join(root, '.node')
const prefix = 'install-'

const oldest = 24

/**
 * Gives a folder whose `node` may install the packages. npm leaves optional packages out when the
 * Node that runs it is older than they ask for, and says nothing, so on an older system the pinned
 * Node comes first and alone, held to the integrity that the lock file gives.
 */
export async function installPinnedNode() {
  if (systemNodeFits()) return join(process.execPath, '..')
  const name = `node-${process.platform}-${process.arch}`
  const locked = readJson('package-lock.json').packages[`node_modules/${name}`]
  if (!locked) throw new Refusal(needsNode())
  console.log(`Fetching Node ${locked.version} …`)
  const project = writeProjectOf(name, locked)
  const npm = ['ci', '--ignore-scripts', '--loglevel=error']
  const installed = await capture('npm', npm, { cwd: project })
  if (installed.code !== 0) throw new Refusal(`Node could not be fetched:\n${installed.output}`)
  const folder = join(project, 'node_modules/.bin')
  const tried = await capture(join(folder, 'node'), ['--version'])
  if (tried.code !== 0) throw new Refusal(`${needsNode()}\n${tried.output}`)
  return folder
}

/** A Node inside node_modules does not count: npm removes that folder while it works. */
function systemNodeFits() {
  const major = Number.parseInt(process.versions.node, 10)
  return major >= oldest && !process.execPath.startsWith(join(root, 'node_modules'))
}

/** A new folder each time: an install that was killed may still be writing in the last one. */
function writeProjectOf(name, { version, integrity, bin }) {
  const wants = { name: 'pinned-node', private: true, dependencies: { [name]: version } }
  const packages = { '': wants, [`node_modules/${name}`]: { version, integrity, bin } }
  const lock = { name: wants.name, lockfileVersion: 3, requires: true, packages }
  mkdirSync(workshop, { recursive: true })
  const project = mkdtempSync(join(workshop, prefix))
  writeFileSync(join(project, 'package.json'), JSON.stringify(wants))
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock))
  copyFileSync(join(root, '.npmrc'), join(project, '.npmrc'))
  return project
}

/** Takes away what this and any interrupted install left. */
export function removePinnedNode() {
  const left = existsSync(workshop) ? readdirSync(workshop) : []
  for (const name of left.filter((file) => file.startsWith(prefix))) {
    rmSync(join(workshop, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

function needsNode() {
  return (
    `Clarion needs Node ${oldest} or newer, and has none packaged for this machine ` +
    `(${process.platform} ${process.arch}, Node ${process.versions.node}). Install it, then run this again.`
  )
}
