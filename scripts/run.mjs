import { spawn } from 'node:child_process'

const running = new Set()
const endings = []
let stopping = false

/** What failed and how it can be put right: printed as it is, without a stack. */
export class Refusal extends Error {}

/** Runs the story of a script to its exit code. Whatever ends it, what it started is ended first. */
export async function main(story) {
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.once(signal, () => end().finally(() => process.exit(128 + number)))
  }
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
  // Each program leads a process group of its own, so that what it starts can be ended with it.
  const stdio = ['ignore', output, output]
  const child = spawn(command, args, { ...options, stdio, detached: true })
  const printed = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => printed.push(data))
  running.add(child)
  const timer = limit && setTimeout(() => killGroup(child, 'SIGKILL'), limit)
  return new Promise((resolve) => {
    const settle = (code, text) => {
      clearTimeout(timer)
      running.delete(child)
      // Nothing more is begun once the script has been told to stop.
      if (!stopping) resolve({ code, output: text })
    }
    child.once('error', (error) => settle(127, error.message))
    child.once('close', (code) => settle(code ?? 1, Buffer.concat(printed).toString()))
  })
}

async function end() {
  stopping = true
  for (const child of running) killGroup(child, 'SIGTERM')
  for (const ending of endings.splice(0)) await ending()
}

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}
