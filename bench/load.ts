import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { PlainError } from '../src/platform/errors.ts'

/** One server under load, and the processes whose work is counted with it. */
export interface Target {
  name: string
  url: string
  pids: number[]
  /** A script for wrk, for requests with a body. */
  lua?: string
}

export interface Figures {
  name: string
  perSecond: number
  /** Requests a second as a ratio of the first target's, the median of the rounds. */
  ratio: number
  p50: number
  p99: number
  /** Microseconds of CPU a request, the kernel's among them. */
  cpu: number
  mebibytes: number
  failed: number
}

interface Run {
  perSecond: number
  p50: number
  p99: number
  cpu: number
  failed: number
}

const ROUNDS = 3

/**
 * Loads the targets in turn, several times, the order turning each round, and gives medians: a machine's speed
 * drifts, so only figures taken side by side mean anything.
 */
export function compare(targets: Target[], { connections = 32, seconds = 4 } = {}): Figures[] {
  const runs = targets.map((): Run[] => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < targets.length; step += 1) {
      const at = (round + step) % targets.length
      runs[at]![round] = load(targets[at]!, connections, seconds)
    }
  }
  return targets.map((target, at) => {
    const of = (key: keyof Run): number => median(runs[at]!.map((run) => run[key]))
    const ratio = median(runs[at]!.map((run, round) => run.perSecond / runs[0]![round]!.perSecond))
    const failed = runs[at]!.reduce((sum, run) => sum + run.failed, 0)
    const mebibytes = memory(target.pids)
    return {
      name: target.name,
      perSecond: of('perSecond'),
      ratio,
      p50: of('p50'),
      p99: of('p99'),
      cpu: of('cpu'),
      mebibytes,
      failed,
    }
  })
}

export function print(figures: Figures[]): void {
  for (const f of figures) {
    console.log(
      `${f.name.padEnd(18)} ${f.perSecond.toFixed(0).padStart(7)} req/s  ratio ${f.ratio.toFixed(3)}  ` +
        `p50 ${f.p50.toFixed(2)} ms  p99 ${f.p99.toFixed(2)} ms  cpu ${f.cpu.toFixed(0)} us/req  ` +
        `memory ${f.mebibytes.toFixed(0)} MiB  failed ${f.failed}`,
    )
  }
}

/** One line a figure: what was reached, and whether that is enough. */
export function verdict(
  what: string,
  reached: number,
  limit: number,
  isEnough: 'at least' | 'at most',
): void {
  const holds = isEnough === 'at least' ? reached >= limit : reached <= limit
  console.log(
    `${holds ? 'reached    ' : 'NOT REACHED'}  ${what}: ${reached.toFixed(3)} (${isEnough} ${limit})`,
  )
}

function load({ url, lua, pids }: Target, connections: number, seconds: number): Run {
  const before = cpuMicroseconds(pids)
  const script = lua ? ['-s', lua] : []
  const said = wrk([
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '20s',
    '--latency',
    ...script,
    url,
  ])
  const requests = Number(/(\d+) requests in/.exec(said)![1])
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)![1]),
    p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(said)![1]!),
    p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(said)![1]!),
    cpu: (cpuMicroseconds(pids) - before) / requests,
    // A quick error page is no speed, so what failed is shown beside the figures.
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0),
  }
}

function wrk(args: string[]): string {
  try {
    return execFileSync('wrk', args, { encoding: 'utf8' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    throw new PlainError('This needs wrk: apt-get install wrk')
  }
}

export function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1]!
}

function milliseconds(text: string): number {
  const [, number, unit] = /([\d.]+)(us|ms|s)/.exec(text)!
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's']
}

/** A process and its children: nginx's worker is the child of its master. */
function family(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(family)]
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return [] // It has ended.
  }
}

export function cpuMicroseconds(pids: number[]): number {
  return pids.flatMap(family).reduce((sum, pid) => {
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /, '')
      .split(' ')
    // Ticks of a hundredth of a second, for the program and for the kernel on its behalf.
    return sum + (Number(fields[11]) + Number(fields[12]) || 0) * 10_000
  }, 0)
}

/** Proportional set size, in MiB. */
export function memory(pids: number[]): number {
  const kilobytes = pids
    .flatMap(family)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
