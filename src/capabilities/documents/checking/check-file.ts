import { Worker } from 'node:worker_threads'
import { workerFile } from '../making/worker-file.ts'
import type { Clean } from './look-through.ts'
import type { Refusal } from './refused.ts'
import type { Answered, Given } from './worker.ts'

const LONGEST_MS = 30_000
const HEAP_MB = 512
/** A thread's bytes are outside its heap, so it is the whole that is watched. */
const MOST_GROWTH = 700 * 1024 * 1024
const WATCH_MS = 50

export type Checked = { ok: true; clean: Clean } | { ok: false; refusal: Refusal }

interface Limits {
  longestMs?: number
  mostGrowth?: number
}

/** Looks a file through in a thread of its own, which ends with it, and is ended when it takes too much. */
export function checkFile(
  { bytes, title }: { bytes: Uint8Array; title: string },
  { longestMs = LONGEST_MS, mostGrowth = MOST_GROWTH }: Limits = {},
): Promise<Checked> {
  const before = process.memoryUsage.rss()
  const given: Given = { bytes, title }
  const worker = new Worker(workerFile(import.meta, 'worker.ts', 'upload-worker.js'), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  return new Promise((settle) => {
    const done = (checked: Checked): void => {
      clearTimeout(timer)
      clearInterval(watch)
      void worker.terminate()
      settle(checked)
    }
    const tooMuch = () => done({ ok: false, refusal: { reason: 'tooMuch' } })
    const timer = setTimeout(tooMuch, longestMs)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostGrowth) tooMuch()
    }, WATCH_MS)
    worker.on('message', (answered: Answered) => done(checkedOf(answered)))
    worker.on('error', tooMuch)
  })
}

function checkedOf(answered: Answered): Checked {
  if ('reason' in answered) return { ok: false, refusal: answered }
  const { buffer, byteOffset, byteLength } = answered.bytes
  const bytes = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
  return { ok: true, clean: { type: answered.type, bytes } }
}
