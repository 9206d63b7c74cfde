import { spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal, atEnd, capture } from './run.mjs'
import { findPostgres } from './tools.mjs'

const owner = 'clarion'
const memory = '/dev/shm'

/**
 * Starts a PostgreSQL of its own in a temporary folder below `place`, reachable from this machine
 * only, and gives its address. It is stopped and removed when the script ends. Its durability is left
 * as it comes: a test that measures or kills must meet the real thing.
 */
export async function startPostgres(place = tmpdir()) {
  const programs = findPostgres()
  if (!programs) throw new Refusal('PostgreSQL is missing; run: node scripts/set-up.mjs --test')
  const folder = mkdtempSync(join(place, 'clarion-postgres-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  const user = await unprivilegedUser()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: folder }
  await makeCluster(programs, folder, options)
  const port = await freePort()
  const server = serve(programs, folder, port, options)
  await untilReady(programs, port, server, join(folder, 'log'))
  return `postgres://${owner}@127.0.0.1:${port}/postgres`
}

/**
 * Where a database that lasts one run is made quickest: each test has one of its own, and on a disk
 * making and dropping it takes ten times as long. Containers may have next to nothing there.
 */
export function quickFolder() {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 2 * 1024 ** 3 ? memory : tmpdir()
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian made for it. */
async function unprivilegedUser() {
  if (process.getuid() !== 0) return {}
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map((flag) => capture('id', [flag, 'postgres'])),
  )
  if (uid.code !== 0)
    throw new Refusal('PostgreSQL cannot run as root, and there is no user postgres.')
  return { uid: Number(uid.output), gid: Number(gid.output) }
}

async function makeCluster(programs, folder, options) {
  const initdb = join(programs, 'initdb')
  const args = ['-D', join(folder, 'data'), '-U', owner, '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const sorting = await sortingOf(initdb)
  const made = await capture(initdb, [...args, '--locale=C', ...sorting], options)
  if (made.code !== 0) throw new Refusal(`PostgreSQL could not be prepared:\n${made.output}`)
}

/** Sorted as a dictionary would, so that a text column that forgets COLLATE "C" shows in a test. */
async function sortingOf(initdb) {
  const { output } = await capture(initdb, ['--version'])
  const version = Number(/(\d+)/.exec(output)?.[1])
  return version >= 15 ? ['--locale-provider=icu', '--icu-locale=en-GB'] : []
}

function serve(programs, folder, port, options) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    shared_buffers: '128MB',
    // As far from London as the tests are, so that a day made by the database shows.
    timezone: 'Pacific/Auckland',
  }
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(join(folder, 'log'), 'a')
  const args = ['-D', join(folder, 'data'), ...given]
  const stdio = ['ignore', log, log]
  const server = spawn(join(programs, 'postgres'), args, { ...options, stdio })
  closeSync(log)
  stopAtEnd(server, folder)
  return server
}

/**
 * Stops the server and removes its folder when the script ends, even by a signal that cannot be
 * caught: a shell waits for the end of its input, which is the end of this process.
 */
function stopAtEnd(server, folder) {
  const wait = 'while kill -0 "$1" 2>&-; do sleep 0.1; done'
  const script = `cat; kill -INT "$1"; ${wait}; rm -rf "$2"`
  const args = ['-c', script, 'sh', String(server.pid), folder]
  const keeper = spawn('sh', args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  const ended = new Promise((resolve) => keeper.once('close', resolve))
  atEnd(() => {
    keeper.stdin.end()
    return ended
  })
}

async function untilReady(programs, port, server, log) {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    const args = ['-h', '127.0.0.1', '-p', String(port), '-U', owner]
    if ((await capture(join(programs, 'pg_isready'), args)).code === 0) return
    await sleep(100)
  }
  throw new Refusal(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`)
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
