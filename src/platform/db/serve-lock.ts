import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PlainError } from '../errors.ts'

/**
 * Keeps a second `serve` off one data folder. The lock is the operating system's, through SQLite, so it
 * is gone with the process however that ends; a file with a process number in it would outlive a `kill -9`.
 */
export function lockForServing(folder: string): () => void {
  const lock = new DatabaseSync(path.join(folder, 'serve.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new PlainError(
      `Another clarion serve is running on ${folder}. Stop that one first, or give this one a folder of its own with CLARION_DATA.`,
    )
  }
  return () => lock.close()
}

/** Whether a `serve` is running on this folder. */
export function isServed(folder: string): boolean {
  const file = path.join(folder, 'serve.lock')
  if (!existsSync(file)) return false
  const lock = new DatabaseSync(file, { readOnly: true })
  try {
    lock.exec('PRAGMA busy_timeout = 0; SELECT * FROM sqlite_master')
    return false
  } catch {
    return true
  } finally {
    lock.close()
  }
}
