import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal, capture } from './run.mjs'

const debianClusters = '/usr/lib/postgresql'
const install = ['install', '-y', '--no-install-recommends']
const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The browser that the journeys drive, or nothing. */
export function findBrowser() {
  return process.env.CLARION_BROWSER ?? browsers.map(onPath).find(Boolean)
}

/** The folder of PostgreSQL's own programs, the newest first, or nothing. */
export function findPostgres() {
  const debian = existsSync(debianClusters) ? readdirSync(debianClusters) : []
  const versions = debian.sort((one, other) => Number(other) - Number(one))
  const folders = versions.map((version) => join(debianClusters, version, 'bin'))
  const installed = folders.find((folder) => isProgram(join(folder, 'initdb')))
  return installed ?? onPath('initdb')?.replace(/\/initdb$/, '')
}

/** Sees to it that there is all that the tests start, from Debian where this process may install. */
export async function provideTools() {
  const missing = missingPackages()
  if (missing.length === 0) return
  const command = await aptAsRoot()
  if (!command || !onPath('apt-get')) return without(missing)
  console.log(`Installing ${missing.join(', ')} …`)
  const apt = (...args) => capture(command[0], [...command.slice(1), ...args])
  const updated = await apt('update')
  const installed = await apt(...install, ...missing)
  if (missingPackages().length > 0) {
    throw new Refusal(`${updated.output}${installed.output}\n${byHand(missing)}`)
  }
}

/** Without what opens documents, a few tests are skipped; without the others there is nothing to run on. */
function without(missing) {
  if (!findBrowser() || !findPostgres()) throw new Refusal(byHand(missing))
  console.log(`${byHand(missing)}\nWithout them, the tests that use them are skipped.`)
}

/** How to run apt-get as root without asking anyone, or nothing where that cannot be. */
async function aptAsRoot() {
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120']
  if (process.getuid?.() === 0) return apt
  const mayAsk = process.env.CI === 'true' && (await capture('sudo', ['-n', 'true'])).code === 0
  return mayAsk ? ['sudo', '-n', ...apt] : undefined
}

function byHand(missing) {
  const commands = `apt-get update && apt-get ${install.join(' ')} ${missing.join(' ')}`
  return `The tests need ${missing.join(', ')}. Install as root, on Debian with:\n  ${commands}`
}

function missingPackages() {
  return [
    findBrowser() ? [] : 'chromium',
    findPostgres() ? [] : 'postgresql',
    onPath('soffice') ? [] : ['libreoffice-writer-nogui', 'libreoffice-impress-nogui'],
    onPath('pdftotext') ? [] : 'poppler-utils',
  ].flat()
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin')
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
