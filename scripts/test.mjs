/**
 * Runs everything, or with `--only NAME …` the named parts; words after `--` go to Vitest, such as the
 * files to run: `node scripts/test.mjs --only unit -- src/capabilities/places`.
 */
import { quickFolder, startPostgres } from './postgres.mjs'
import { Refusal, main } from './run.mjs'
import { Suite } from './suite.mjs'
import { findBrowser } from './tools.mjs'

const parts = {
  types: (suite) => suite.step('types', 'tsc', ['--noEmit']),
  lint: (suite) => suite.step('lint', 'oxlint', ['--deny-warnings']),
  format: (suite) => suite.step('format', 'oxfmt', ['--check']),
  pack: (suite) => suite.step('pack', 'bin/clarion', ['pack', 'check', 'packs/nhs-charging']),
  unit: (suite, rest) => suite.tests('tests on both databases', ['--project=unit', ...rest]),
  journeys: (suite, rest) => suite.tests('journeys in a browser', ['--project=journeys', ...rest]),
}
const withDatabase = new Set(['unit', 'journeys'])

await main(async () => {
  const [names, rest] = readArguments(process.argv.slice(2))
  const suite = new Suite(names.some((name) => withDatabase.has(name)) ? await environment() : {})
  for (const name of names) await parts[name](suite, rest)
  return suite.close()
})

function readArguments(words) {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const names = own.filter((word) => word !== '--only')
  const unknown = names.find((name) => !(name in parts))
  if (unknown)
    throw new Refusal(`No part is called ${unknown}. There are ${Object.keys(parts).join(', ')}.`)
  return [names.length > 0 ? names : Object.keys(parts), end < 0 ? [] : words.slice(end + 1)]
}

/** One PostgreSQL for the whole run. A run without it would pass by leaving out half. */
async function environment() {
  const browser = findBrowser()
  if (!browser) throw new Refusal('Chromium is missing; run: node scripts/set-up.mjs --test')
  return { TEST_DATABASE_URL: await startPostgres(quickFolder()), CLARION_BROWSER: browser }
}
