/** A reader: opens a page ten times a second until it is told to stop, then prints how long each took, in ms. */
import { createInterface } from 'node:readline'

const [address = ''] = process.argv.slice(2)
const took: number[] = []
let failed = 0
const reading = setInterval(() => {
  const since = performance.now()
  fetch(address)
    .then(async (answer) => {
      await answer.arrayBuffer()
      if (answer.ok) took.push(performance.now() - since)
      else failed += 1
    })
    .catch(() => (failed += 1))
}, 100)

createInterface(process.stdin).once('line', () => {
  clearInterval(reading)
  took.sort((a, b) => a - b)
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? NaN).toFixed(1)
  console.log(`${took.length} read, ${failed} failed, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
  process.exit(0)
})
console.log('ready')
