import { lengthOf, type Kept } from './kept.ts'

const MAX_BYTES = 16 * 1024 * 1024
/** A compressed form comes later, and there are two: together they are about half of the page. */
const WITH_COMPRESSED = 1.5

/** Public pages as they were last sent, until a write to an announced table, a minute, or want of room. */
export class PageCache {
  readonly #kept = new Map<string, Kept>()
  readonly #pinned = new Map<string, Kept>()
  #bytes = 0
  #generation = 0

  get generation(): number {
    return this.#generation
  }

  clear(): void {
    this.#generation += 1
    this.#kept.clear()
    this.#bytes = 0
  }

  /** Keeps what never changes, as an asset under a name with its hash. */
  pin(address: string, kept: Kept): void {
    this.#pinned.set(address, kept)
  }

  get(address: string): Kept | undefined {
    const kept = this.#kept.get(address)
    if (!kept) return this.#pinned.get(address)
    if (kept.until > performance.now()) return kept
    this.#drop(address)
    return undefined
  }

  /** Keeps it, unless something has changed since `generation`, when drawing began. */
  put(address: string, kept: Kept, generation: number): void {
    if (generation !== this.#generation) return
    this.#drop(address)
    this.#kept.set(address, kept)
    this.#bytes += weight(kept)
    while (this.#bytes > MAX_BYTES) this.#drop(this.#kept.keys().next().value!)
  }

  #drop(address: string): void {
    const kept = this.#kept.get(address)
    if (!kept) return
    this.#kept.delete(address)
    this.#bytes -= weight(kept)
  }
}

function weight(kept: Kept): number {
  return lengthOf(kept.plain.parts) * WITH_COMPRESSED
}
