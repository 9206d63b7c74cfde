import { mkdirSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atEnd } from './run.mjs'

const heartbeat = 1_000
const silence = 10_000

/**
 * Does the work while no other process holds the lock. The holder touches the file every second: a
 * process number says nothing across containers that share a folder, and may be another's by now.
 */
export async function alone(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  for (let waited = false; !take(file); waited = true) {
    if (!waited) console.log('Another set-up is running here; waiting for it.')
    await sleep(heartbeat / 2)
  }
  const release = () => rmSync(file, { force: true })
  atEnd(release)
  const beat = setInterval(() => utimes(file, new Date(), new Date(), () => {}), heartbeat)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    release()
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const held = statSync(file, { throwIfNoEntry: false })
  if (held && Date.now() - held.mtimeMs > silence) rmSync(file, { force: true })
  return false
}
