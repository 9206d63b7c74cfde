import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openIndex } from '../src/capabilities/places/place-index.ts'
import { compare, print, verdict } from './load.ts'
import { startBare, startClarion, stopAll } from './servers.ts'

/**
 * `POST /near` beside bare node:http that reads the same form and looks the postcode up in SQLite.
 *
 *   node bench/post-near.ts DATA     a data folder with the whole directory imported
 */
const [folder] = process.argv.slice(2)
const index = openIndex(readFileSync(path.join(folder!, 'places.idx')))
const postcodes = index.outwards().flatMap((outcode) => {
  const [first] =
    Object.entries(index.outward(outcode)?.live ?? {}).find(([, at]) => at !== null) ?? []
  return first ? [`${outcode} ${first}`] : []
})
const lua = path.join(mkdtempSync(path.join(tmpdir(), 'clarion-post-')), 'post.lua')
writeFileSync(
  lua,
  `local all = {${postcodes.map((one) => `"${one.replace(' ', '+')}"`).join(',')}}
local n = 0
wrk.method = "POST"
wrk.headers["content-type"] = "application/x-www-form-urlencoded"
wrk.headers["sec-fetch-site"] = "same-origin"
request = function()
  n = n + 1
  return wrk.format(nil, "/near", nil, "postcode=" .. all[n % #all + 1])
end`,
)
const clarion = await startClarion(folder!)
const bare = await startBare('bare-lookup.ts', folder!)
console.log(`${postcodes.length} postcodes in turn, 32 connections`)
const figures = compare([
  { name: 'bare node:http', url: bare.url, pids: [bare.pid], lua },
  { name: 'clarion', url: `${clarion.url}/`, pids: [clarion.pid], lua },
])
print(figures)
verdict('requests a second, of bare node:http', figures[1]!.ratio, 0.6, 'at least')
stopAll()
process.exit(0)
