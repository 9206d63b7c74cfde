import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../fault.ts'

export interface FoundFile {
  /** From the folder of the pack, with `/`. */
  file: string
  size: number
  changed: number
}

const mostFiles = 20_000
const deepest = 20

/** Every file of a pack. A link that leaves the folder is refused, so is one to a folder. */
export function walk(root: string, exclude: Set<string>): { files: FoundFile[]; faults: Fault[] } {
  const files: FoundFile[] = []
  const faults: Fault[] = []
  const real = realpathSync(root)

  const visit = (folder: string, depth: number): void => {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort(byName)) {
      const file = folder ? `${folder}/${entry.name}` : entry.name
      if (isPassedOver(entry.name) || exclude.has(file)) continue
      if (entry.isDirectory()) {
        if (depth < deepest) visit(file, depth + 1)
      } else if (entry.isSymbolicLink() && !staysInside(real, path.join(root, file))) {
        faults.push(leavesPack(file))
      } else if (files.length < mostFiles) {
        const { size, mtimeMs } = statSync(path.join(root, file))
        files.push({ file, size, changed: mtimeMs })
      } else {
        faults.push(tooMany(file))
        return
      }
    }
  }
  visit('', 0)
  return { files, faults }
}

/** Whether what is at `file` is a file inside the folder `real`, wherever links lead. */
export function staysInside(real: string, file: string): boolean {
  try {
    const target = realpathSync(file)
    return target.startsWith(real + path.sep) && statSync(target).isFile()
  } catch {
    return false
  }
}

// Jekyll passes over what begins with these, and over what other tools keep beside a site.
function isPassedOver(name: string): boolean {
  if (/^[.#~]/.test(name) || name.endsWith('~')) return true
  if (name.startsWith('_')) return !/^_(?:config\.ya?ml|data|includes|layouts)$/.test(name)
  return /^(?:node_modules|vendor|Gemfile(?:\.lock)?)$/.test(name)
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1
}

function leavesPack(file: string): Fault {
  const message =
    'This is a link that leaves the folder of the pack, or that leads to a folder. It is not read.'
  return { file, line: 1, severity: 'error', code: 'link-leaves-pack', message }
}

function tooMany(file: string): Fault {
  const message = `A pack may have ${mostFiles} files. What comes after is not read.`
  return { file, line: 1, severity: 'error', code: 'too-many-files', message }
}
