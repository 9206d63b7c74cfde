import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openIndex } from '../src/capabilities/places/place-index.ts'
import { readFileSync } from 'node:fs'
import { compare, print, verdict } from './load.ts'
import { startBare, startClarion, stopAll } from './servers.ts'

/**
 * `/near/:place` that is not kept, beside bare node:http that sends the same bytes. Each request has a query of its
 * own, so that none is found among the kept pages.
 *
 *   node bench/near-page.ts DATA     a data folder with places and bodies imported
 */
const [folder] = process.argv.slice(2)
const index = openIndex(readFileSync(path.join(folder!, 'places.idx')))
// As many places as a busy campaign has, in England, where a page names trusts, a board and practices.
const english = [...index.places()].filter(({ areas }) => areas.icb && areas.ward)
const keys = english.map(({ key }) => key).slice(0, 300)
const clarion = await startClarion(folder!)
const bytes = Buffer.from(await (await fetch(`${clarion.url}/near/${keys[0]}`)).arrayBuffer())
const scratch = mkdtempSync(path.join(tmpdir(), 'clarion-near-'))
const file = path.join(scratch, 'page.html')
writeFileSync(file, bytes)
const lua = path.join(scratch, 'near.lua')
writeFileSync(
  lua,
  `local keys = {${keys.map((key) => `"${key}"`).join(',')}}
math.randomseed(os.time())
local n = math.random(1, 1000000000)
request = function()
  n = n + 1
  return wrk.format("GET", "/near/" .. keys[n % #keys + 1] .. "?n=" .. n)
end`,
)
const bare = await startBare('bare-page.ts', file)
console.log(`A place's page of ${bytes.length} bytes, 32 connections, never twice the same address`)
const figures = compare([
  { name: 'bare node:http', url: bare.url, pids: [bare.pid] },
  { name: 'clarion', url: `${clarion.url}/`, pids: [clarion.pid], lua },
])
print(figures)
verdict('CPU a request, of bare node:http', figures[1]!.cpu / figures[0]!.cpu, 4, 'at most')
stopAll()
process.exit(0)
