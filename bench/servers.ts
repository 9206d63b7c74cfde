import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { PlainError } from '../src/platform/errors.ts'
import { projectRoot } from '../src/project-root.ts'

export interface Running {
  url: string
  pid: number
}

const started: ChildProcess[] = []
process.once('exit', stopAll)

/** Resolves when this process has ended; it is told to. */
export async function stop({ pid }: { pid: number }): Promise<void> {
  const at = started.findIndex((child) => child.pid === pid)
  const [child] = started.splice(at, 1)
  const ended = new Promise((resolve) => child!.once('exit', resolve))
  child!.kill('SIGTERM')
  await ended
}

export function stopAll(): void {
  for (const child of started.splice(0)) child.kill('SIGTERM')
}

export interface Clarion extends Running {
  /** The link by which the first owner comes in. */
  owner(): Promise<string>
}

/** `clarion serve` on a data folder, ready. */
export async function startClarion(
  folder: string,
  settings: Record<string, string> = {},
): Promise<Clarion> {
  const env = { ...process.env, CLARION_DATA: folder, PORT: '0', ...settings }
  const child = spawn(path.join(projectRoot, 'bin/clarion'), ['serve'], { env })
  started.push(child)
  const owner = said(child, /(\/organise\/join\/\S+)/)
  owner.catch(() => {})
  const url = await said(child, /Clarion is at (\S+)/)
  return { url, pid: child.pid!, owner: async () => url + (await owner) }
}

/** One nginx worker that sends these bytes from a file, as it would behind any site. */
export async function startNginx(bytes: Buffer): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-nginx-'))
  const port = await freePort()
  mkdirSync(path.join(folder, 'www'))
  writeFileSync(path.join(folder, 'www', 'page.html'), bytes)
  writeFileSync(path.join(folder, 'nginx.conf'), nginxConfig(folder, port))
  const child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder])
  child.once('error', () => {
    throw new PlainError('This needs nginx: apt-get install nginx-light')
  })
  started.push(child)
  await answers(`http://127.0.0.1:${port}/page.html`)
  return { url: `http://127.0.0.1:${port}/page.html`, pid: child.pid! }
}

function nginxConfig(folder: string, port: number): string {
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=10;
  types { text/html html; }
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}`
}

/** One of the bare servers in this folder, that a figure is measured against. It prints its port. */
export async function startBare(file: string, ...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    path.join(import.meta.dirname, file),
    ...args,
  ])
  started.push(child)
  const port = await said(child, /^(\d+)$/m)
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid! }
}

export interface Talking {
  pid: number
  /** The first line it said. */
  first: string
  /** The next one. */
  line(): Promise<string>
  tell(words: string): void
}

/** One of the programs in this folder that is talked with in lines. */
export async function startTalking(file: string, ...args: (number | string)[]): Promise<Talking> {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    path.join(import.meta.dirname, file),
    ...args.map(String),
  ])
  started.push(child)
  child.stderr.pipe(process.stderr)
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const line = async () => String((await lines.next()).value)
  const tell = (words: string) => void child.stdin.write(`${words}\n`)
  return { pid: child.pid!, first: await line(), line, tell }
}

function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.on('data', (piece: Buffer) => process.stderr.write(piece))
    child.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString()
      const found = pattern.exec(text)
      if (found) resolve(found[1]!)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready`)))
  })
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} does not answer`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
