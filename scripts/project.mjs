import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The environment in which the project's own programs, and the pinned Node, come first. */
export function projectEnvironment(first = join(root, 'node_modules/.bin')) {
  return { ...process.env, PATH: [first, process.env.PATH].join(delimiter) }
}

export function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

/** What a stamp file says, or nothing when there is none. */
export function readStamp(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

/**
 * One hash of the files in these places that count. Of their contents, not their times: a checkout
 * or a copy gives every file a new time and changes nothing.
 */
export function hashOf(paths, counts = () => true) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow).filter(counts)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}
