import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../fault.ts'
import { readYaml } from '../front-matter.ts'
import { largestText } from './read-text.ts'
import type { FoundFile } from './walk.ts'

interface Into {
  root: string
  data: Record<string, unknown>
}

/** `_data/groups/north.yml` becomes `site.data.groups.north`. */
export function readData(into: Into, { file, size }: FoundFile): Fault[] {
  const found = /^_data\/(.+)\.(?:ya?ml|json)$/.exec(file)
  if (!found) return []
  if (size > largestText) return [fault(file, 1, 'This file is larger than 1 MB. It is not read.')]
  // JSON is YAML as well.
  const { data, problem } = readYaml(readFileSync(path.join(into.root, file), 'utf8'))
  if (problem) return [fault(file, problem.line, problem.message)]
  const names = found[1]!.split('/')
  const last = names.pop()!
  folderIn(into.data, names)[last] = data
  return []
}

function folderIn(data: Record<string, unknown>, names: string[]): Record<string, unknown> {
  let at = data
  for (const name of names) {
    const inside = Object.hasOwn(at, name) ? at[name] : undefined
    at[name] = inside && typeof inside === 'object' ? inside : {}
    at = at[name] as Record<string, unknown>
  }
  return at
}

function fault(file: string, line: number, message: string): Fault {
  return { file, line, severity: 'error', code: 'data', message }
}
