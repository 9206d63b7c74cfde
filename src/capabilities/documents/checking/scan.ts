import { spawn } from 'node:child_process'
import type { Refusal } from './refused.ts'

const LONGEST_MS = 60_000

/**
 * Asks the host's scanner about a file, which it gets on its standard input: it exits with 0 when it found nothing and
 * with 1 when it did, as clamdscan does. Whatever else comes, or nothing, is a scanner that does not work.
 */
export async function scanFile(
  command: string | undefined,
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Refusal | undefined> {
  if (!command) return undefined
  const code = await run(command, bytes, longestMs)
  if (code === 0) return undefined
  return { reason: code === 1 ? 'infected' : 'notScanned' }
}

function run(command: string, bytes: Uint8Array, longestMs: number): Promise<number | undefined> {
  return new Promise((settle) => {
    // A group of its own, so that what a shell started ends with it.
    const child = spawn(command, {
      shell: true,
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    const timer = setTimeout(() => {
      endGroup(child.pid)
    }, longestMs)
    child.on('error', () => settle(undefined))
    child.on('close', (code) => {
      clearTimeout(timer)
      settle(code ?? undefined)
    })
    // A scanner that has seen enough may stop reading.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
