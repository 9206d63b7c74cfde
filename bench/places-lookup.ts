// Lookups in the index beside `Map.get` over the same postcodes: at least 0.3 of its rate.
//
//   node bench/places-lookup.ts FOLDER
import { openIndex } from '../src/capabilities/places/place-index.ts'
import { makeEdition } from '../src/capabilities/places/importer/make-edition.ts'
import { verdict } from './load.ts'
import { median, onspdFolder } from './onspd.ts'

const { bytes } = await makeEdition(onspdFolder(), { importedAt: new Date().toISOString() })
const openings = Array.from({ length: 5 }, () => {
  const before = process.cpuUsage()
  openIndex(bytes)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
})
const index = openIndex(bytes)

const map = new Map<string, object>()
for (const outcode of index.outwards()) {
  const { live = {}, places = [] } = index.outward(outcode) ?? {}
  for (const [inward, place] of Object.entries(live)) {
    map.set(`${outcode} ${inward}`, { status: 'live', place: places[place ?? -1] })
  }
}
const keys = shuffled([...map.keys()])

/** Nanoseconds for each key. They are the very strings of the Map, which is as easy as it can be for it. */
function timed(answer: (postcode: string) => unknown) {
  let found = 0
  const begun = performance.now()
  for (const postcode of keys) if (answer(postcode)) found++
  const nanoseconds = ((performance.now() - begun) * 1e6) / keys.length
  if (found !== keys.length) throw new Error('a postcode was not found')
  return nanoseconds
}

const byMap = (postcode: string) => map.get(postcode)
const byIndex = (postcode: string) => {
  const found = index.lookup(postcode)
  return found.status === 'live'
}
timed(byMap)
timed(byIndex)
const rounds = Array.from({ length: 3 }, () => ({ map: timed(byMap), index: timed(byIndex) }))
const ratio = median(rounds.map(({ map, index }) => map / index))
for (const { map, index } of rounds) {
  console.log(`Map.get ${map.toFixed(0)} ns, lookup ${index.toFixed(0)} ns`)
}
verdict(`lookups in ${keys.length} postcodes, of Map.get`, ratio, 0.3, 'at least')
verdict('milliseconds of CPU to open the index', median(openings), 50, 'at most')

function shuffled(list: string[]) {
  let state = 1
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const j = state % (i + 1)
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}
