import { readFileSync } from 'node:fs'
import { compare, cpuMicroseconds, median, verdict } from './load.ts'
import { startClarion, stopAll } from './servers.ts'

/**
 * How much CPU `clarion serve` takes until it is ready on a set-up folder, and how much memory under load.
 *
 *   node bench/serve-start.ts DATA
 */
const [folder] = process.argv.slice(2)
const seconds: number[] = []
for (let round = 0; round < 3; round += 1) {
  const { pid } = await startClarion(folder!)
  seconds.push(cpuMicroseconds([pid]) / 1e6)
  stopAll()
  await ended(pid)
}
console.log(`CPU until ready: ${seconds.map((one) => one.toFixed(2)).join(', ')} s`)
verdict('seconds of CPU until ready', median(seconds), 0.5, 'at most')

const clarion = await startClarion(folder!)
const page = { url: `${clarion.url}/act`, pids: [clarion.pid] }
const near = { url: `${clarion.url}/places/outward/SE15.json`, pids: [clarion.pid] }
compare([
  { name: 'act', ...page },
  { name: 'outward', ...near },
])
const resident = Number(
  /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${clarion.pid}/status`, 'utf8'))![1],
)
verdict('MiB resident under load', resident / 1024, 130, 'at most')
stopAll()
process.exit(0)

async function ended(pid: number): Promise<void> {
  while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 50))
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
