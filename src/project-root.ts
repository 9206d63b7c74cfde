import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder Clarion is installed in: the nearest one above this file, built or not, that has its package.json. */
export const projectRoot = above(import.meta.dirname)

function above(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('Clarion does not find the folder it is installed in')
  return above(parent)
}
