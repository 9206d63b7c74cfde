import { writeFileSync } from 'node:fs'

/** A Vitest reporter that leaves the counts of a run, and why tests were skipped, in a file. */
export default class Tally {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state) => tests.filter((test) => test.result().state === state)
    // A file that does not load, a hook that fails, an error outside any test: each fails the run.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = suites.filter((suite) => suite.errors().length > 0)
    const counts = {
      passed: inState('passed').length,
      failed: inState('failed').length + broken.length + unhandledErrors.length,
      skipped: inState('skipped').map(reasonOf),
    }
    writeFileSync(process.env.CLARION_TALLY, JSON.stringify(counts))
  }
}

function reasonOf(test) {
  return `${test.fullName}: ${test.result().note ?? `marked ${test.options.mode}`}`
}
