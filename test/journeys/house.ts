import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject, vi } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'
import type { DatabaseKind } from '../databases.ts'
import { databaseUrl, onServer } from '../setup/templates.ts'

/** One installation as its host has it: a data folder, or a database, and the processes that work on it. */
export interface House {
  kind: DatabaseKind['name']
  folder: string
  /** The address of its database, on PostgreSQL. */
  databaseUrl: string | undefined
  /** Starts `clarion serve` and waits until it says where it is. */
  serve(settings?: Settings): Promise<Serving>
  /** Runs another command to its end, beside whatever serves; `input` is what it reads. */
  run(args: string[], settings?: Settings, input?: string): Promise<Ended>
  /** Stops what still runs and takes folder and database away. */
  close(): Promise<void>
}

export type Settings = Record<string, string>

export interface Ended {
  code: number
  output: string
}

export interface Serving {
  url: string
  /** The one-time link it prints for the first owner. */
  ownerLink(): Promise<string>
  /** Everything it has printed so far: the log. */
  output(): string
  process: ChildProcess
  /** Asks it to stop, as a service manager does; gives its exit code. */
  stop(): Promise<number>
}

const clarion = path.join(projectRoot, 'bin/clarion')

/** A new house on this database, with nothing in it: the first `serve` brings the demonstration area. */
export async function openHouse(kind: DatabaseKind['name'], given: Settings = {}): Promise<House> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-house-'))
  const database = kind === 'postgres' ? await newDatabase() : undefined
  const environment = {
    PATH: process.env['PATH'] ?? '',
    TZ: process.env['TZ'] ?? '',
    PORT: '0',
    CLARION_DATA: folder,
    CLARION_SECRET: 'the same for every process of this house',
    ...(database && { DATABASE_URL: database.url }),
    ...given,
  }
  const running = new Set<ChildProcess>()
  const start = (args: string[], settings: Settings): Started => {
    const started = startProcess(args, { ...environment, ...settings })
    running.add(started.process)
    void started.ended.then(() => running.delete(started.process))
    return started
  }
  return {
    kind,
    folder,
    databaseUrl: database?.url,
    serve: async (settings = {}) => serving(start(['serve'], settings)),
    run: (args, settings = {}, input = '') => {
      const { process: child, ended } = start(args, settings)
      child.stdin?.end(input)
      return ended
    },
    close: async () => {
      await Promise.all([...running].map(endNow))
      await database?.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function newDatabase(): Promise<{ url: string; drop(): Promise<unknown> }> {
  const { server } = inject('templates').postgres!
  const name = `clarion_house_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

interface Started {
  process: ChildProcess
  output(): string
  ended: Promise<Ended>
}

function startProcess(args: string[], env: Settings): Started {
  const child = spawn(clarion, args, { env, stdio: 'pipe' })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => printed.push(data))
  const output = (): string => Buffer.concat(printed).toString()
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) =>
      resolve({ code: code ?? codeOf(signal), output: output() }),
    )
  })
  return { process: child, output, ended }
}

/** As a shell says it: 128 and the number of the signal. */
function codeOf(signal: NodeJS.Signals | null): number {
  return signal === 'SIGTERM' ? 143 : 137
}

async function serving(started: Started): Promise<Serving> {
  const { process: child, output, ended } = started
  return {
    url: await printed(started, /^Clarion is at (\S+)$/m),
    ownerLink: () => printed(started, /^(\S+\/organise\/join\/\S+)$/m),
    output,
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      return (await ended).code
    },
  }
}

/** Waits for a line and gives what the pattern holds; a process that ends first has failed. */
async function printed({ output, ended }: Started, pattern: RegExp): Promise<string> {
  const over = ended.then(({ code }) => {
    throw new Error(`clarion serve ended with ${code}:\n${output()}`)
  })
  over.catch(() => {})
  const said = vi.waitUntil(() => pattern.exec(output())?.[1], { timeout: 30_000, interval: 20 })
  return Promise.race([said, over])
}

async function endNow(child: ChildProcess): Promise<void> {
  const over = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await over
}
