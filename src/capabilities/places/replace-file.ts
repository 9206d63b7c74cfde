import { open as openFile, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { PlainError } from '../../platform/errors.ts'

/** The calls that write, so that a test can have a full disk. */
export interface Files {
  open: typeof openFile
  rename: typeof rename
}

const BLOCK = 1 << 20

/**
 * Puts new bytes in the place of a file: written beside it, synced, read back, and renamed over it. Whoever
 * opens the file at any moment finds the old one or the new one, whole; so does the machine after a power cut.
 */
export async function replaceFile(
  file: string,
  bytes: Buffer,
  isWhole: (written: Buffer) => void,
  files: Files = { open: openFile, rename },
) {
  const folder = path.dirname(file)
  await removeLeftovers(file)
  const staged = `${file}.${process.pid}.part`
  try {
    await write(staged, bytes, files)
    isWhole(await readFile(staged))
    await files.rename(staged, file)
  } catch (error) {
    await rm(staged, { force: true })
    throw refusal(error, bytes.length)
  }
  await syncFolder(folder)
}

async function write(staged: string, bytes: Buffer, files: Files) {
  const handle = await files.open(staged, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, at, Math.min(BLOCK, bytes.length - at))
      at += bytesWritten
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What an import that was killed left behind; one that still runs keeps its own. */
async function removeLeftovers(file: string) {
  const folder = path.dirname(file)
  const left = (await readdir(folder)).filter((name) => {
    const pid = /\.(\d+)\.part$/.exec(name)?.[1]
    return pid && name.startsWith(path.basename(file)) && !isRunning(Number(pid))
  })
  for (const name of left) await rm(path.join(folder, name), { force: true })
}

function isRunning(pid: number) {
  // This process starts afresh, so a file with its number is from one that had the number before.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A rename is only durable once its folder is. */
async function syncFolder(folder: string) {
  const handle = await openFile(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function refusal(error: unknown, bytes: number) {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error
  const megabytes = Math.ceil(bytes / 1e6)
  return new PlainError(
    `The disk is full: the index needs ${megabytes} MB. Nothing was changed, and the last edition is still in use.`,
  )
}
