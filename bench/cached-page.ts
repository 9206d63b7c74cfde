import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compare, print, verdict } from './load.ts'
import { startBare, startClarion, startNginx, stopAll } from './servers.ts'

/** A cached public page, one process, 32 connections, beside one nginx worker that sends the same bytes. */
const folder = process.argv[2] ?? mkdtempSync(path.join(tmpdir(), 'clarion-bench-'))
const clarion = await startClarion(folder)
const page = `${clarion.url}/act`
const bytes = Buffer.from(await (await fetch(page)).arrayBuffer())
const file = path.join(mkdtempSync(path.join(tmpdir(), 'clarion-page-')), 'page.html')
writeFileSync(file, bytes)
const nginx = await startNginx(bytes)
const bare = await startBare('bare-page.ts', file)

console.log(`A page of ${bytes.length} bytes, uncompressed, 32 connections`)
const figures = compare([
  { name: 'nginx, one worker', url: nginx.url, pids: [nginx.pid] },
  { name: 'clarion', url: page, pids: [clarion.pid] },
  { name: 'bare node:http', url: bare.url, pids: [bare.pid] },
])
print(figures)
const [peer, ours] = figures
verdict('requests a second, of nginx', ours!.ratio, 0.5, 'at least')
verdict('p99, of nginx', ours!.p99 / peer!.p99, 3, 'at most')
stopAll()
process.exit(0)
