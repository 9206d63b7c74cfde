import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../project-root.ts'
import { advice, ok, type Finding } from './finding.ts'

interface Package {
  version: string
  optionalDependencies: Record<string, string>
}

/** Which Clarion this is, and whether it runs on the Node that it is tested with. */
export function checkProgram(running = process.version): Finding[] {
  const file = path.join(projectRoot, 'package.json')
  const { version, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Package
  const pinned = optionalDependencies[`node-${process.platform}-${process.arch}`]
  const clarion = ok('Clarion', `version ${version}, in ${projectRoot}.`)
  if (!pinned)
    return [clarion, advice('Node', `${running}; none is pinned for this kind of machine.`)]
  return running === `v${pinned}`
    ? [clarion, ok('Node', `${running}, the one it is tested with.`)]
    : [
        clarion,
        advice(
          'Node',
          `${running}, and it is tested with v${pinned}.`,
          'Run it by bin/clarion or npm start.',
        ),
      ]
}
