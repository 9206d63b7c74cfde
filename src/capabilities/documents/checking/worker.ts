import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { FileType } from './file-type.ts'
import { lookThrough } from './look-through.ts'
import { Refused, type Refusal } from './refused.ts'

/** What the thread is given, and what it answers. */
export interface Given {
  bytes: Uint8Array
  title: string
}
export type Answered = { type: FileType; bytes: Uint8Array } | Refusal

// Whoever answers requests goes first where both want the processor.
setPriority(10)

async function answer({ bytes, title }: Given): Promise<Answered> {
  try {
    const clean = await lookThrough(
      Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length),
      title,
    )
    return { type: clean.type, bytes: Uint8Array.from(clean.bytes) }
  } catch (error) {
    // What trips a reader of ours may trip another's: it is broken, whatever the words for it.
    return error instanceof Refused ? error.refusal : { reason: 'broken' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread and no window
parentPort!.postMessage(await answer(workerData as Given))
