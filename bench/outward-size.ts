// The largest outward-code files, compressed as they are sent: at most 40 KB each.
//
//   node bench/outward-size.ts FOLDER
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { makeEdition } from '../src/capabilities/places/importer/make-edition.ts'
import { openIndex } from '../src/capabilities/places/place-index.ts'
import { verdict } from './load.ts'
import { onspdFolder } from './onspd.ts'

const { bytes } = await makeEdition(onspdFolder(), { importedAt: new Date().toISOString() })
const index = openIndex(bytes)
const files = index.outwards().flatMap((outcode) => {
  const outward = index.outward(outcode)
  return outward ? [{ outcode, json: Buffer.from(JSON.stringify(outward)) }] : []
})

// What is largest compressed is among what is largest plain.
const largest = files
  .toSorted((a, b) => b.json.length - a.json.length)
  .slice(0, 50)
  .map(({ outcode, json }) => ({ outcode, json: json.length, ...compressed(json) }))
  .toSorted((a, b) => b.gzip - a.gzip)
  .slice(0, 5)
for (const { outcode, json, gzip, br } of largest) {
  console.log(`${outcode}: ${kb(json)} plain, ${kb(gzip)} gzip, ${kb(br)} brotli`)
}
verdict(`largest of ${files.length}, of 40 KB`, largest[0]!.gzip / 40_000, 1, 'at most')

function compressed(json: Buffer) {
  const gzip = gzipSync(json, { level: 7 }).length
  const br = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
  return { gzip, br }
}

function kb(size: number) {
  return `${(size / 1000).toFixed(1)} KB`
}
