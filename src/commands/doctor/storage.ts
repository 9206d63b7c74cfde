import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import { isServed } from '../../platform/db/index.ts'
import { advice, error, ok, type Finding } from './finding.ts'

/** The data folder: there, ours to write, closed to others, on a disk with room. */
export function checkFolder(folder: string): Finding[] {
  const about = 'Data folder'
  if (!existsSync(folder)) {
    return [
      advice(
        about,
        `${folder} is not there yet.`,
        'clarion serve makes it; or name another with CLARION_DATA.',
      ),
    ]
  }
  const findings = [checkMode(about, folder), checkRoom(folder)]
  if (existsSync(path.join(folder, 'secret')))
    findings.push(checkSecret(path.join(folder, 'secret')))
  return findings
}

function checkMode(about: string, folder: string): Finding {
  if (!statSync(folder).isDirectory())
    return error(about, `${folder} is no folder.`, 'Name one with CLARION_DATA.')
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return error(
      about,
      `${folder} cannot be written by this user.`,
      `Make it yours: sudo chown -R "$USER" ${folder}`,
    )
  }
  const mode = statSync(folder).mode & 0o777
  if ((mode & 0o077) !== 0) {
    return error(about, `${folder} is open to other users of this machine.`, `chmod 700 ${folder}`)
  }
  return ok(about, `${folder}, for its owner only.`)
}

function checkSecret(file: string): Finding {
  return (statSync(file).mode & 0o077) === 0
    ? ok('Secret', 'made here, for its owner only.')
    : error('Secret', 'other users of this machine can read it.', `chmod 600 ${file}`)
}

const LITTLE = 1024 ** 3
const HARDLY_ANY = 200 * 1024 ** 2

function checkRoom(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const says = `${(free / 1024 ** 3).toFixed(1)} GB free.`
  if (free < HARDLY_ANY) return error('Disk', says, 'Make room: writing stops when it is full.')
  if (free < LITTLE)
    return advice('Disk', says, 'Make room soon: an import and a backup each need some.')
  return ok('Disk', says)
}

/** Whether a server runs on the folder. On PostgreSQL there may be as many as one likes. */
export function checkServing(folder: string): Finding {
  return isServed(folder)
    ? ok('Server', 'clarion serve is running on this data folder.')
    : ok('Server', 'clarion serve is not running on this data folder.')
}
