import { spawn } from 'node:child_process'

const running = new Set()
const endings = []
let stopping = false

/** What failed and how it can be put right: printed as it is, without a stack. */
export class Refusal extends Error {}

/** Runs the story of a script to its exit code. Whatever ends it, what it started is ended first. */
export async function main(story) {
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.once(signal, () => endWith(128 + number))
  }
  // Nobody reads what this prints any more, so nobody is waiting for it.
  process.stdout.once('error', () => endWith(1))
  try {
    process.exitCode = (await story()) ?? 0
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  } finally {
    await end()
  }
}

/** Promises that this is done when the script ends, in the opposite order of the promises. */
export function atEnd(ending) {
  endings.unshift(ending)
}

/** Runs a program to its end and gives its exit code; its output is shown as it comes. */
export async function run(command, args, options = {}) {
  return (await runToEnd(command, args, { ...options, output: 'inherit' })).code
}

/** Runs a program to its end and gives its exit code and everything it printed. */
export function capture(command, args, options = {}) {
  return runToEnd(command, args, { ...options, output: 'pipe' })
}

function runToEnd(command, args, { output, limit, ...options }) {
  const stdio = ['ignore', output, output]
  // What has a limit leads a process group, so that what it started, and lost, is ended with it.
  const child = spawn(command, args, { ...options, stdio, detached: Boolean(limit) })
  const printed = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => printed.push(data))
  const kill = (signal) => sendSignal(limit ? -child.pid : child.pid, signal)
  const timer = limit && setTimeout(kill, limit, 'SIGKILL')
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(printed).toString() }),
    )
  })
  const entry = { kill, ended }
  running.add(entry)
  return ended.then((result) => {
    clearTimeout(timer)
    running.delete(entry)
    // Nothing more is begun once the script has been told to stop.
    return stopping ? new Promise(() => {}) : result
  })
}

function endWith(code) {
  return end().finally(() => process.exit(code))
}

async function end() {
  stopping = true
  await Promise.all([...running].map(stop))
  for (const ending of endings.splice(0)) await ending()
}

/** npm finishes its work after SIGTERM; what is asked to stop has two seconds to do so. */
async function stop({ kill, ended }) {
  kill('SIGTERM')
  const timer = setTimeout(kill, 2_000, 'SIGKILL')
  await ended
  clearTimeout(timer)
}

function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}
