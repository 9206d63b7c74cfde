import { Worker } from 'node:worker_threads'
import type { Answered, Job } from './form.ts'
import { workerFile as fileOfThread } from './worker-file.ts'

/** Nobody waits longer for a document than this; what takes longer is ended, and its worker with it. */
const LONGEST_MS = 15_000
/** More than wait for this many are told to come back. */
const MOST_WAITING = 60
const IDLE_MS = 120_000
/** A worker holds fonts and what Typst keeps; its own heap needs no more than this. */
const HEAP_MB = 320
/** Typst frees what it has set when young objects are tidied away, and JavaScript does not know how large it is. */
const YOUNG_MB = 8

export type Making =
  | { ok: true; bytes: Buffer }
  | { ok: false; why: 'busy' | 'tooLong' | 'failed'; fault?: string }

export interface Maker {
  make(job: Job): Promise<Making>
  stop(): Promise<void>
}

interface Waiting {
  job: Job
  settle(making: Making): void
}

interface Hand {
  worker: Worker
  doing: { id: number; settle(making: Making): void; timer: NodeJS.Timeout } | undefined
  idle: NodeJS.Timeout | undefined
}

interface Options {
  /** How many at once. Each is a thread, so that all else is answered meanwhile. */
  workers?: number
  longestMs?: number
}

/** Makes documents in threads beside the one that answers requests. None is started before one is asked for. */
export function openMaker({ workers = 1, longestMs = LONGEST_MS }: Options = {}): Maker {
  return new ThreadMaker(workers, longestMs)
}

class ThreadMaker implements Maker {
  readonly #most: number
  readonly #longestMs: number
  readonly #waiting: Waiting[] = []
  readonly #hands = new Set<Hand>()
  #lastId = 0

  constructor(most: number, longestMs: number) {
    this.#most = most
    this.#longestMs = longestMs
  }

  make(job: Job): Promise<Making> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.resolve({ ok: false, why: 'busy' })
    return new Promise((settle) => {
      this.#waiting.push({ job, settle })
      this.#next()
    })
  }

  async stop(): Promise<void> {
    for (const { settle } of this.#waiting.splice(0)) settle({ ok: false, why: 'busy' })
    await Promise.all([...this.#hands].map((hand) => this.#end(hand, { ok: false, why: 'busy' })))
  }

  #next(): void {
    const hand = [...this.#hands].find(({ doing }) => !doing) ?? this.#hire()
    const waiting = hand && this.#waiting.shift()
    if (!waiting) return
    clearTimeout(hand.idle)
    const id = (this.#lastId += 1)
    const timer = setTimeout(() => {
      void this.#end(hand, { ok: false, why: 'tooLong' }).then(() => this.#next())
    }, this.#longestMs)
    hand.doing = { id, settle: waiting.settle, timer }
    hand.worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread and no window
    hand.worker.postMessage({ id, ...waiting.job })
  }

  #hire(): Hand | undefined {
    if (this.#hands.size >= this.#most) return undefined
    const worker = new Worker(workerFile(), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    const hand: Hand = { worker, doing: undefined, idle: undefined }
    this.#hands.add(hand)
    worker.on('message', (answered: Answered) => this.#done(hand, answered))
    worker.on('error', (error) => {
      const making: Making = { ok: false, why: 'failed', fault: error.message }
      void this.#end(hand, making).then(() => this.#next())
    })
    worker.unref()
    return hand
  }

  #done(hand: Hand, answered: Answered): void {
    if (hand.doing?.id !== answered.id) return
    clearTimeout(hand.doing.timer)
    const { settle } = hand.doing
    hand.doing = undefined
    hand.worker.unref()
    hand.idle = setTimeout(() => void this.#end(hand), IDLE_MS).unref()
    if ('fault' in answered) settle({ ok: false, why: 'failed', fault: answered.fault })
    else settle({ ok: true, bytes: bufferOf(answered.bytes) })
    this.#next()
  }

  async #end(hand: Hand, making?: Making): Promise<void> {
    this.#hands.delete(hand)
    clearTimeout(hand.idle)
    if (hand.doing) {
      clearTimeout(hand.doing.timer)
      if (making) hand.doing.settle(making)
      hand.doing = undefined
    }
    await hand.worker.terminate()
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}

export function workerFile(): string {
  return fileOfThread(import.meta, 'worker.ts', 'document-worker.js')
}
