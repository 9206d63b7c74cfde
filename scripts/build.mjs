import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, projectEnvironment, readJson, readStamp, root } from './project.mjs'
import { Refusal, capture } from './run.mjs'

const sources = ['src', 'migrations', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const program = 'dist/server/cli.js'
const stampFile = 'dist/.set-up'

/** Whether what is built was built from the sources as they are now. */
export function buildIsCurrent() {
  return existsSync(join(root, program)) && readStamp(stampFile) === stamp()
}

/** Builds the program and the browser's files, as `npm run build` does. */
export async function build() {
  console.log('Building …')
  const builtFrom = stamp()
  // Without its stamp, a build that is interrupted is done again.
  rmSync(join(root, stampFile), { force: true })
  const env = projectEnvironment()
  const built = await capture(command(), [], {
    cwd: root,
    env,
    shell: true,
  })
  if (built.code !== 0) throw new Refusal(`The build failed:\n${built.output}`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, stampFile), builtFrom)
}

function stamp() {
  const isBuilt = (path) => !/\.test\.tsx?$/.test(path)
  return `${hashOf(sources, isBuilt)} ${command()}`
}

function command() {
  return readJson('package.json').scripts.build
}
